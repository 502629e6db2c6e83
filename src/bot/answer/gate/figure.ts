import type { Corpus } from '../../../knowledge/index.js';
import { cellAt, findDocument, findTable, type CellEvidence } from '../../../tools/index.js';
import type { Figure, FigureInput } from '../../reply/reply.js';
import { cellFigure } from '../compose/cell-figure.js';

const LANGUAGES = ['zh', 'en'] as const;

/**
 * A looked-up figure is sound where it is, in one of the languages, exactly the figure of its cell: value, unit,
 * display and interval. A figure without inputs is a count or a unit made from the corpus' structure.
 */
export function isSoundFigure(figure: Figure, corpus: Corpus): boolean {
  if (figure.inputs.length === 0)
    return figure.display.startsWith(figure.value.toLocaleString('en-US')) || figure.display === String(figure.value);
  const [input] = figure.inputs;
  const cell = input && cellOf(input, corpus);
  if (!cell || figure.inputs.length > 1) return false;
  return LANGUAGES.some((language) => JSON.stringify(cellFigure(cell, language)) === JSON.stringify(figure));
}

/** Whether a statement shows each looked-up figure as it is displayed, with the row and column that it stands in. */
export function saysItsFigures(text: string, figures: readonly Figure[], corpus: Corpus): boolean {
  return figures.every((figure) => {
    const [input] = figure.inputs;
    if (!input) return true;
    const cell = cellOf(input, corpus);
    return cell !== undefined && text.includes(figure.display) && namesCell(text, cell);
  });
}

function namesCell(text: string, { row, column }: CellEvidence): boolean {
  const rows = [row.label, row.title.zh, row.title.en];
  const columns = [column.label, column.title.zh, column.title.en];
  return (
    rows.some((name) => name !== '' && text.includes(name)) &&
    columns.some((name) => name !== '' && text.includes(name))
  );
}

function cellOf(
  { document: id, table: name, row, column, rowIndex, columnIndex }: FigureInput,
  corpus: Corpus,
): CellEvidence | undefined {
  const document = findDocument(corpus, id);
  const table = document && name !== undefined ? findTable(document, name) : undefined;
  const oneRow = table?.rows.find(
    ({ label, index }) => label === row && (rowIndex === undefined || index === rowIndex),
  );
  const oneColumn = table?.columns.find(
    ({ label, index }) => label === column && (columnIndex === undefined || index === columnIndex),
  );
  return table && oneRow && oneColumn ? cellAt(table, oneRow.index, oneColumn.index) : undefined;
}
