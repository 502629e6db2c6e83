import { cellQuantity, intervalOf, printedNumber, type Language } from '../../../knowledge/index.js';
import type { CellEvidence } from '../../../tools/index.js';
import type { Figure } from '../../reply/reply.js';
import { displayAmount } from './display-amount.js';
import { figureInput } from './figure-input.js';

/** A looked-up cell as a figure; null where the cell holds no number. */
export function cellFigure(evidence: CellEvidence, language: Language): Figure | null {
  const { table, row, column, cell } = evidence;
  const quantity = cellQuantity(table, row.index, column.index);
  if (!quantity) return null;
  const { value, unit } = quantity;
  const { low, high } = intervalOf(quantity);
  return {
    value: value.toNumber(),
    unit: unit.text,
    display: displayAmount(value, printedNumber(cell.raw), unit, language),
    formula: null,
    inputs: [figureInput({ quantity, evidence })],
    interval: [low.toNumber(), high.toNumber()],
  };
}
