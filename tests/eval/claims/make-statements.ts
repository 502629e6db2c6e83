import { Exact } from '../../../src/knowledge/index.js';
import type { Seeded } from './seeded.js';
import {
  holds,
  type Facts,
  type Hedge,
  type Move,
  type Stated,
  type StatedUnit,
  type Statement,
  type Subject,
} from './statement.js';
import { PERCENT, POINTS, TENTHS, TIMES } from './units.js';

/** A table that claims are made of. */
export interface ClaimTable {
  readonly facts: Facts;
  /** Periods, oldest first. */
  readonly periods: readonly string[];
  /** Units that amounts of a row may be stated in. */
  readonly units: (row: Subject) => readonly StatedUnit[];
  /** Decimals of the printed cells. */
  readonly decimals: number;
  /** Whether rows may be ranked among all others. */
  readonly ranks: boolean;
}

/** True statements of every form that the facts of one row allow. */
export function trueStatements(table: ClaimTable, row: Subject, chance: Seeded): readonly Statement[] {
  const to = table.periods.at(-1) ?? '';
  const from = table.periods.at(-2) ?? '';
  const other = chance.pick(table.facts.rows.filter((one) => one.key !== row.key));
  const made = [
    ...amounts(table, row, chance.pick(table.periods), chance),
    ...moves(table, { row, from, to }, chance),
    ...pairs(table, row, other, to, chance),
    ...(table.ranks ? ranks(table, row, from, to) : []),
  ];
  return made.filter((statement) => holds(statement, table.facts));
}

interface Moving {
  readonly row: Subject;
  readonly from: string;
  readonly to: string;
}

/** A number as a draft would write it: rounded half up in a unit. */
function written(value: Exact, unit: StatedUnit, decimals: number): Stated {
  return { value: value.div(unit.factor).toDecimalPlaces(decimals, Exact.ROUND_HALF_UP), decimals, unit };
}

/** All digits that a cell prints, in another unit where the point moves. */
function whole(value: Exact, unit: StatedUnit): Stated {
  const exact = value.div(unit.factor);
  return { value: exact, decimals: exact.decimalPlaces(), unit };
}

function amounts({ facts, units }: ClaimTable, row: Subject, at: string, chance: Seeded): readonly Statement[] {
  const found = facts.value(row, at);
  return found ? [{ form: 'value', row, at, stated: whole(found.value, chance.pick(units(row))) }] : [];
}

function moves(table: ClaimTable, moving: Moving, chance: Seeded): readonly Statement[] {
  const [from, to] = [table.facts.value(moving.row, moving.from), table.facts.value(moving.row, moving.to)];
  if (!from || !to || from.kind !== to.kind || from.value.eq(to.value)) return [];
  const move: Move = to.value.gt(from.value) ? 'rose' : 'fell';
  const gap = to.value.minus(from.value).abs();
  const unit = chance.pick(table.units(moving.row));
  if (to.kind === 'percent') {
    return [
      { form: 'points', ...moving, move, stated: whole(gap, POINTS) },
      { form: 'direction', ...moving, move },
    ];
  }
  return [
    { form: 'change', ...moving, move, stated: whole(gap, unit) },
    { form: 'direction', ...moving, move },
    { form: 'from-to', ...moving, move, stated: whole(from.value, unit), second: whole(to.value, unit) },
    ...grown(table, moving, move, unit, chance),
  ];
}

function grown(table: ClaimTable, moving: Moving, move: Move, unit: StatedUnit, chance: Seeded): readonly Statement[] {
  const [from, to] = [table.facts.value(moving.row, moving.from), table.facts.value(moving.row, moving.to)];
  if (!from?.value.gt(0) || !to?.value.gt(0)) return [];
  const percent = to.value.minus(from.value).div(from.value).times(100).abs();
  const published = table.facts.published(moving.row, moving.from, moving.to)?.abs();
  const stated = chance.pick([
    written(percent, PERCENT, chance.pick([1, 2])),
    ...(published ? [whole(published, PERCENT)] : []),
  ]);
  if (stated.value.isZero()) return [];
  return [
    { form: 'growth', ...moving, move, stated },
    { form: 'value-growth', ...moving, move, stated: whole(to.value, unit), second: stated },
    ...hedged(moving, move, percent, chance),
  ];
}

/** Round numbers beside the growth: tenths, as drafts have them. */
function hedged(moving: Moving, move: Move, percent: Exact, chance: Seeded): readonly Statement[] {
  const below = percent.div(10).floor();
  const choices: readonly (readonly [Hedge, Exact])[] = [
    ['over', below],
    ['nearly', below.plus(1)],
    ['about', percent.div(10).round()],
  ];
  return choices
    .filter(([hedge, tenths]) => tenths.gt(0) && tenths.lt(10) && isFair(hedge, tenths.times(10), percent))
    .map(([hedge, tenths]): Statement => ({
      form: 'hedged',
      ...moving,
      move,
      hedge,
      stated: chance.pick([
        { value: tenths, decimals: 0, unit: TENTHS },
        { value: tenths.times(10), decimals: 0, unit: PERCENT },
      ]),
    }));
}

/** Whether a hedge is what a careful writer would use: 36 is nearly 40, 33 is not. */
function isFair(hedge: Hedge, target: Exact, percent: Exact): boolean {
  const share = percent.div(target);
  if (hedge === 'over') return share.gt(1) && share.lt(1.25);
  return hedge === 'nearly' ? share.lt(1) && share.gt(0.92) : share.gt(0.97) && share.lt(1.03);
}

function pairs(table: ClaimTable, row: Subject, other: Subject, at: string, chance: Seeded): readonly Statement[] {
  const [one, two] = [table.facts.value(row, at), table.facts.value(other, at)];
  if (!one || !two || one.kind !== two.kind || one.value.eq(two.value)) return [];
  const relation = one.value.gt(two.value) ? 'more' : 'less';
  const both = { row, other, at };
  const unit = chance.pick(table.units(row));
  if (one.kind === 'percent') return [{ form: 'comparison', ...both, relation }];
  const times = one.value.div(two.value);
  return [
    { form: 'comparison', ...both, relation },
    { form: 'gap', ...both, relation, stated: whole(one.value.minus(two.value).abs(), unit) },
    { form: 'sum', ...both, stated: whole(one.value.plus(two.value), unit) },
    ...(times.gt(1.2) && times.lt(50) ? [{ form: 'times', ...both, stated: written(times, TIMES, 1) } as const] : []),
    ...(times.gt(0.02) && times.lt(1)
      ? [{ form: 'share', ...both, stated: written(times.times(100), PERCENT, 1) } as const]
      : []),
  ];
}

/** The longest ranking that a draft speaks of. */
const PLACES = [1, 2, 3, 4, 5];

function ranks(table: ClaimTable, row: Subject, from: string, to: string): readonly Statement[] {
  return PLACES.flatMap((place): readonly Statement[] => [
    { form: 'rank', row, at: to, place },
    { form: 'growth-rank', row, from, to, place },
  ]);
}
