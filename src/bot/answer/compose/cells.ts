import { Exact } from '../../../knowledge/index.js';
import type { CellEvidence } from '../../../tools/index.js';
import type { Composition } from '../plan/plan.js';
import { byPassage } from './by-passage.js';
import { cellFigure } from './cell-figure.js';
import type { ComposeContext } from './composer.js';
import { rowName } from './row-name.js';
import { sayDirection } from './say-direction.js';
import { roundedLast, sayRounded } from './rounded-cells.js';
import { sayConversions } from './conversions.js';
import { DraftBuilder, type Draft } from './draft.js';
import { offerOfRow, offerRows } from './offers.js';
import type { Outputs } from './outputs.js';

type CellsForm = Extract<Composition, { readonly form: 'cells' }>;

/** Cells as sentences, one each: row, column, value. The bare answers are the values, or the rows where these were asked. */
export function composeCells(
  outputs: Outputs,
  { items, missing }: Pick<CellsForm, 'items' | 'missing'>,
  context: ComposeContext,
): Draft | null {
  const builder = new DraftBuilder(context.language);
  const filled = outputs.cells.filter(({ cell }) => cell.raw.trim() !== '');
  sayCells(filled, builder, context);
  for (const { row, cell } of filled) {
    builder.item(items === 'rows' ? row.label : cell.raw);
    builder.topic(row.label);
  }
  const [only, second] = filled;
  if (only?.column.role === 'growth' && only.cell.decimal !== null && !second) {
    sayDirection(new Exact(only.cell.decimal), builder, context);
  }
  sayConversions(outputs, builder, context);
  sayRounded(filled, builder, roundedLast(context, outputs));
  if (missing.length > 0) builder.block({ type: 'note', text: context.messages.partly(missing) });
  return filled.length === 0 ? null : builder.build('answer', followUpsOf(filled, context));
}

/** A sentence for each cell, those of one passage under one citation. */
export function sayCells(cells: readonly CellEvidence[], builder: DraftBuilder, context: ComposeContext): void {
  for (const [passage, group] of byPassage(cells, context)) {
    const citation = builder.citeCells(passage, group);
    for (const evidence of group) sayCell(evidence, citation, builder, context);
  }
}

/** A cell as a sentence: row, column, value. */
export function sayCell(
  evidence: CellEvidence,
  citation: number,
  builder: DraftBuilder,
  context: ComposeContext,
): void {
  const { messages, language } = context;
  const { column, cell } = evidence;
  const figure = cellFigure(evidence, language);
  const say = column.role === 'growth' ? messages.growth : messages.cell;
  builder.block({
    type: 'statement',
    text: say(rowName(evidence, language), column.title[language] || column.label, figure?.display ?? cell.raw),
    citations: [citation],
    figures: figure ? [builder.figure(figure)] : [],
  });
}

function followUpsOf([first]: readonly CellEvidence[], context: ComposeContext): readonly string[] {
  return first ? [...offerOfRow(first, context), ...offerRows(first.table, context)] : [];
}
