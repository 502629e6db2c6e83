import type { Assertion, Measure } from '../assertion.js';
import { operand, type Clause } from './clause.js';

/**
 * How far a value moved by the words for it, beside what else a clause says; null where they are said of nothing that
 * moved, or where there is nothing else and the clause is not understood.
 */
export function readExtent(clause: Clause, assertions: readonly Assertion[] | null): readonly Assertion[] | null {
  const { degrees } = clause;
  if (degrees.length === 0) return assertions && [];
  const measure = moved(assertions ?? []) ?? (isFlatAlone(clause, assertions) ? ownMove(clause) : null);
  return measure && degrees.map((degree) => ({ kind: 'extent', measure, degree }));
}

/** The move that other assertions are about. */
function moved(assertions: readonly Assertion[]): Measure | null {
  for (const assertion of assertions) {
    const measure = 'measure' in assertion ? assertion.measure : null;
    if (assertion.kind === 'exceeds') return excess(assertion);
    if (measure?.kind === 'growth' || measure?.kind === 'change') return { ...measure, kind: 'growth' };
  }
  return null;
}

/** How far one value lies above the other, in percent of it. */
function excess({ left, right }: Extract<Assertion, { readonly kind: 'exceeds' }>): Measure | null {
  return left.kind === 'value' && right.kind === 'value' ? { kind: 'excess', left: left.of, right: right.of } : null;
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
