import { parseQuantities, type QuantityMention } from '../../../../../knowledge/index.js';
import { claimTokens, isContextName, isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { Reading } from '../../reading/held-words.js';
import { numberMentions } from '../../reading/mentions.js';
import { isFiller } from '../../words/claim-words.js';

const GROWTH: readonly Meaning[] = ['growth', 'move', 'of-growth', 'year-on-year'];
/** What is measured. */
const MEASURES: ReadonlySet<Meaning> = new Set<Meaning>([...GROWTH, 'amount', 'absolute']);
/** What joins rows to a measure or to each other. */
const JOINS: ReadonlySet<Meaning> = new Set<Meaning>(['and', 'of', 'together', 'category']);

/** Whether words name nothing but rows, periods, a table and what is measured: by themselves they say nothing of these. */
export function isTopic(words: string, { corpus }: Reading): boolean {
  const tokens = claimTokens(words, corpus, undefined);
  const isWhole = tokens.some((token) => isWordOf(token, 'together') || TOTAL.test(writtenIn(words, token)));
  return tokens.some(isNamed) && tokens.every((token) => isNamed(token) || isBetween(token, words, isWhole));
}

function isNamed(token: ClaimToken): boolean {
  if (token.kind === 'word') return token.degree === null && MEASURES.has(token.meaning);
  return token.kind === 'name' || token.kind === 'period' || token.kind === 'address';
}

const TOTAL = /^(?:grand )?total(?: of)?$/iu;
/** All that a table lists: a total is of it. */
const ROWS = /^(?:表中|所列|行|listed|rows?)$/iu;

function isBetween(token: ClaimToken, words: string, isWhole: boolean): boolean {
  const written = writtenIn(words, token);
  if (isWhole && (isWordOf(token, 'all') || [TOTAL, ROWS].some((one) => one.test(written)))) return true;
  if (token.kind === 'pause') return /^[、,]$/u.test(token.mark);
  if (token.kind === 'categories') return token.count === null;
  if (token.kind === 'number') return isCount(token.mention);
  if (token.kind !== 'word' || token.degree !== null) return false;
  return JOINS.has(token.meaning) || (token.meaning === 'filler' && isFiller(written));
}

/** A、B、C 三项. */
function isCount(mention: QuantityMention): boolean {
  return mention.kind === 'amount' && mention.quantity.unit.dimension.kind === 'count';
}

function writtenIn(words: string, { start, end }: ClaimToken): string {
  return words.slice(start, end).trim();
}

/** Whether a topic names a row. */
export function namesRow(words: string, { corpus }: Reading): boolean {
  return claimTokens(words, corpus, undefined).some((token) => token.kind === 'name' && !isContextName(token));
}

/** Whether a topic is what is measured and nothing else, in words of some meanings: it names no row and no period. */
export function isMeasure(words: string, meanings: readonly Meaning[], { corpus }: Reading): boolean {
  const tokens = claimTokens(words, corpus, undefined);
  const isSo = (token: ClaimToken): boolean => token.kind === 'word' && meanings.includes(token.meaning);
  return tokens.some(isSo) && tokens.every((token) => isSo(token) || isOfNoMeasure(token));
}

/** Whether a topic is how far values lie apart, and nothing else: 差额, "the difference in exports". */
export function isGap(words: string, { corpus }: Reading): boolean {
  const tokens = claimTokens(words, corpus, undefined);
  const isBeside = (token: ClaimToken): boolean =>
    isWordOf(token, 'amount') ||
    isWordOf(token, 'of') ||
    isContextName(token) ||
    (isWordOf(token, 'filler') && isFiller(writtenIn(words, token)));
  const isOfGap = (token: ClaimToken): boolean => isWordOf(token, 'gap');
  return tokens.some(isOfGap) && tokens.every((token) => isOfGap(token) || isBeside(token));
}

/** Neither another measure of a move, nor a row or period. */
function isOfNoMeasure(token: ClaimToken): boolean {
  if (token.kind === 'name') return isContextName(token);
  return token.kind !== 'period' && !(token.kind === 'word' && GROWTH.includes(token.meaning));
}

/** What a unit is called where no number stands before it. */
const CALLED: ReadonlyArray<readonly [name: RegExp, shown: string]> = [
  [/^(?:百分[比数率]|percentages?|percent|per cent)$/iu, '1%'],
  [/^(?:百分点|(?:percentage )?points)$/iu, '1 percentage point'],
  [/^(?:倍数?|(?:a )?multiples?|times)$/iu, '1倍'],
  [/^(?:人民币|renminbi|rmb|yuan)$/iu, '1元'],
  [/^millions$/iu, '1 million yuan'],
  [/^billions$/iu, '1 billion yuan'],
  [/^trillions$/iu, '1 trillion yuan'],
];

/**
 * Whether the first measured number of a sentence is in a unit that an opening names, in its own scale or with none: 以元计 of
 * 亿元 adds nothing, and 以万元计 would make it another number.
 */
export function isInUnit(unit: string, text: string): boolean {
  const shown = CALLED.find(([name]) => name.test(unit))?.[1] ?? `1 ${plainUnit(unit)}`;
  const named = measured(parseQuantities(shown));
  const said = measured(numberMentions(text));
  if (!named || !said) return false;
  const [one, other] = [named.quantity.unit, said.quantity.unit];
  const isOfKind = JSON.stringify(one.dimension) === JSON.stringify(other.dimension);
  return isOfKind && (one.scale.eq(other.scale) || one.scale.eq(1));
}

type Amount = Extract<QuantityMention, { readonly kind: 'amount' }>;

/** The first number that counts no rows. */
function measured(mentions: readonly QuantityMention[]): Amount | undefined {
  return mentions.find((one): one is Amount => one.kind === 'amount' && !isCount(one));
}

/** "Millions of yuan" is "million yuan". */
function plainUnit(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/hundreds? (?:of )?(?=million)/u, '100 ')
    .replace(/(?<=illion|thousand)s?(?: of)?(?= )/u, '');
}
