import type { Assertion, Measure } from '../assertion.js';
import { operand, type Clause } from './clause.js';

/**
 * How far a value moved by the words for it, beside what else a clause says; null where they are said of nothing that
 * moved, or where there is nothing else and the clause is not understood.
 */
export function readExtent(clause: Clause, assertions: readonly Assertion[] | null): readonly Assertion[] | null {
  const { degrees } = clause;
  if (degrees.length === 0) return assertions && [];
  // "Slightly above 10 %" says how far above the bound, and no word tells how much is slight there.
  if (assertions?.some(isBeyond) || (assertions?.some(isBound) && !clause.has('rise', 'fall', 'move'))) return null;
  const measure = moved(assertions ?? []) ?? (isFlatAlone(clause, assertions) ? ownMove(clause) : null);
  return measure && degrees.map((degree) => ({ kind: 'extent', measure, degree }));
}

function isBeyond(assertion: Assertion): boolean {
  if (assertion.kind === 'all-of' || assertion.kind === 'each-period') return assertion.of.some(isBeyond);
  return assertion.kind === 'quantified' ? isBeyond(assertion.condition) : assertion.kind === 'beyond';
}

/** "Growth was slightly above 10 %": how far above the number, unless it is said of how something moved. */
function isBound(assertion: Assertion): boolean {
  const stated = assertion.kind === 'equals' ? assertion.stated : null;
  return stated !== null && 'approximation' in stated && BOUNDS.has(stated.approximation);
}

const BOUNDS: ReadonlySet<string> = new Set(['over', 'under', 'at-least', 'at-most']);

/** The move that other assertions are about. */
function moved(assertions: readonly Assertion[]): Measure | null {
  const order = assertions.find(({ kind }) => kind === 'exceeds');
  for (const assertion of order ? [order] : assertions) {
    if (assertion.kind === 'exceeds') return excess(assertion);
    const measure = 'measure' in assertion ? assertion.measure : null;
    if (measure?.kind === 'growth' || measure?.kind === 'change') return { ...measure, kind: 'growth' };
  }
  return null;
}

/** How far one value lies above the other, in percent of it; of two growths in points. */
function excess({ left, right }: Extract<Assertion, { readonly kind: 'exceeds' }>): Measure | null {
  if (left.kind === 'value' && right.kind === 'value') return { kind: 'excess', left: left.of, right: right.of };
  const areOfYear = left.kind === 'growth' && right.kind === 'growth' && left.base === null && right.base === null;
  return areOfYear ? { kind: 'growth-gap', left: left.of, right: right.of } : null;
}

/** "Little changed", with nothing else or with values. */
function isFlatAlone(clause: Clause, assertions: readonly Assertion[] | null): boolean {
  const { degrees, numbers } = clause;
  const isPlain = assertions === null ? numbers.length === 0 && clause.isOf('year-on-year', 'than', 'move') : true;
  return degrees.every((degree) => degree === 'flat') && isPlain;
}

function ownMove({ row, rows, time }: Clause): Measure | null {
  if (row === null || rows.length > 1 || time === null) return null;
  return { kind: 'growth', base: time.base === null ? null : operand(row, time.base), of: operand(row, time.at) };
}
