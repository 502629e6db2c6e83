import type { Approximation } from '../../../knowledge/index.js';
import type { Assertion, Sign } from '../assertion.js';
import type { NumberPart, RowPart } from '../clause-parts.js';
import type { Meaning } from '../words/meanings.js';
import { Clause, kindOf, operand, signOf, type ClauseReader, type Time } from './clause.js';
import { byNumber, fromTo, moves, type Move } from './move-numbers.js';

const WORDS = ['rise', 'fall', 'move', 'growth', 'year-on-year', 'yearly', 'than', 'average', 'onward'] as const;

/** A value that rose, fell or changed, with or without by how much, to how much, from how much. */
export const readMove: ClauseReader = (clause) => {
  if (clause.rows.length > 1) return eachMove(clause);
  // 增幅分别为9.1%和24.4%: of the rows of the clause before.
  const isOfSeveral = clause.rows.length === 0 && clause.has('respectively') && clause.topic.several.length > 1;
  return isOfSeveral ? eachMove(ofSeveral(clause)) : oneMove(clause);
};

function ofSeveral({ written, topic }: Clause): Clause {
  const rows = topic.several.map((row): RowPart => ({ part: 'row', row, role: null }));
  return new Clause([...rows, ...written], topic);
}

/** 稀土、成品油分别增长67.6%和53.9%: as many numbers as rows, and nothing else between them. */
function eachMove(clause: Clause): readonly Assertion[] | null {
  const { numbers, rows, periods } = clause;
  const areShared = numbers.length === 0 || (numbers.length === 1 && clause.has('all'));
  const arePaired = numbers.length === rows.length && (!clause.has('all') || clause.has('respectively'));
  if (!(areShared || arePaired) || periods.length > 1) return null;
  const shared = clause.parts.filter(
    (part) => part.part !== 'row' && part.part !== 'number' && !(part.part === 'word' && JOINTS.has(part.meaning)),
  );
  const moved = rows.map((row, index) =>
    oneMove(new Clause([row, ...shared, ...(areShared ? numbers : numbers.slice(index, index + 1))], clause.topic)),
  );
  return moved.every((one) => one !== null) ? moved.flat().map((one) => (areShared ? strict(one) : one)) : null;
}

/** 均超过30%: of several, "over" reaches as far as the largest. */
export function strict(assertion: Assertion): Assertion {
  if (assertion.kind !== 'equals' || !('approximation' in assertion.stated)) return assertion;
  const { measure, stated, sign } = assertion;
  const side = SIDES[stated.approximation];
  return side && sign !== 'negative' ? { kind: 'beyond', measure, stated, side } : assertion;
}

const SIDES: Readonly<Partial<Record<Approximation, 'above' | 'below'>>> = {
  over: 'above',
  'at-least': 'above',
  under: 'below',
  'at-most': 'below',
};

const JOINTS: ReadonlySet<Meaning> = new Set<Meaning>(['all', 'and', 'respectively']);

function oneMove(clause: Clause): readonly Assertion[] | null {
  const time = clause.time && (onward(clause, clause.time) ?? withDuration(clause, clause.time));
  const sign = signOf(clause);
  if (!isMove(clause) || time === null || sign === null) return null;
  const move = moveOf(clause, time, sign);
  const numbers = withoutDuration(clause, time);
  return move && numbers && readNumbers(numbers, clause, move);
}

function isMove(clause: Clause): boolean {
  if (!clause.isOf(...WORDS)) return false;
  if (clause.has('average') && !clause.has('yearly')) return false;
  // "The growth rate rose" compares two rates of growth.
  if (clause.has('growth') && clause.has('rise', 'fall') && !clause.has('year-on-year')) return false;
  // "The year-on-year change rose": so does a change.
  if (clause.has('move') && clause.has('rise', 'fall')) return false;
  return (
    clause.has('rise', 'fall', 'move', 'growth', 'year-on-year') || clause.numbers.some(isChange) || isFromTo(clause)
  );
}

/** "From 525 in 2021 to 642 in 2022" behind a clause that says that it rose. */
function isFromTo({ numbers }: Clause): boolean {
  return numbers.some(({ role }) => role === 'from') && numbers.some(({ role }) => role === 'to');
}

function isChange({ mention }: NumberPart): boolean {
  return mention.kind === 'change';
}

function moveOf({ row }: Clause, { base, at }: Time, sign: Sign): Move | null {
  return row && { base: base === null ? null : operand(row, base), of: operand(row, at), sign };
}

/** 五年增加: so many years before the period. */
function withDuration(clause: Clause, time: Time): Time {
  const years = yearsOf(clause);
  const isOpen = years !== null && time.base === null && time.at !== null;
  return isOpen ? { ...time, base: String(Number(time.at) - years) } : time;
}

/** "Over the next five years": so many after the period; null where it is not said so. */
function onward(clause: Clause, { base, at }: Time): Time | null {
  if (!clause.has('onward')) return null;
  const years = yearsOf(clause);
  const isTold = years !== null && base === null && at !== null && clause.periods.length === 0;
  return isTold ? { base: at, at: String(Number(at) + years) } : { base: null, at: null };
}

/** How many years a clause says that a move took. */
function yearsOf({ numbers }: Clause): number | null {
  const [duration, second] = numbers.filter(({ mention }) => kindOf(mention) === 'calendar');
  const mention = duration?.mention;
  if (second || mention?.kind !== 'amount') return null;
  const { value, unit } = mention.quantity;
  return unit.scale.eq(MONTHS) ? value.toNumber() : null;
}

/** Calendar numbers are scaled by months. */
const MONTHS = 12;

/** "Over five years" must be the distance of the two periods named. */
function withoutDuration({ numbers }: Clause, { base, at }: Time): readonly NumberPart[] | null {
  const durations = numbers.filter(({ mention }) => kindOf(mention) === 'calendar');
  const years = Number(at) - Number(base);
  const fits = durations.every(
    ({ mention }) =>
      mention.kind === 'amount' && mention.quantity.value.eq(years) && mention.quantity.unit.scale.eq(MONTHS),
  );
  return fits ? numbers.filter((number) => !durations.includes(number)) : null;
}

/** More numbers than these one clause does not say of one move. */
const MOST_NUMBERS = 3;

function readNumbers(numbers: readonly NumberPart[], clause: Clause, move: Move): readonly Assertion[] | null {
  // That it rose each year its two ends do not tell.
  if (numbers.length === 0) return clause.has('rise', 'fall') && !clause.has('yearly') ? [moves(move)] : null;
  if (numbers.length > MOST_NUMBERS) return null;
  const at = numbers.findIndex((number, index) => isPair(number, numbers[index + 1], clause));
  const [first, second] = at < 0 ? [] : numbers.slice(at, at + 2);
  const rest = numbers.filter((number) => number !== first && number !== second);
  // 每年从20增长到26: what is said of each year is another thing than where it began and ended.
  if (first && rest.length === 0 && clause.has('yearly')) return null;
  const ends = first && second ? fromTo(first, second, clause, move) : [];
  const read = [ends, ...rest.map((number) => byNumber(number, clause, move))];
  return read.every((one) => one !== null) ? read.flat() : null;
}

/**
 * Two numbers of one kind are from and to where a preposition says so, or where the first stands before the move:
 * 42.2亿元增至70.7亿元. Behind it, it is by how much: 增加269.6亿元至3229.2亿元.
 */
function isPair(first: NumberPart, second: NumberPart | undefined, clause: Clause): boolean {
  if (!second || first.role === 'by') return false;
  const kind = kindOf(first.mention);
  const isLed = clause.indexOf(first) < clause.indexOfWord('rise', 'fall', 'move');
  const isTold = first.role === 'from' || second.role === 'from' || (kind === 'amount' ? isLed : second.role === 'to');
  return kind === kindOf(second.mention) && (kind === 'amount' || kind === 'percent') && isTold;
}
