import type { Assertion, Measure, Operand } from '../assertion.js';
import type { Part, RowPart } from '../clause-parts.js';
import { operand, type Clause, type ClauseReader } from './clause.js';

/** "…, followed by refined oil at 53.9 % and aluminum": the next places, one row each, with the figure behind it. */
export const readFollowers: ClauseReader = (clause) => {
  const { topic, rows, period } = clause;
  const { ranked } = topic;
  if (!ranked || rows.length === 0 || period === undefined || !clause.isOf('followed-by', 'and')) return null;
  const isNamed = rows.every((row) => clause.indexOf(row) > clause.indexOfWord('followed-by'));
  const areOwned = clause.numbers.every((number) => ownerOf(number, clause) !== null);
  if (!isNamed || !areOwned) return null;
  const measure = (of: Operand): Measure =>
    ranked.by === 'growth' ? { kind: 'growth', base: null, of } : { kind: 'value', of };
  const places = rows.map(({ row }, index): Assertion => ({
    kind: 'ranks',
    measure: measure(operand(row, period)),
    order: 'highest',
    place: ranked.place + 1 + index,
    reach: 'at',
    among: null,
  }));
  const figures = clause.numbers.flatMap((number): readonly Assertion[] => {
    const owner = ownerOf(number, clause);
    if (!owner) return [];
    return [
      { kind: 'equals', measure: measure(operand(owner.row, period)), stated: number.mention, sign: 'as-written' },
    ];
  });
  return [...places, ...figures];
};

/** The row right before a number. */
function ownerOf(number: Part, { parts }: Clause): RowPart | null {
  const before = parts[parts.indexOf(number) - 1];
  return before?.part === 'row' ? before : null;
}
