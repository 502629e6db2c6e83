import { isWordOf, type CellEvidence, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { Reading } from '../../reading/held-words.js';
import { valueOf } from '../orders/column-order.js';
import type { FigureFact } from '../facts/fact.js';
import { figureFact } from '../facts/figure-fact.js';
import { FigureSentence, likeness } from '../sentence/figure-sentence.js';

type ValueFact = Extract<FigureFact, { kind: 'value' }>;

const AROUND: readonly Meaning[] = ['amount', 'and', 'at', 'category', 'from', 'nation', 'of', 'to'];

/**
 * What may stand between: f and t are "from" and "to", M the move, a and b the years, x and y their values. What else a
 * sentence has says nothing of their order.
 */
const ORDER = /^(?:faxM?tby|faxtbyM|fxaM?tyb|faxMtyb|Mfxatyb|Mfaxtby|Mtybfxa|fxaMtyb)$/u;

/** Whether a sentence tells two values of one row as where it moved from and to: 由2021年的42.2亿元增至2022年的70.7亿元. */
export function saysFromTo(text: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const facts = pieces.map((piece) => figureFact(piece, reading.corpus));
  const values = facts.flatMap((fact) => (fact?.kind === 'value' ? [fact] : []));
  const [from, to, other] = values.toSorted((one, next) => yearOf(one) - yearOf(next));
  if (!from || !to || other || facts.length > values.length || !areOfOneRow(from, to)) return false;
  const way: Meaning = valueOf(to.cell) > valueOf(from.cell) ? 'rise' : 'fall';
  const sentence = FigureSentence.read(text, pieces, reading);
  const { tokens } = sentence;
  return (
    valueOf(to.cell) !== valueOf(from.cell) &&
    sentence.isMadeOf(new Set([...AROUND, way]), [from.cell.row]) &&
    tokens.some((token) => sentence.rowOf(token, [from.cell.row])) &&
    ORDER.test(tokens.map((token) => letterOf(token, [from, to], sentence)).join(''))
  );
}

function yearOf({ cell }: ValueFact): number {
  return Number(cell.column.period);
}

function areOfOneRow({ cell: one }: ValueFact, { cell: other }: ValueFact): boolean {
  const unitOf = ({ column }: CellEvidence): string | null => column.unit;
  return one.row === other.row && one.column !== other.column && unitOf(one) === unitOf(other);
}

function letterOf(token: ClaimToken, ends: readonly [ValueFact, ValueFact], sentence: FigureSentence): string {
  if (token.kind === 'number') return 'xy'[ends.findIndex(({ answer }) => likeness(token, answer) === 'same')] ?? '?';
  if (token.kind === 'period') return 'ab'[ends.findIndex(({ cell }) => areOnly(token.periods, cell))] ?? '?';
  if (isWordOf(token, 'from')) return /^between$/iu.test(sentence.written(token)) ? '?' : 'f';
  if (isWordOf(token, 'to')) return 't';
  return isWordOf(token, 'rise') || isWordOf(token, 'fall') ? 'M' : '';
}

function areOnly(periods: readonly string[], { column }: CellEvidence): boolean {
  return periods.every((period) => period === column.period);
}
