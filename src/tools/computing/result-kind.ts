import type { Computed } from './computation.js';
import { partsOf, type Expression } from './expression.js';
import type { Measured } from './operand.js';
import type { Statistic } from './statistics.js';

/** What a result is of its inputs, where that has a name: a total, how far two lie apart, one as a part of others. */
export type ResultKind =
  | Statistic
  | 'sum'
  | 'mean'
  | 'growth'
  | 'growth-of-sum'
  | 'change'
  | 'difference'
  | 'ratio'
  | 'share'
  | 'share-of-change';

/**
 * The kind of a result by its formula; null where it is one input as it is, or put together in another way.
 */
export function resultKind({ expression: whole, inputs }: Computed): ResultKind | null {
  const expression = unscaled(whole);
  if (expression.kind === 'statistic') return expression.name;
  if (isSum(expression)) return 'sum';
  const isHundredfold = expression.kind === 'times' && isConstant(expression.right);
  const quotient = isHundredfold ? expression.left : expression;
  if (quotient.kind === 'over') return ofQuotient(quotient, isHundredfold);
  return isDifference(expression) ? ofDifference(inputs) : null;
}

/** Without the power of ten that puts a result into another unit; one that makes a quotient a percentage is its own. */
function unscaled(expression: Expression): Expression {
  if (expression.kind !== 'times' && expression.kind !== 'over') return expression;
  const { left, right } = expression;
  const isScale = right.kind === 'constant' && /^10+$/u.test(String(right.value)) && !isMean(expression);
  return isScale && (left.kind !== 'over' || isMean(left)) ? left : expression;
}

type Quotient = Extract<Expression, { readonly left: Expression }>;

function ofQuotient(quotient: Quotient, isHundredfold: boolean): ResultKind | null {
  const { left, right } = quotient;
  if (isConstant(right)) return isMean(quotient) && !isHundredfold ? 'mean' : null;
  if (!isHundredfold) return isTerm(left) && isTerm(right) ? 'ratio' : null;
  if (left.kind === 'minus' && isSame(left.right, right)) return growthOf(right);
  return left.kind === 'minus' ? 'share-of-change' : 'share';
}

function growthOf(base: Expression): ResultKind | null {
  if (isInput(base)) return 'growth';
  return isSum(base) ? 'growth-of-sum' : null;
}

/** One row at two times moved; anything else lies apart. */
function ofDifference(inputs: readonly Measured[]): ResultKind {
  const rows = inputs.map(({ evidence }) => ('row' in evidence ? evidence.row : null));
  return rows.every((row) => row !== null && row === rows[0]) ? 'change' : 'difference';
}

/** What stands above the line of a share and what below it, each input once. */
export interface ShareInputs {
  readonly part: readonly Measured[];
  readonly whole: readonly Measured[];
}

/** The inputs of a share; both empty where a result is none. */
export function shareInputs({ expression, inputs }: Computed): ShareInputs {
  const quotient = expression.kind === 'times' ? expression.left : expression;
  if (quotient.kind !== 'over') return { part: [], whole: [] };
  const [part, whole] = [quotient.left, quotient.right].map((side) => {
    const places = new Set(indicesOf(side));
    return inputs.filter((_, index) => places.has(index));
  });
  return { part: part ?? [], whole: whole ?? [] };
}

function indicesOf(expression: Expression): readonly number[] {
  return expression.kind === 'input' ? [expression.index] : partsOf(expression).flatMap(indicesOf);
}

const isConstant = ({ kind }: Expression): boolean => kind === 'constant';

const isInput = (expression: Expression): boolean =>
  expression.kind === 'input' || (expression.kind === 'magnitude' && expression.of.kind === 'input');

/** A sum over how many it adds up. */
function isMean(expression: Expression): boolean {
  if (expression.kind !== 'over' || expression.right.kind !== 'constant') return false;
  return isSum(expression.left) && addends(expression.left) === expression.right.value;
}

function addends(sum: Expression): number {
  return sum.kind === 'plus' ? addends(sum.left) + addends(sum.right) : 1;
}

const isTerm = (expression: Expression): boolean => isInput(expression) || isSum(expression);

const isSum = (expression: Expression): boolean =>
  expression.kind === 'plus' && isTerm(expression.left) && isTerm(expression.right);

const isDifference = (expression: Expression): boolean =>
  expression.kind === 'minus' && isInput(expression.left) && isInput(expression.right);

const isSame = (one: Expression, other: Expression): boolean => JSON.stringify(one) === JSON.stringify(other);
