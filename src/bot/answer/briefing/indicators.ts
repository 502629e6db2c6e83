import type { CellEvidence } from '../../../tools/index.js';
import { cellFigure } from '../compose/cell-figure.js';
import { byPassage } from '../compose/by-passage.js';
import { DraftBuilder, type Draft } from '../compose/draft.js';
import type { BriefContext } from './brief-context.js';
import { cellsByRow } from './cells-by-row.js';

/** The rows of the topic as a table, cells as printed; every number of it is a figure. */
export function composeIndicators(context: BriefContext): Draft | null {
  const { cells } = context.material;
  if (cells.length === 0) return null;
  const builder = new DraftBuilder(context.language);
  for (const [passage, group] of byPassage(cells, context)) sayTable(passage, group, builder, context);
  const unit = context.messages.unitExplained(cells.find(({ column }) => column.role === 'value')?.column.unit ?? '');
  const isMoney = cells.some(({ column }) => column.currency !== null);
  if (unit !== null && isMoney) sayUnit(unit, cells, builder);
  const left = namesLeft(context);
  if (left.length > 0) builder.block({ type: 'note', text: context.briefMessages.rowsLeft(left) });
  return builder.build('answer');
}

/** Names of the rows that the topic names beyond those of the brief. */
function namesLeft({ material: { subject, cells }, language }: BriefContext): readonly string[] {
  const [first] = cells;
  if (subject.kind !== 'rows' || !first) return [];
  const rows = first.table.rows.filter(({ index }) => subject.left.includes(index));
  return rows.map(({ title, label }) => title[language] || label);
}

function sayTable(passage: string, cells: readonly CellEvidence[], builder: DraftBuilder, context: BriefContext): void {
  const { language, briefMessages } = context;
  const rows = cellsByRow(cells);
  const [first = []] = rows;
  const corner = first[0]?.table.columns.find(({ role }) => role === 'entity')?.title[language];
  builder.block({
    type: 'table',
    columns: [corner ?? briefMessages.row, ...first.map((evidence) => headingOf(evidence, context))],
    rows: rows.map((held) => [
      ...held.slice(0, 1).map((one) => rowName(one, context)),
      ...held.map(({ cell }) => cell.raw),
    ]),
    citation: builder.citeCells(passage, cells),
  });
  for (const evidence of cells) {
    const figure = cellFigure(evidence, language);
    if (figure) builder.figure(figure);
  }
}

function rowName({ row }: CellEvidence, { language }: BriefContext): string {
  return row.title[language] || row.label;
}

/** A column's name with its unit, where the name does not say it. */
function headingOf({ column }: CellEvidence, { language }: BriefContext): string {
  const title = column.title[language] || column.label;
  return column.unit === '' || title.includes(column.unit) ? title : `${title} (${column.unit})`;
}

/** What the source's unit is worth: 亿元 is often read as a billion. */
function sayUnit(text: string, cells: readonly CellEvidence[], builder: DraftBuilder): void {
  const [column] = cells.map((one) => one.column).filter(({ role }) => role === 'value');
  if (!column) return;
  const base = column.unit.slice(-1);
  const display = column.scale.toLocaleString('en-US');
  const figure = { value: column.scale, unit: base, display: `${display} ${base}`, inputs: [], interval: null };
  const formula = `1 ${column.unit} = ${display} ${base}`;
  builder.block({ type: 'statement', text, citations: [], figures: [builder.figure({ ...figure, formula })] });
}
