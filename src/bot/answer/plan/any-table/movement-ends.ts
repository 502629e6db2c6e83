import {
  comparePeriods,
  namesUndatedQuarter,
  periodLength,
  precedingPeriod,
  samePeriodLastYear,
  withoutPeriods,
  yearOf,
  type AskedPeriod,
  type Point,
} from '../../../../knowledge/index.js';
import type { GrowthBasis } from '../../../../tools/index.js';
import { basisSaid } from './growth-basis.js';
import { periodsOf, type Linker } from './linker.js';
import { isMiss, type Miss, type Scope } from './operand.js';
import { wordingOf, type Expression } from './reading.js';
import { asPeriod, heldPeriods, openPeriod } from './resolved.js';

/** The two periods between which something moved, the earlier one first: the asked ones, or all that are held. */
export function movementEnds(of: Expression, linker: Linker, scope: Scope): readonly AskedPeriod[] | Miss {
  const [first, last] = askedEnds(of, scope);
  if (first && last) return [first, last];
  const found = linker.list(withoutPeriods(wordingOf(of)), { context: scope.context, periods: [] });
  if (isMiss(found)) return found;
  const points = found[0]?.points ?? [];
  if (namesUndatedQuarter(wordingOf(of))) return openPeriod(points);
  return endsAmong(first, points, scope.context);
}

/** The ends of a movement among the numbers held: up to the period asked, or from one to the other of two. */
export function endsAmong(
  asked: AskedPeriod | undefined,
  points: readonly Point[],
  question: string,
): readonly AskedPeriod[] | Miss {
  return asked ? endingIn(asked, heldPeriods(points), basisSaid(question)) : heldEnds(points);
}

/**
 * The earliest and the latest asked period; one alone where no other is asked. A range stays whole that an average is
 * taken of, and that stands beside another period: "2020-2024 and 2025-2029".
 */
function askedEnds(of: Expression, scope: Scope): readonly AskedPeriod[] {
  const asked = distinct(periodsOf(wordingOf(of), scope));
  const areWhole = asked.length > 1 && (of.kind === 'together' || asked.some(({ to }) => to !== null));
  const sorted = (areWhole ? asked : asked.flatMap(endsOf)).toSorted((left, right) =>
    comparePeriods(left.to ?? left.from, right.to ?? right.from),
  );
  const [first, last] = [sorted.slice(0, 1), sorted.slice(-1)];
  return first[0]?.from === last[0]?.from ? first : [...first, ...last];
}

/** Each period once: both sides of a quotient may name it. */
function distinct(periods: readonly AskedPeriod[]): readonly AskedPeriod[] {
  return [...new Map(periods.map((period) => [`${period.from}/${period.to ?? ''}`, period])).values()];
}

function heldEnds(points: readonly Point[]): readonly AskedPeriod[] | Miss {
  const [from, to, third] = heldPeriods(points);
  if (from === undefined || to === undefined) return { code: 'unmatched' };
  return third === undefined ? [asPeriod(from), asPeriod(to)] : openPeriod(points);
}

function endsOf(period: AskedPeriod): readonly AskedPeriod[] {
  return period.to === null ? [period] : [asPeriod(period.from), asPeriod(period.to)];
}

/**
 * "The change in 2019", "in the fourth quarter": from the same period of the year before, or from the period right
 * before where that is said or nothing else is held.
 */
function endingIn(
  last: AskedPeriod,
  held: readonly string[],
  basis: GrowthBasis | null,
): readonly AskedPeriod[] | Miss {
  const found = basesOf(basis).map((one) => earlierPeriod(last.from, held, one));
  const before = found.find((period) => period !== undefined);
  return before === undefined ? { code: 'unmatched' } : [asPeriod(before), last];
}

/** The basis that is said, or both in the order in which they are tried. */
export function basesOf(said: GrowthBasis | null): readonly GrowthBasis[] {
  return said === null ? ['year-before', 'period-before'] : [said];
}

/** The held period that one is set against; undefined where it is not held. */
export function earlierPeriod(period: string, held: readonly string[], basis: GrowthBasis): string | undefined {
  const before = BEFORE[basis](period);
  const exact = held.find((one) => one === before);
  return exact ?? (basis === 'year-before' ? endedYearBefore(period, held) : undefined);
}

const BEFORE: Readonly<Record<GrowthBasis, (period: string) => string | null>> = {
  'period-before': precedingPeriod,
  'year-before': samePeriodLastYear,
};

/** Of years and balances, which tables print in many spellings, what ends in the year before. */
function endedYearBefore(period: string, held: readonly string[]): string | undefined {
  const length = periodLength(period);
  if (length !== 'year' && length !== 'day') return undefined;
  return held.find((one) => yearOf(one) === String(Number(yearOf(period)) - 1));
}
