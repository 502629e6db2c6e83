import { Exact } from '../../knowledge/index.js';

import { STATISTICS, type Statistic } from './statistics.js';

/** A formula over numbered inputs: what a tool computed, in a form that can be printed, evaluated and varied. */
export type Expression =
  | { readonly kind: 'input'; readonly index: number }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'magnitude'; readonly of: Expression }
  | { readonly kind: 'statistic'; readonly name: Statistic; readonly of: readonly Expression[] }
  | {
      readonly kind: 'plus' | 'minus' | 'times' | 'over' | 'power';
      readonly left: Expression;
      readonly right: Expression;
    };

export const input = (index: number): Expression => ({ kind: 'input', index });
export const constant = (value: number): Expression => ({ kind: 'constant', value });
export const magnitude = (of: Expression): Expression => ({ kind: 'magnitude', of });
export const statistic = (name: Statistic, of: readonly Expression[]): Expression => ({ kind: 'statistic', name, of });
export const plus = (left: Expression, right: Expression): Expression => ({ kind: 'plus', left, right });
export const minus = (left: Expression, right: Expression): Expression => ({ kind: 'minus', left, right });
export const times = (left: Expression, right: Expression): Expression => ({ kind: 'times', left, right });
export const over = (left: Expression, right: Expression): Expression => ({ kind: 'over', left, right });
const power = (left: Expression, right: Expression): Expression => ({ kind: 'power', left, right });

/** `part` in hundredths of `whole`. */
export function asPercent(part: Expression): Expression {
  return times(part, constant(100));
}

/** Growth a year in percent, compounded, that multiplies by `factor` over a number of years. */
export function compounded(factor: Expression, years: number): Expression {
  return asPercent(minus(power(factor, over(constant(1), constant(years))), constant(1)));
}

/**
 * The value of an expression, exact but for quotients and powers, which carry 60 digits.
 *
 * @throws RangeError where an input is missing, which is a defect of the calling tool.
 */
export function evaluate(expression: Expression, inputs: readonly Exact[]): Exact {
  switch (expression.kind) {
    case 'input':
      return inputAt(inputs, expression.index);
    case 'constant':
      return new Exact(expression.value);
    case 'magnitude':
      return evaluate(expression.of, inputs).abs();
    case 'statistic':
      return STATISTICS[expression.name](expression.of.map((one) => evaluate(one, inputs)));
    default:
      return combine(expression.kind, evaluate(expression.left, inputs), evaluate(expression.right, inputs));
  }
}

/** Whether nothing within it is divided by zero: 1 ÷ (1 ÷ 0) would come to zero. */
export function isDefined(expression: Expression, inputs: readonly Exact[]): boolean {
  if (expression.kind === 'over' && evaluate(expression.right, inputs).isZero()) return false;
  return partsOf(expression).every((part) => isDefined(part, inputs));
}

/** What an expression puts together; nothing where it is an input or a constant. */
export function partsOf(expression: Expression): readonly Expression[] {
  if ('left' in expression) return [expression.left, expression.right];
  if (expression.kind === 'statistic') return expression.of;
  return expression.kind === 'magnitude' ? [expression.of] : [];
}

type Operation = Extract<Expression, { readonly left: Expression }>['kind'];

/** Two values put together by an operation. */
export function combine(operation: Operation, left: Exact, right: Exact): Exact {
  switch (operation) {
    case 'plus':
      return left.plus(right);
    case 'minus':
      return left.minus(right);
    case 'times':
      return left.times(right);
    case 'over':
      return left.div(right);
    case 'power':
      return left.pow(right);
  }
}

function inputAt(inputs: readonly Exact[], index: number): Exact {
  const value = inputs[index];
  if (value === undefined) throw new RangeError(`The formula names input ${index}; there are ${inputs.length}.`);
  return value;
}
