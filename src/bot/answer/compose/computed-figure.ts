import type { Language } from '../../../knowledge/index.js';
import type { Computed } from '../../../tools/index.js';
import type { Figure } from '../../reply/reply.js';
import type { Rounding } from '../understand/rounding.js';
import type { ComposeContext } from './composer.js';
import { displayComputed } from './display-amount.js';
import { figureInput } from './figure-input.js';
import { printRounded } from './round-number.js';

/** A computed result as a figure: the value unrounded in its own unit, rounded only where it is displayed. */
export function computedFigure(computed: Computed, language: Language, rounding: Rounding | null = null): Figure {
  const { value, unit, formula, inputs, interval } = computed;
  return {
    value: value.toNumber(),
    unit: unit.text,
    display: displayComputed(value, unit, language, rounding),
    formula,
    inputs: inputs.map(figureInput),
    interval: interval && [interval.low.toNumber(), interval.high.toNumber()],
  };
}

/** A formula as a sentence shows it: in the words of its language, and with what it comes to where that is rounded as asked; null for a look-up. */
export function formulaShown(
  { formula, value }: Computed,
  { messages, understanding: { rounding } }: Pick<ComposeContext, 'messages' | 'understanding'>,
): string | null {
  if (formula === null) return null;
  const worded = formula.replace(/^(?:median|meanDeviation)(?=\()/u, (name) => messages.statistics[name] ?? name);
  if (rounding === null) return worded;
  const printed = printRounded(value, rounding);
  return value.eq(printed.replace('−', '-')) ? worded : `${worded} ≈ ${printed}`;
}
