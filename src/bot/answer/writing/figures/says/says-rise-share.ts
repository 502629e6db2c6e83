import type { Language } from '../../../../../knowledge/index.js';
import { isWordIn, isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { FigureFact } from '../facts/fact.js';
import { isSaidOnce, type FigureSentence } from '../sentence/figure-sentence.js';
import { isTotal } from '../sentence/around-mention.js';
import { withMentions } from '../sentence/mention.js';
import { runsBetween } from '../sentence/periods.js';
import { yearsOfRates } from './says-move.js';
import { AROUND_RATIO, isOrdered, orderOf, type Sides } from './says-ratio.js';

/** 增减 of what has risen is its rise. */
const RISING: ReadonlySet<Meaning> = new Set<Meaning>(['growth', 'move', 'rise']);
/** How fast something grew: a rate has no parts. */
const RATE = /[速率幅]|同期|\brates?\b/iu;
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>([...AROUND_RATIO, ...RISING, 'compared', 'than', 'year-on-year']);

/**
 * Whether a sentence says which part of the rise of several one row's rise was: 占表2全部商品出口额增量的53.32%, "accounted for
 * 53.32% of the increase of all goods in Table 2", from when to when, and nothing else. What is of the whole has to be its rise.
 */
export function saysRiseShare(
  { part, whole, answer }: Extract<FigureFact, { kind: 'rise-share' }>,
  printed: FigureSentence,
  language: Language,
): boolean {
  const sentence = withMentions(printed, [whole.to]);
  const sides: Sides = { kind: 'share', part: part.to, whole: whole.to };
  return (
    sentence.isMadeOf(AROUND, [part.to.row, whole.to.row], (token) => isTotal(token, sentence)) &&
    isSaidOnce(sentence.numbers, answer) &&
    !sentence.tokens.some((token) => isWordIn(token, RISING) && RATE.test(sentence.written(token))) &&
    isOfYears(part, sentence) &&
    isOrdered(withoutJoins(orderOf(sides, sentence)), sides, language) &&
    sentence.tokens.some(
      (token, at) => sentence.rowOf(token, [whole.to.row]) !== null && isOfRise(at, sentence, language),
    )
  );
}

/** From one year to the other; what was the year before need not be named, nor either where the table has no others. */
function isOfYears(
  { from, to }: { readonly from: Sides['part']; readonly to: Sides['part'] },
  sentence: FigureSentence,
): boolean {
  const named = new Set(sentence.periods);
  const isAlone = named.size === 0 && yearsOfRates(to.table) !== null;
  const isWhole = isAlone || named.has(from.column.period ?? '') || sentence.has('year-on-year');
  return isWhole && runsBetween(from.column.period, to.column.period, sentence);
}

/** 从 and 到 are those of the years. */
function withoutJoins(order: string): string {
  return order.replace(/[bt&]/gu, '');
}

/** Whether it is the rise of what stands at a place: 全部商品增量, "the increase in all goods". */
function isOfRise(at: number, { tokens }: FigureSentence, language: Language): boolean {
  const isPassed = (token: ClaimToken): boolean =>
    isWordOf(token, 'filler') || isWordOf(token, 'of') || isWordOf(token, 'amount');
  const next = language === 'zh' ? tokens.slice(at + 1) : tokens.slice(0, at).toReversed();
  return isWordIn(
    next.find((token) => !isPassed(token)),
    RISING,
  );
}
