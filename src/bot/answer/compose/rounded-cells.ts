import { cellQuantity, Exact } from '../../../knowledge/index.js';
import type { CellEvidence } from '../../../tools/index.js';
import type { Figure } from '../../reply/reply.js';
import { cellFigure } from './cell-figure.js';
import type { ComposeContext } from './composer.js';
import { displayAmount } from './display-amount.js';
import type { DraftBuilder } from './draft.js';
import { citeInputs, subjectOf } from './inputs.js';
import type { Outputs } from './outputs.js';
import { printRounded } from './round-number.js';

/** Where numbers are given again in another unit it is these that are rounded, and what they are made of is not. */
export function roundedLast(context: ComposeContext, { conversions }: Pick<Outputs, 'conversions'>): ComposeContext {
  if (conversions.length === 0) return context;
  return { ...context, understanding: { ...context.understanding, rounding: null } };
}

/** Cells again with the digits asked for, where they print others. */
export function sayRounded(cells: readonly CellEvidence[], builder: DraftBuilder, context: ComposeContext): void {
  for (const evidence of cells) sayRoundedCell(evidence, builder, context);
}

function sayRoundedCell(evidence: CellEvidence, builder: DraftBuilder, context: ComposeContext): void {
  const { understanding, language, messages } = context;
  const { rounding } = understanding;
  const quantity = cellQuantity(evidence.table, evidence.row.index, evidence.column.index);
  const own = cellFigure(evidence, language);
  if (rounding === null || quantity === null || own === null) return;
  const { value, unit } = quantity;
  const printed = printRounded(value, rounding);
  const rounded = new Exact(printed.replace('−', '-'));
  if (rounded.eq(value)) return;
  const formula = value.toFixed().replace('-', '−');
  const figure: Figure = { ...own, display: displayAmount(rounded, printed, unit, language), formula };
  const inputs = [{ quantity, evidence }];
  builder.block({
    type: 'statement',
    text: messages.rounded(subjectOf(inputs, language), figure.display, `${formula} ≈ ${printed}`),
    citations: [...citeInputs(inputs, [], builder, context)],
    figures: [builder.figure(figure)],
  });
}
