// JSON lets these stand in a string as they are, but a terminal obeys C1 controls, and some readers of lines
// (Python's splitlines among them) end a line at U+0085, U+2028 and U+2029.
const UNSAFE = /[\u007f-\u009f\u2028\u2029]/gu;

/** A value as JSON on one line, without a character that steers a terminal or ends a line. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}
