/** Han characters and the full-width punctuation set among them. */
const FULL_WIDTH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…]/u;

/**
 * Undoes hard line wraps: between two Chinese characters the break vanishes, elsewhere it becomes a space. Nothing but
 * white space changes.
 */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((joined, line) => {
      const seamless = FULL_WIDTH.test(joined.slice(-1)) && FULL_WIDTH.test(line.slice(0, 1));
      return joined === '' || seamless ? joined + line : `${joined} ${line}`;
    }, '');
}
