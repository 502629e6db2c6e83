import type { Measured } from '../../../tools/index.js';
import type { FigureInput } from '../../reply/reply.js';
import { addressOf } from './draft.js';

/** A number that a figure starts from, with the address of its cell or passage. */
export function figureInput({ quantity, evidence }: Measured): FigureInput {
  const amount = { value: quantity.value.toNumber(), unit: quantity.unit.text };
  if (!('cell' in evidence)) {
    return { document: evidence.passage.document, passage: evidence.passage.id, ...amount };
  }
  const { row, column, ...indices } = addressOf(evidence);
  return { document: evidence.table.document, table: evidence.table.name, row, column, ...indices, ...amount };
}
