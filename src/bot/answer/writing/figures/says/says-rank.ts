import type { Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { Reading } from '../../reading/held-words.js';
import type { FigureFact, Rank } from '../facts/fact.js';
import { FigureSentence, likeness } from '../sentence/figure-sentence.js';
import { GROWING, isByGrowth } from '../orders/rank-by-growth.js';
import { readRank, type SaidRank } from '../orders/rank-words.js';

/** Words around a rank; "with", 以 and 按 hold it together. */
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>(['amount', 'at', 'by', 'category', 'nation', 'of', 'rank', 'to']);

/** Whether a sentence says which place a row takes by what, as a piece has it, with its number or without, and no more. */
export function saysRank(
  { cell, answer, rank }: Extract<FigureFact, { kind: 'rank' }>,
  text: string,
  piece: EvidencePiece,
  reading: Reading,
): boolean {
  const said = readRank(text, reading.language);
  if (!isPlace(rank, said)) return false;
  const isRate = cell.column.role === 'growth';
  const sentence = FigureSentence.read(said.rest, [piece], reading);
  return (
    sentence.isMadeOf(new Set([...AROUND, ...(isRate ? GROWING : [])]), [cell.row]) &&
    sentence.tokens.some((token) => sentence.rowOf(token, [cell.row])) &&
    isOfColumn(isRate, cell.column.period, sentence) &&
    (!isRate || isByGrowth(sentence, FigureSentence.read(said.before, [piece], reading))) &&
    sentence.numbers.every((number) => likeness(number, answer) === 'same')
  );
}

function isPlace({ place, of, order }: Rank, { places, totals, orders }: SaidRank): boolean {
  return (
    places.length === 1 &&
    places.every((one) => one === place) &&
    totals.every((total) => total === of) &&
    (order === 'highest' || orders.length > 0) &&
    orders.every((one) => one === order)
  );
}

/** Of a value the period has to be said, of a rate that it is one. */
function isOfColumn(isRate: boolean, period: string | null, sentence: FigureSentence): boolean {
  const { periods } = sentence;
  if (isRate) return periods.length === 0 && sentence.has(...GROWING);
  return periods.length > 0 && periods.every((one) => one === period);
}
