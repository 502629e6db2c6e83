import type { Column } from '../../../../../knowledge/index.js';
import type { CellEvidence } from '../../../../../tools/index.js';
import type { Figure } from '../../../../reply/reply.js';
import { CONVERTED, isConverted } from '../sentence/conversion.js';
import { isRounded } from '../sentence/rounding.js';
import type { Ends, FigureFact } from './fact.js';
import { operandOf, type Operand } from './operand.js';

const NUMBER = String.raw`\(?−?[\d.]+\)?`;
/** A number, or several put together. */
const TERM = String.raw`\(?${NUMBER}(?: \+ ${NUMBER})*\)?`;
const DIFFERENCE = new RegExp(`^(?<left>${TERM}) − (?<right>${TERM})$`, 'u');
const GROWTH = new RegExp(String.raw`^\((?<left>${TERM}) − (?<right>${TERM})\) ÷ \k<right> × 100$`, 'u');
const QUOTIENT = new RegExp(`^(?<left>${TERM}) ÷ (?<right>${TERM})(?: × 100)?$`, 'u');
const RISES = new RegExp(
  String.raw`^\((?<to>${NUMBER}) − (?<from>${NUMBER})\) ÷ \((?<left>${TERM}) − (?<right>${TERM})\) × 100$`,
  'u',
);
const SHARES = new RegExp(
  String.raw`^(?<to>${TERM}) ÷ (?<left>${TERM}) × 100 − (?<from>${TERM}) ÷ (?<right>${TERM}) × 100$`,
  'u',
);
const SUM = new RegExp(`^${NUMBER}(?: \\+ ${NUMBER})+$`, 'u');
const MEAN = new RegExp(String.raw`^\(${NUMBER}(?: \+ ${NUMBER})+\) ÷ \d+$`, 'u');

/** What a formula works out of cells; null where it is none of these. */
export function workedOut(answer: Figure, cells: readonly CellEvidence[]): FigureFact | null {
  const formula = answer.formula ?? '';
  const [cell, other] = cells;
  if (cell && !other) return ofOne(answer, cell);
  const plain = isConverted(answer) ? formula.replace(CONVERTED, '').replace(BRACKETS, '$<inside>') : formula;
  return (
    total(answer, plain, cells) ??
    growth(answer, GROWTH.exec(plain), cells) ??
    partOfMove('rise-share', answer, RISES.exec(plain), cells) ??
    partOfMove('share-change', answer, SHARES.exec(plain), cells) ??
    quotient(answer, QUOTIENT.exec(plain), cells) ??
    difference(answer, DIFFERENCE.exec(plain), cells)
  );
}

/** Of one cell: with fewer digits, or in another scale. */
function ofOne(answer: Figure, cell: CellEvidence): FigureFact | null {
  if (isRounded(answer)) return { kind: 'rounded', answer, cell };
  return isConverted(answer) ? { kind: 'value', answer, cell } : null;
}

function total(answer: Figure, formula: string, cells: readonly CellEvidence[]): FigureFact | null {
  if (SUM.test(formula)) return { kind: 'sum', answer, cells };
  return MEAN.test(formula) ? { kind: 'mean', answer, cells } : null;
}

const BRACKETS = /^\((?<inside>.*)\)$/u;

function growth(answer: Figure, found: RegExpExecArray | null, cells: readonly CellEvidence[]): FigureFact | null {
  const ends = found && ofPeriods(termsOf(found), cells);
  return ends ? { kind: 'growth', answer, ...ends } : null;
}

/** What several rows were in two periods, and some of them among these. */
function partOfMove(
  kind: 'rise-share' | 'share-change',
  answer: Figure,
  found: RegExpExecArray | null,
  cells: readonly CellEvidence[],
): FigureFact | null {
  const whole = found && ofPeriods(termsOf(found), cells);
  const part = whole && partOf(whole, { left: found.groups?.['to'], right: found.groups?.['from'] });
  if (!part) return null;
  const isTold = kind === 'share-change' || (hasRisen(part) && hasRisen(whole));
  return isTold ? { kind, answer, part, whole } : null;
}

/** The rows of a whole whose numbers are those of a formula's terms in both periods; null where others have them as well. */
function partOf({ from, to }: Ends, terms: Terms): Ends | null {
  const [later, earlier] = [addends(terms.left), addends(terms.right)];
  const own = to.cells.flatMap((cell) => {
    const base = from.cells.find(({ row }) => row === cell.row);
    const isHeld = base && later.includes(numberIn(cell)) && earlier.includes(numberIn(base));
    return isHeld ? [cell, base] : [];
  });
  return ofPeriods(terms, own);
}

function numberIn({ cell }: CellEvidence): number {
  return Number(cell.decimal);
}

function hasRisen({ from, to }: Ends): boolean {
  return sumOf(to) > sumOf(from);
}

function sumOf({ cells }: Operand): number {
  return cells.reduce((sum, { cell }) => sum + Number(cell.decimal), 0);
}

function quotient(answer: Figure, found: RegExpExecArray | null, cells: readonly CellEvidence[]): FigureFact | null {
  const sides = found && inTurn(termsOf(found), cells);
  return sides ? { kind: sides.isWithin ? 'share' : 'ratio', answer, part: sides.left, whole: sides.right } : null;
}

function difference(answer: Figure, found: RegExpExecArray | null, cells: readonly CellEvidence[]): FigureFact | null {
  if (!found) return null;
  const ends = ofPeriods(termsOf(found), cells);
  if (ends) return { kind: 'change', answer, ...ends };
  const sides = inTurn(termsOf(found), cells);
  if (!sides || sides.isWithin || sides.left.column !== sides.right.column) return null;
  const { left, right } = sides;
  return { kind: left.column.role === 'growth' ? 'points' : 'difference', answer, left, right };
}

/** The same rows in a later and an earlier year, the later ones first in the formula. */
function ofPeriods({ left, right }: Terms, cells: readonly CellEvidence[]): Ends | null {
  const [last, first, other] = [...new Set(cells.map(({ column }) => column))].toSorted(
    (one, next) => Number(next.period) - Number(one.period),
  );
  if (other || !(Number(last?.period) > Number(first?.period))) return null;
  const inColumn = (column: Column | undefined): readonly CellEvidence[] =>
    cells.filter((cell) => cell.column === column);
  const [to, from] = [termOf(left, inColumn(last)), termOf(right, inColumn(first))];
  return to && from && areOfSameRows(to, from) ? { to, from: { ...from, row: to.row } } : null;
}

function areOfSameRows({ cells }: Operand, { cells: others }: Operand): boolean {
  return cells.length === others.length && cells.every((cell) => others.some(({ row }) => row === cell.row));
}

/** The two terms that a formula works with, as it writes them. */
interface Terms {
  readonly left: string | undefined;
  readonly right: string | undefined;
}

function termsOf({ groups }: RegExpExecArray): Terms {
  return { left: groups?.['left'], right: groups?.['right'] };
}

interface Sides {
  readonly left: Operand;
  readonly right: Operand;
  /** Whether what is on the left is also some of what is on the right. */
  readonly isWithin: boolean;
}

/** Inputs are each named once: those of the left side first, also where they are some of those on the right. */
function inTurn(terms: Terms, cells: readonly CellEvidence[]): Sides | null {
  const count = addends(terms.left).length;
  const left = termOf(terms.left, cells.slice(0, count));
  const behind = termOf(terms.right, cells.slice(count));
  const right = behind ?? termOf(terms.right, cells);
  return left && right ? { left, right, isWithin: !behind } : null;
}

/** The cells of a term: those of its numbers, no more and no fewer. */
function termOf(term: string | undefined, cells: readonly CellEvidence[]): Operand | null {
  const held = cells.map(({ cell }) => Number(cell.decimal)).toSorted((one, other) => one - other);
  const numbers = addends(term).toSorted((one, other) => one - other);
  return numbers.length === held.length && numbers.every((number, at) => number === held[at]) ? operandOf(cells) : null;
}

function addends(term = ''): readonly number[] {
  return Array.from(term.matchAll(/−?[\d.]+/gu), ([number]) => Number(number.replace('−', '-')));
}
