import type { Language } from '../../../knowledge/index.js';
import type { Computed, Measured } from '../../../tools/index.js';
import type { Figure, FigureInput } from '../../reply/reply.js';
import { displayComputed } from './display-amount.js';
import { addressOf } from './draft.js';

/** A computed result as a figure: the value unrounded in its own unit, rounded only where it is displayed. */
export function computedFigure(computed: Computed, language: Language): Figure {
  const { value, unit, formula, inputs, interval } = computed;
  return {
    value: value.toNumber(),
    unit: unit.text,
    display: displayComputed(value, unit, language),
    formula,
    inputs: inputs.map(inputOf),
    interval: interval && [interval.low.toNumber(), interval.high.toNumber()],
  };
}

function inputOf({ quantity, evidence }: Measured): FigureInput {
  const amount = { value: quantity.value.toNumber(), unit: quantity.unit.text };
  if (!('cell' in evidence)) {
    return { document: evidence.passage.document, passage: evidence.passage.id, ...amount };
  }
  const { row, column, ...indices } = addressOf(evidence);
  return { document: evidence.table.document, table: evidence.table.name, row, column, ...indices, ...amount };
}
