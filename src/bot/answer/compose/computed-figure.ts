import type { Language } from '../../../knowledge/index.js';
import type { Computed } from '../../../tools/index.js';
import type { Figure } from '../../reply/reply.js';
import type { Rounding } from '../understand/rounding.js';
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

/** A formula as a sentence shows it: with what it comes to where that is rounded as asked; null for a look-up. */
export function formulaShown({ formula, value }: Computed, rounding: Rounding | null): string | null {
  if (formula === null || rounding === null) return formula;
  const printed = printRounded(value, rounding);
  return value.eq(printed.replace('−', '-')) ? formula : `${formula} ≈ ${printed}`;
}
