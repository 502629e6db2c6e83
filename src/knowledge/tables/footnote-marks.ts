/** A mark in brackets: "(1)", "(2,3)", "(a)", "[4]"; two digits at most, so that years and amounts stay. */
const BRACKETED = String.raw`(?:\((?:\d{1,2}|[a-z])(?:\s?,\s?(?:\d{1,2}|[a-z]))*\)|\[\d{1,2}\])`;

const SIGNS = String.raw`(?:[*†‡§]+|[①-⑳⓪]|[¹²³⁰⁴-⁹]+)`;

const TRAILING = new RegExp(String.raw`(?:\s*(?:${BRACKETED}|${SIGNS}))+\s*$`, 'u');

/** A figure set against a word's end where the source had it raised: "Revenue1"; after a capital (CO2, F18) it is no mark. */
const GLUED = /(?<=\p{Ll}{3}[)]?)[1-9](?:,[1-9])*$/u;

/** Dots that led the eye from the name to its number in print. */
const LEADERS = /(?:\s+[.…]+|[.…]{2,})\s*$/u;

/** The text without the footnote marks and leader dots at its end: "Net income (1)" gives "Net income". */
export function withoutFootnoteMarks(text: string): string {
  const bare = text.replace(TRAILING, '').replace(GLUED, '').replace(LEADERS, '').trim();
  return bare === '' ? text : bare;
}
