import type { QuantityMention } from '../../../knowledge/index.js';
import type { Assertion, Measure, Operand, Sign } from '../assertion.js';
import type { NumberPart } from '../clause-parts.js';
import { kindOf, operand, type Clause } from './clause.js';

/** A value that moves from a base, which may be left open, with the sign that the words give it. */
export interface Move {
  readonly base: Operand | null;
  readonly of: Operand;
  readonly sign: Sign;
}

/** That the value moved in the direction said. */
export function moves({ base, of, sign }: Move): Assertion {
  return { kind: 'moves', measure: { kind: 'change', base, of }, sign };
}

/** What one number says of a move; null where it is not clear. */
export function byNumber(number: NumberPart, clause: Clause, move: Move): readonly Assertion[] | null {
  const { mention, role } = number;
  if (clause.has('yearly')) return role === 'to' ? null : yearly(mention, move);
  if (role === 'from') return fromNumber(mention, clause, move);
  return role === 'to' ? toNumber(mention, clause, move) : by(mention, clause, move);
}

function equals(measure: Measure, stated: QuantityMention, sign: Sign): readonly Assertion[] {
  return [{ kind: 'equals', measure, stated, sign }];
}

/** "Up from 42 a year earlier": what it was, and that it rose. */
function fromNumber(mention: QuantityMention, clause: Clause, move: Move): readonly Assertion[] | null {
  const { base, of } = move;
  if (!['amount', 'percent'].includes(kindOf(mention)) || !clause.has('rise', 'fall')) return null;
  return [...equals({ kind: 'base-value', base, of }, mention, 'as-written'), moves(move)];
}

function yearly(mention: QuantityMention, { base, of, sign }: Move): readonly Assertion[] | null {
  const kind = kindOf(mention);
  const isRate = kind === 'percent' || kind === 'points';
  return isRate ? equals({ kind: 'yearly-growth', base, of }, mention, sign) : null;
}

/** "Rose to 45": what it came to, and that it rose. "Increased to three times" is a multiple. */
function toNumber(mention: QuantityMention, clause: Clause, move: Move): readonly Assertion[] | null {
  const { base, of } = move;
  switch (kindOf(mention)) {
    case 'times':
    case 'change':
      return multiple(mention, move);
    case 'percent':
    case 'amount':
      // 增速达67.6%: what growth came to is by how much it grew.
      if (clause.has('growth') && kindOf(mention) === 'percent') return by(mention, clause, move);
      if (!clause.has('rise', 'fall')) return null;
      return [...equals({ kind: 'value', of }, mention, 'as-written'), moves({ ...move, base })];
    default:
      return null;
  }
}

/** "Rose by 45". "Increased two times" is left open: it may mean twice or three times as much. */
function by(mention: QuantityMention, clause: Clause, move: Move): readonly Assertion[] | null {
  const { base, of, sign } = move;
  switch (kindOf(mention)) {
    case 'percent':
      return equals({ kind: 'growth', base, of }, mention, sign);
    case 'points':
      return equals({ kind: 'change', base, of }, mention, sign);
    case 'change':
      return multiple(mention, move);
    case 'amount':
      // Growth is no amount; with "year on year" alone an amount is a value.
      if (clause.has('growth') || !clause.has('rise', 'fall', 'move')) return null;
      return equals({ kind: 'change', base, of }, mention, sign);
    default:
      return null;
  }
}

/** A fall that doubles is none; one that halves is. */
function multiple(mention: QuantityMention, { base, of, sign }: Move): readonly Assertion[] | null {
  const isGain = mention.kind === 'change' && (mention.meaning.kind === 'grown-by' || mention.meaning.factor.gt(1));
  return sign === 'negative' && isGain ? null : equals({ kind: 'multiple', base, of }, mention, 'as-written');
}

/** From one value to another: the one behind "from" is the earlier, else the first. */
export function fromTo(first: NumberPart, second: NumberPart, clause: Clause, move: Move): readonly Assertion[] | null {
  const isReversed = first.role === 'to' || second.role === 'from';
  const [from, to] = isReversed ? [second, first] : [first, second];
  const { base, of } = pairedWhereBare(clause, isReversed) ?? move;
  const isTold = from.role === 'from' && to.role === 'to';
  if (!isTold && !clause.has('rise', 'fall', 'move')) return null;
  return [
    ...equals({ kind: 'base-value', base, of }, from.mention, 'as-written'),
    ...equals({ kind: 'value', of }, to.mention, 'as-written'),
    ...(clause.has('rise', 'fall') ? [moves({ ...move, base, of })] : []),
  ];
}

/** Each number stands by its own period where neither has a preposition: "to 7 in 2022 from 4 in 2021". */
function pairedWhereBare({ periods, row }: Clause, isReversed: boolean): Pick<Move, 'base' | 'of'> | null {
  const [first, second] = isReversed ? periods.toReversed() : periods;
  const areBare = periods.length === 2 && periods.every(({ role }) => role === null);
  if (!row || !first || !second || !areBare) return null;
  return { base: operand(row, first.period), of: operand(row, second.period) };
}
