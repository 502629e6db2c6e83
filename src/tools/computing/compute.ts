import { Exact, intervalOf, type Interval, type Unit } from '../../knowledge/index.js';

import type { Caution, Computed } from './computation.js';
import { evaluate, type Expression } from './expression.js';
import type { Measured } from './operand.js';
import { printExpression } from './print-expression.js';
import { Variations } from './variations.js';

/** A formula with its unit and inputs, ready to be computed. */
export interface Formula {
  readonly expression: Expression;
  readonly unit: Unit;
  readonly inputs: readonly Measured[];
  readonly cautions?: readonly Caution[];
}

/** Computes a formula: its value, its text, and how far the inputs' rounding lets it move. */
export function compute({ expression, unit, inputs, cautions = [] }: Formula): Computed {
  const values = inputs.map(({ quantity }) => quantity.value);
  const variations = new Variations(expression, values);
  const effects = inputs.map(({ quantity }, index) => effectOf(variations, index, intervalOf(quantity)));
  return {
    outcome: 'computed',
    value: variations.value,
    unit,
    formula: expression.kind === 'input' ? null : printExpression(expression, values.map(printValue)),
    expression,
    inputs,
    interval: boundsOf(expression, inputs, effects),
    effects: effects.map(({ atLow, atHigh }) => ({ low: Exact.min(atLow, atHigh), high: Exact.max(atLow, atHigh) })),
    cautions: [...inherent(expression, inputs), ...cautions],
  };
}

/** What must be said of a formula and its inputs, whatever tool asks. */
function inherent(expression: Expression, inputs: readonly Measured[]): readonly Caution[] {
  const hasDash = inputs.some(({ evidence }) => 'cell' in evidence && evidence.cell.content === 'nothing');
  return [...(takesAmounts(expression) ? [amountsOf(inputs)] : []), ...(hasDash ? (['dash-is-zero'] as const) : [])];
}

/** What is negative in percent fell; money that is was taken off. */
function amountsOf(inputs: readonly Measured[]): Caution {
  const isPercent = inputs.every(({ quantity }) => quantity.unit.dimension.kind === 'percent');
  return isPercent ? 'sizes-of-falls' : 'amounts-of-deductions';
}

/** Whether deductions are taken by their amounts. */
function takesAmounts(expression: Expression): boolean {
  if (expression.kind === 'magnitude') return expression.of.kind === 'input';
  return 'left' in expression && (takesAmounts(expression.left) || takesAmounts(expression.right));
}

/** A number as a formula shows it: every digit, with the minus sign of print. */
function printValue(value: Exact): string {
  return value.toFixed().replace('-', '−');
}

/** The result with one input at either end of what it can stand for, the others as printed. */
interface Effect {
  readonly atLow: Exact;
  readonly atHigh: Exact;
}

function effectOf(variations: Variations, moved: number, { low, high }: Interval): Effect {
  return { atLow: variations.withInput(moved, low), atHigh: variations.withInput(moved, high) };
}

/**
 * Exact bounds, since every formula but a deviation rises or falls with each input throughout: all inputs at the end that
 * lowers the result, and all at the other. Null where a base may be zero, and for deviations.
 */
function boundsOf(expression: Expression, inputs: readonly Measured[], effects: readonly Effect[]): Interval | null {
  if (expression.kind === 'statistic' && expression.name === 'meanDeviation') return null;
  const ends = inputs.map(({ quantity }) => intervalOf(quantity));
  const corner = (wanted: keyof Interval): Exact =>
    evaluate(
      expression,
      ends.map((end, index) => {
        const effect = effects[index];
        const falls = effect !== undefined && effect.atHigh.lt(effect.atLow);
        return (wanted === 'low') === falls ? end.high : end.low;
      }),
    );
  const [low, high] = [corner('low'), corner('high')];
  return low.isFinite() && high.isFinite() ? { low, high } : null;
}
