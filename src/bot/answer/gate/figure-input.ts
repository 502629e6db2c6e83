import { cellQuantity, type Corpus } from '../../../knowledge/index.js';
import {
  cellNamed,
  findDocument,
  findPassage,
  findTable,
  measureMention,
  numbersIn,
  type CellEvidence,
  type Measured,
} from '../../../tools/index.js';
import type { Citation, Figure, FigureInput } from '../../reply/reply.js';
import { answerMessages } from '../../messages/answer.js';
import { areAllRows } from '../compose/all-rows.js';
import { rowName } from '../compose/row-name.js';

/** Whether an input is what its cell prints, or a number that its passage says, and not both: value and unit. */
export function isSoundInput(input: FigureInput, corpus: Corpus): boolean {
  if (input.passage !== undefined) {
    return input.table === undefined && numbersAt(input, corpus).some((one) => isNumber(one, input));
  }
  const cell = cellOf(input, corpus);
  const quantity = cell && cellQuantity(cell.table, cell.row.index, cell.column.index);
  return quantity ? quantity.value.toNumber() === input.value && quantity.unit.text === input.unit : false;
}

function isNumber({ quantity }: Measured, { value, unit }: FigureInput): boolean {
  return quantity.value.toNumber() === value && quantity.unit.text === unit;
}

/** The cell that an address names; undefined where it names none. */
export function cellOf(
  { document: id, table: name, ...cell }: Omit<FigureInput, 'unit' | 'value'>,
  corpus: Corpus,
): CellEvidence | undefined {
  const document = findDocument(corpus, id);
  const table = document && name !== undefined ? findTable(document, name) : undefined;
  return table && cellNamed(table, cell);
}

/** Every number that the passage of an input says exactly, both ends of ranges included. */
export function numbersAt({ document: id, passage: name }: FigureInput, corpus: Corpus): readonly Measured[] {
  const document = findDocument(corpus, id);
  const passage = document && name !== undefined ? findPassage(document, name) : undefined;
  if (!passage) return [];
  return numbersIn(passage).flatMap((mention) =>
    ([undefined, 'low', 'high'] as const).flatMap((end) => measureMention(mention, passage, end) ?? []),
  );
}

/** What a statement says and cites, to be held against its figures. */
export interface Stated {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/**
 * Whether a statement shows each figure as it is displayed, and where its inputs stand: of a cell it names row and
 * column, of a number in prose it cites words that say it.
 */
export function saysItsFigures(stated: Stated, figures: readonly Figure[], corpus: Corpus): boolean {
  return figures.every(({ inputs, formula, display }) => {
    if (inputs.length === 0) return true;
    const isShown = formula !== null || stated.text.includes(display);
    const cells = inputs.flatMap((input) => cellOf(input, corpus) ?? []);
    const isOfAll = areAllRows(cells) && ALL_ROWS.some((words) => stated.text.toLowerCase().includes(words));
    return isShown && inputs.every((input) => tellsPlace(stated, input, { corpus, isOfAll }));
  });
}

/** How a statement names all rows of its table at once. */
const ALL_ROWS = Object.values(answerMessages).map(({ allRows }) => allRows);

interface Telling {
  readonly corpus: Corpus;
  /** The statement is of all rows, and says so. */
  readonly isOfAll: boolean;
}

function tellsPlace({ text, citations }: Stated, input: FigureInput, { corpus, isOfAll }: Telling): boolean {
  if (input.passage !== undefined) {
    const said = numbersAt(input, corpus).filter((one) => isNumber(one, input));
    const quotes = citations.filter(({ passage }) => passage === input.passage).map(({ quote }) => quote);
    return said.some(({ evidence }) => quotes.some((quote) => 'quote' in evidence && quote.includes(evidence.quote)));
  }
  const cell = cellOf(input, corpus);
  return cell !== undefined && namesColumn(text, cell) && (isOfAll || namesRow(text, cell));
}

function namesRow(text: string, cell: CellEvidence): boolean {
  const { label, title } = cell.row;
  return isNamed(text, [label, title.zh, title.en, rowName(cell, 'zh'), rowName(cell, 'en')]);
}

function namesColumn(text: string, { column: { label, title } }: CellEvidence): boolean {
  return isNamed(text, [label, title.zh, title.en]);
}

function isNamed(text: string, names: readonly string[]): boolean {
  return names.some((name) => name !== '' && text.includes(name));
}
