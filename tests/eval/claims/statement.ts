import { Exact } from '../../../src/knowledge/index.js';

/** How a stated number is written and what it means. */
export interface StatedUnit {
  readonly zh: (digits: string) => string;
  readonly en: (digits: string) => string;
  /** What it measures: "%" and "pp" are two kinds, "" is a bare number in the table's own unit. */
  readonly kind: string;
  /** Factor to the base of its kind. */
  readonly factor: Exact;
}

export interface Stated {
  readonly value: Exact;
  readonly decimals: number;
  readonly unit: StatedUnit;
}

export type Move = 'rose' | 'fell';
export type Relation = 'more' | 'less';
export type Hedge = 'nearly' | 'over' | 'about';

/** A row of a table as the claims name it. */
export interface Subject {
  readonly key: number;
  readonly zh: string;
  readonly en: string;
}

interface Timed {
  readonly row: Subject;
  readonly at: string;
}

interface Moving {
  readonly row: Subject;
  readonly from: string;
  readonly to: string;
}

interface Moved extends Moving {
  readonly move: Move;
}

interface Numbered {
  readonly stated: Stated;
}

interface TwiceNumbered extends Numbered {
  readonly second: Stated;
}

interface OfTwo extends Timed {
  readonly other: Subject;
}

interface Related extends OfTwo {
  readonly relation: Relation;
}

/** What is stated by each form. */
interface Contents {
  readonly value: Timed & Numbered;
  readonly growth: Moved & Numbered;
  readonly change: Moved & Numbered;
  readonly points: Moved & Numbered;
  readonly 'from-to': Moved & TwiceNumbered;
  readonly 'value-growth': Moved & TwiceNumbered;
  readonly direction: Moved;
  readonly comparison: Related;
  readonly gap: Related & Numbered;
  readonly times: OfTwo & Numbered;
  readonly share: OfTwo & Numbered;
  readonly sum: OfTwo & Numbered;
  readonly rank: Timed & { readonly place: number };
  readonly 'growth-rank': Moving & { readonly place: number };
  readonly hedged: Moved & Numbered & { readonly hedge: Hedge };
}

export type Form = keyof Contents;
export type StatementOf<Name extends Form> = { readonly form: Name } & Contents[Name];

/** What a claim states, apart from its words. Amounts of moves are magnitudes; the move gives the sign. */
export type Statement = { readonly [Name in Form]: StatementOf<Name> }[Form];

/** What a table holds, read for the claims alone. */
export interface Facts {
  /** In the base of the unit's kind, and that kind; null where the cell is empty. */
  readonly value: (row: Subject, at: string) => { readonly value: Exact; readonly kind: string } | null;
  /** The growth that the table prints, in percent; null where it prints none. */
  readonly published: (row: Subject, from: string, to: string) => Exact | null;
  readonly rows: readonly Subject[];
}

/** Whether a statement is true of the facts under any reading: printed or computed growth, rounded half up. */
export function holds(statement: Statement, facts: Facts): boolean {
  switch (statement.form) {
    case 'value':
      return states(statement.stated, facts.value(statement.row, statement.at));
    case 'growth':
      return growths(statement, facts).some((value) =>
        states(statement.stated, signed(value, 'percent', statement.move)),
      );
    case 'change':
    case 'points':
      return states(statement.stated, moved(statement, facts));
    case 'from-to':
      return (
        states(statement.stated, facts.value(statement.row, statement.from)) &&
        states(statement.second, facts.value(statement.row, statement.to)) &&
        movesSo(statement, facts)
      );
    case 'value-growth':
      return (
        states(statement.stated, facts.value(statement.row, statement.to)) &&
        growths(statement, facts).some((value) => states(statement.second, signed(value, 'percent', statement.move)))
      );
    case 'direction':
      return movesSo(statement, facts);
    default:
      return holdsAmongRows(statement, facts);
  }
}

type AmongRows = StatementOf<'growth-rank'> | StatementOf<'hedged'> | StatementOf<'rank'> | PairStatement;

function holdsAmongRows(statement: AmongRows, facts: Facts): boolean {
  switch (statement.form) {
    case 'rank':
      return (
        facts.rows.filter((row) => exceeds(row, statement.row, statement.at, facts)).length === statement.place - 1
      );
    case 'growth-rank':
      return rankOfGrowth(statement, facts) === statement.place;
    case 'hedged':
      return growths(statement, facts).some((value) => isHedged(signed(value, '', statement.move).value, statement));
    default:
      return holdsOfTwo(statement, facts);
  }
}

type PairStatement = { readonly [Name in PairForm]: StatementOf<Name> }[PairForm];
type PairForm = 'comparison' | 'gap' | 'share' | 'sum' | 'times';

function holdsOfTwo(statement: PairStatement, facts: Facts): boolean {
  const one = facts.value(statement.row, statement.at);
  const other = facts.value(statement.other, statement.at);
  if (!one || !other || one.kind !== other.kind) return false;
  const sign = 'relation' in statement && statement.relation === 'less' ? -1 : 1;
  const gap = one.value.minus(other.value).times(sign);
  switch (statement.form) {
    case 'comparison':
      return gap.gt(0);
    case 'gap':
      return states(statement.stated, { value: gap, kind: one.kind });
    case 'times':
      return states(statement.stated, { value: one.value.div(other.value), kind: 'times' });
    case 'share':
      return states(statement.stated, { value: one.value.div(other.value).times(100), kind: 'percent' });
    case 'sum':
      return states(statement.stated, { value: one.value.plus(other.value), kind: one.kind });
  }
}

interface Measured {
  readonly value: Exact;
  readonly kind: string;
}

/** Whether a value, rounded half up to the stated precision in the stated unit, is the stated number. */
function states({ value, decimals, unit }: Stated, found: Measured | null): boolean {
  if (!found || (unit.kind !== found.kind && unit.kind !== '')) return false;
  return found.value.div(unit.factor).toDecimalPlaces(decimals, Exact.ROUND_HALF_UP).eq(value);
}

function growths(moving: Moving, facts: Facts): readonly Exact[] {
  const from = facts.value(moving.row, moving.from);
  const to = facts.value(moving.row, moving.to);
  if (!from || !to || from.value.isZero()) return [];
  const published = facts.published(moving.row, moving.from, moving.to);
  return [...(published ? [published] : []), to.value.minus(from.value).div(from.value.abs()).times(100)];
}

function signed(value: Exact, kind: string, move: Move): Measured {
  return { value: move === 'fell' ? value.negated() : value, kind };
}

function difference(moving: Moving, facts: Facts): Measured | null {
  const from = facts.value(moving.row, moving.from);
  const to = facts.value(moving.row, moving.to);
  return from && to && { value: to.value.minus(from.value), kind: to.kind };
}

function moved(moving: Moved, facts: Facts): Measured | null {
  const found = difference(moving, facts);
  if (!found) return null;
  const kind = found.kind === 'percent' ? 'points' : found.kind;
  return signed(found.value, kind, moving.move);
}

function movesSo(moving: Moved, facts: Facts): boolean {
  const found = difference(moving, facts);
  return found !== null && signed(found.value, '', moving.move).value.gt(0);
}

function exceeds(row: Subject, than: Subject, at: string, facts: Facts): boolean {
  const [one, other] = [facts.value(row, at), facts.value(than, at)];
  return one !== null && other !== null && one.value.gt(other.value);
}

function rankOfGrowth(statement: Moving, facts: Facts): number {
  const of = (row: Subject): Exact => growths({ ...statement, row }, facts).at(-1) ?? new Exact(-1000);
  return 1 + facts.rows.filter((row) => of(row).gt(of(statement.row))).length;
}

/** The widest sense of a hedge that anybody could defend: what lies outside is false for all. */
const WIDEST: Readonly<Record<Hedge, readonly [low: number, high: number]>> = {
  nearly: [0.85, 1],
  over: [1, 1.6],
  about: [0.9, 1.1],
};

function isHedged(value: Exact, { hedge, stated }: { readonly hedge: Hedge; readonly stated: Stated }): boolean {
  const target = stated.value.times(stated.unit.factor);
  const [low, high] = WIDEST[hedge];
  return value.gte(target.times(low)) && value.lte(target.times(high));
}
