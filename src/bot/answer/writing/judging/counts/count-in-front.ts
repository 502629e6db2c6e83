import type { Language } from '../../../../../knowledge/index.js';

/** That so many are all there are; "in all categories" and "in all but one" say something else. */
const IN_ALL =
  /^(?:in all|in total|altogether), |\ba total of (?=\d)|(?<=\d (?:items|goods|categories|products|rows)) in (?:all|total)\b/giu;

/** What rows are called in a question that counts them, and in what is said of them. */
const ROWS_EN = '(?:items|goods|categories|products|rows)';
/** The whole of which some are counted: it is what the table lists, and no more. */
const AMONG: Readonly<Record<Language, RegExp>> = {
  zh: /^在?各(?:个)?(?:商品)?(?:品类|商品|类商品|项商品|类别)(?:之中|当中|中|里)[，,](?!.*[，,])/u,
  en: new RegExp(String.raw`^(?:among|of) (?:all )?the ${ROWS_EN}, (?=\d|there )`, 'iu'),
};

/** "Items with growth of 10% or more were 10": what is counted, and how many it is. */
const BEHIND = new RegExp(
  String.raw`^(?:the )?(?:number of )?(?<what>(?:items?|goods|categor(?:y|ies)|products?|rows?)\b[^,;:]*?) (?:are|were|is|was|numbers?|numbered|(?:came|comes?) to|total(?:s|led)?|amount(?:s|ed)? to) (?<count>\d+)(?: in (?:all|total|number)| altogether)?\.?$`,
  'iu',
);
/** "There were 7 in all that exceeded …": rows, as what is counted. */
const NAMELESS = /^(?<lead>there (?:are|were) \d+) in (?:all|total)(?= (?:that|which|with)\b)/iu;
/** "There were 10 items with growth of …" is "10 goods with …": what they are called tells them apart from nothing. */
const CALLED = /^(?<lead>(?:there (?:are|were|is|was) )?\d+) (?:items?|rows?|products?)\b/iu;

/**
 * A sentence that counts rows with the count in front of what is counted, and without words for its being all there are:
 * as claims are read.
 */
export function withCountInFront(text: string, language: Language): string {
  const counted = text.trim().replace(AMONG[language], '');
  if (language === 'zh') return counted;
  const plain = counted.replace(IN_ALL, '').replace(NAMELESS, '$<lead> goods');
  const { what, count } = BEHIND.exec(plain)?.groups ?? {};
  const said = what === undefined || count === undefined ? plain : `There were ${count} ${what}.`;
  return said.replace(CALLED, '$<lead> goods');
}
