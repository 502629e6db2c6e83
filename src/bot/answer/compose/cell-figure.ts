import { cellQuantity, Exact, type Language, type Quantity } from '../../../knowledge/index.js';
import type { CellEvidence } from '../../../tools/index.js';
import type { Figure } from '../../reply/reply.js';
import { displayAmount } from './display-amount.js';
import { addressOf } from './draft.js';

/** A looked-up cell as a figure; null where the cell holds no number. */
export function cellFigure(evidence: CellEvidence, language: Language): Figure | null {
  const {
    table,
    row: { index },
    column,
  } = evidence;
  const quantity = cellQuantity(table, index, column.index);
  if (!quantity) return null;
  const { row, column: label, ...indices } = addressOf(evidence);
  const value = quantity.value.toNumber();
  const unit = quantity.unit.text;
  return {
    value,
    unit,
    display: displayCell(evidence, language),
    formula: null,
    inputs: [{ document: table.document, table: table.name, row, column: label, ...indices, value, unit }],
    interval: printedInterval(quantity),
  };
}

/**
 * The values that a printed number can stand for: half a unit of the column's last decimal to either side, so 67.6
 * means [67.55, 67.65).
 */
function printedInterval({ value, decimals }: Quantity): [number, number] {
  const half = new Exact(10).pow(-decimals).div(2);
  return [value.minus(half).toNumber(), value.plus(half).toNumber()];
}

function displayCell({ table, row, column, cell }: CellEvidence, language: Language): string {
  const quantity = cellQuantity(table, row.index, column.index);
  return quantity
    ? displayAmount(quantity.value, cell.raw.replace(/[%％]\s*$/u, ''), quantity.unit, language)
    : cell.raw;
}
