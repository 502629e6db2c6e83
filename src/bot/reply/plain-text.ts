// Everything that steers a terminal, a line printer or the direction of text, except the line feed: C0 and C1
// controls, DEL, line and paragraph separators, bidirectional embeddings and isolates (Unicode TR36, 3.1).
const STEERING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

// Whole escape sequences (ECMA-48: CSI, OSC, then two-character ones), so that "\u001b[31m" leaves no "[31m" behind.
const ESCAPE_SEQUENCE =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]/gu;

// Words that Slack and Discord turn into a notification of people: <@U1>, <!here>, <#C1>, @everyone.
const MENTION = /<(?=[@!#])|@(?=(?:everyone|here|channel)\b)/giu;
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * `text` as it may be shown anywhere: no control characters but the line feed, tabs as a space, and mention syntax
 * broken by a zero-width space, so that words of a source cannot colour a terminal or call a channel.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(ESCAPE_SEQUENCE, '')
    .replace(/\t/g, ' ')
    .replace(STEERING, (character) => (character === '\n' ? '\n' : ''))
    .replace(MENTION, (opening) => `${opening}${ZERO_WIDTH_SPACE}`);
}

/** {@link plainText} on one line: runs of white space become one space. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}
