import type { Language } from '../../../knowledge/index.js';
import type { Computed } from '../../../tools/index.js';
import type { Figure } from '../../reply/reply.js';
import { displayComputed } from './display-amount.js';
import { figureInput } from './figure-input.js';

/** A computed result as a figure: the value unrounded in its own unit, rounded only where it is displayed. */
export function computedFigure(computed: Computed, language: Language): Figure {
  const { value, unit, formula, inputs, interval } = computed;
  return {
    value: value.toNumber(),
    unit: unit.text,
    display: displayComputed(value, unit, language),
    formula,
    inputs: inputs.map(figureInput),
    interval: interval && [interval.low.toNumber(), interval.high.toNumber()],
  };
}
