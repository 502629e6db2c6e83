import { parseQuantities, type QuantityMention } from '../../../../../knowledge/index.js';
import { claimTokens, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { Reading } from '../../reading/held-words.js';
import { numberMentions } from '../../reading/mentions.js';
import { FILLERS } from '../../words/claim-words.js';

const GROWTH: readonly Meaning[] = ['growth', 'move', 'of-growth', 'year-on-year'];
/** What measures something, and what joins rows to it or to each other. */
const OF_TOPIC: ReadonlySet<Meaning> = new Set<Meaning>([
  ...GROWTH,
  ...(['amount', 'and', 'of', 'together', 'category', 'absolute'] as const),
]);

/** Whether words name nothing but rows, periods, a table and what is measured: by themselves they say nothing of these. */
export function isTopic(words: string, { corpus }: Reading): boolean {
  const tokens = claimTokens(words, corpus, undefined);
  return tokens.some(isNamed) && tokens.every((token) => isNamed(token) || isBetween(token, words));
}

function isNamed(token: ClaimToken): boolean {
  if (token.kind === 'word') return token.degree === null && OF_TOPIC.has(token.meaning);
  return token.kind === 'name' || token.kind === 'period' || token.kind === 'address';
}

function isBetween(token: ClaimToken, text: string): boolean {
  if (token.kind === 'pause') return /^[、,]$/u.test(token.mark);
  if (token.kind === 'categories') return token.count === null;
  const isFiller = token.kind === 'word' && token.meaning === 'filler';
  return isFiller && FILLERS.has(text.slice(token.start, token.end).trim().toLowerCase());
}

/** Whether a topic is a measure of some meanings and of no other: it names no row and no period. */
export function isMeasure(words: string, meanings: readonly Meaning[], { corpus }: Reading): boolean {
  const tokens = claimTokens(words, corpus, undefined);
  const isSo = (token: ClaimToken): boolean => token.kind === 'word' && meanings.includes(token.meaning);
  const isOther = (token: ClaimToken): boolean =>
    token.kind === 'period' ||
    (token.kind === 'word' && GROWTH.includes(token.meaning) && !isSo(token)) ||
    (token.kind === 'name' && token.targets.some(({ kind }) => kind !== 'context'));
  return tokens.some(isSo) && !tokens.some(isOther);
}

/** What a unit is called where no number stands before it. */
const CALLED: ReadonlyArray<readonly [name: RegExp, shown: string]> = [
  [/^(?:百分[比数率]|percentages?|percent|per cent)$/iu, '1%'],
  [/^(?:百分点|(?:percentage )?points)$/iu, '1 percentage point'],
  [/^(?:倍数?|(?:a )?multiples?|times)$/iu, '1倍'],
  [/^(?:人民币|renminbi|rmb|yuan)$/iu, '1元'],
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
  return mentions.find(
    (one): one is Amount => one.kind === 'amount' && one.quantity.unit.dimension.kind !== 'count',
  );
}

/** "Millions of yuan" is "million yuan". */
function plainUnit(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/hundreds? (?:of )?(?=million)/u, '100 ')
    .replace(/(?<=illion|thousand)s?(?: of)?(?= )/u, '');
}
