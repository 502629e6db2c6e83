// Everything that steers a terminal, a line printer or the direction of text, except the line feed: C0 and C1
// controls, DEL, line and paragraph separators, bidirectional embeddings and isolates (Unicode TR36, 3.1).
const STEERING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

// Whole escape sequences (ECMA-48), so that a colour leaves no "[31m" behind: control sequences, commands to the
// operating system up to their end, and the escapes of one or two characters. Each has a 7-bit and an 8-bit form.
const ESCAPE = '\u001b';
const CONTROL_SEQUENCE = String.raw`(?:${ESCAPE}\[|\u009b)[0-?]*[ -/]*[@-~]`;
const SYSTEM_COMMAND = String.raw`(?:${ESCAPE}\]|\u009d)[^\u0007${ESCAPE}\u009c]*(?:\u0007|${ESCAPE}\\|\u009c)?`;
const SHORT_ESCAPE = String.raw`${ESCAPE}[ -/]*[0-~]`;
const ESCAPE_SEQUENCE = new RegExp([CONTROL_SEQUENCE, SYSTEM_COMMAND, SHORT_ESCAPE].join('|'), 'gu');

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
