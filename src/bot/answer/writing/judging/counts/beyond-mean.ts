import type { Table } from '../../../../../knowledge/index.js';
import type { Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import { FigureSentence } from '../../figures/sentence/figure-sentence.js';
import { heldWords, type Reading } from '../../reading/held-words.js';

/** How many there are in all. */
const IN_ALL = /\b(?:in all|in total|altogether|a total of)\b,?|^(?:一?共|总共)|(?<=平均)水平/giu;
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['amount', 'average', 'category', 'faster', 'growth', 'less', 'more', 'of'] as const),
  ...(['rise', 'slower', 'than', 'whose'] as const),
]);

/**
 * Whether a sentence says how many rows grew faster, or slower, than the mean of all published rates. Claims leave open
 * which average is meant; here the piece has counted, and the sentence stands where that mean gives its count.
 */
export function countsBeyondMean(text: string, piece: EvidencePiece, count: string, reading: Reading): boolean {
  const sentence = FigureSentence.read(text.replace(IN_ALL, ' '), [piece], reading);
  const [isUp, isDown] = [sentence.has('faster', 'more'), sentence.has('slower', 'less')];
  const [number, other] = sentence.numbers;
  const isCount = number?.mention.kind === 'amount' && number.mention.approximation === 'exact' && !other;
  if (!isCount || isUp === isDown || !sentence.has('average') || !sentence.has('rise', 'growth')) return false;
  const { value, unit } = number.mention.quantity;
  return (
    sentence.isMadeOf(AROUND, []) &&
    sentence.periods.length === 0 &&
    unit.dimension.kind === 'count' &&
    value.toFixed() === count &&
    heldWords(piece, reading).tables.every((table) => beyondMean(table, isUp) === Number(count))
  );
}

/** How many rows have a published rate above, or below, the mean of all; null where a table has not just one such column. */
function beyondMean({ columns, rows }: Table, isUp: boolean): number | null {
  const [column, other] = columns.filter(({ role }) => role === 'growth');
  if (!column || other) return null;
  const rates = rows.flatMap(({ cells }) => cells[column.index]?.decimal ?? []).map(Number);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return rates.filter((rate) => (isUp ? rate > mean : rate < mean)).length;
}
