import type { Meaning } from '../../../../../tools/index.js';
import type { FigureFact } from '../facts/fact.js';
import { likeness, type FigureSentence } from '../sentence/figure-sentence.js';

/** Words around a value: none moves, compares, orders or limits it; of one row 合计 adds nothing up. */
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>(['amount', 'at', 'category', 'nation', 'of', 'to', 'together']);

/** Whether a sentence gives the one value of a row in a period, and says nothing else. */
export function saysValue(
  { cell, answer }: Extract<FigureFact, { kind: 'rounded' | 'value' }>,
  sentence: FigureSentence,
): boolean {
  const { numbers, periods, tokens } = sentence;
  return (
    sentence.isMadeOf(AROUND, [cell.row], (token) => sentence.written(token).toLowerCase() === 'total') &&
    tokens.some((token) => sentence.rowOf(token, [cell.row])) &&
    periods.length > 0 &&
    periods.every((period) => period === cell.column.period) &&
    numbers.length > 0 &&
    numbers.every((number) => likeness(number, answer) === 'same')
  );
}
