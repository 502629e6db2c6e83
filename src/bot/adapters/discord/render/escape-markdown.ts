import { wellFormed, withoutLinks, ZERO_WIDTH_SPACE } from '../../../reply/well-formed.js';

// What Discord reads as markup wherever it stands: emphasis, code, spoilers, quotes, links, headings, mentions.
const SIGN = /[\\*_~`|[\]<>#]/gu;
/** A list, or small print ("-# "), begins with it. */
const LIST_SIGN = /(?<=^|\s)-/gu;
const LIST_NUMBER = /(?<=(?:^|\s)\d+)\.(?=\s|$)/gu;

// An escape keeps Discord from drawing a mention, a time, an emoji or a command; what reads the raw text, as its server
// does to call people, is kept off by a zero-width space.
const OPENING = /<(?=[@#:/!\p{L}])/gu;
const CALL = /@(?=everyone|here)/giu;

/** `text` as Discord shows it letter for letter: no markup, mention, link, time or emoji in it is live. */
export function escapeMarkdown(text: string): string {
  return broken(text)
    .replace(SIGN, (sign) => `\\${sign}`)
    .replace(LIST_SIGN, '\\-')
    .replace(LIST_NUMBER, '\\.');
}

/** `text` in a block of code, where Discord reads nothing but the end of it. */
export function escapeCode(text: string): string {
  return broken(text).replace(/`(?=`|$)/gu, `\`${ZERO_WIDTH_SPACE}`);
}

function broken(text: string): string {
  return withoutLinks(wellFormed(text)).replace(OPENING, `<${ZERO_WIDTH_SPACE}`).replace(CALL, `@${ZERO_WIDTH_SPACE}`);
}

/** The most that a character adds: an escape, a break, or the marks around each line of a text. */
const ADDED: Readonly<Record<string, number>> = { '<': 2, '\n': 8 };
const MAY_GROW = /[\\*_~`|[\]<>#.:@\n-]/gu;

/** Characters of a text once it is escaped and marked, or a little more: what is counted of parts adds up to the whole. */
export function escapedLength(text: string): number {
  return [...text.matchAll(MAY_GROW)].reduce((sum, [sign]) => sum + (ADDED[sign] ?? 1), text.length);
}
