import { Exact, type Corpus, type Language } from '../../knowledge/index.js';
import { findDocument, findPassage } from '../../tools/index.js';
import { briefMessages } from '../messages/brief.js';
import { messagesIn } from '../messages/catalogue.js';
import { supportOf } from '../reply/block-support.js';
import type { Block, Citation, Figure, FigureInput } from '../reply/reply.js';
import { shortAddress, type AddressScope } from '../reply/source-address.js';
import { sourceNames } from '../reply/source-names.js';
import type { LedgerEntry } from './brief.js';

/**
 * Every figure with its formula, the bounds that rounding leaves it, and the places of its inputs; what reads alike,
 * as both ends of a range do, once.
 */
export function ledgerOf(told: Told, corpus: Corpus, language: Language): LedgerEntry[] {
  const entries = told.figures.map((_, index) => entryOf(index, told, corpus, language));
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

function entryOf(index: number, { figures, ...told }: Told, corpus: Corpus, language: Language): LedgerEntry {
  const { ledger } = messagesIn(briefMessages, language);
  const { display = '', formula = null, inputs = [], interval = null } = figures[index] ?? {};
  const defined = formula === null ? ledger.none : ledger.definition;
  const places = inputs.length > 0 ? placesOf(inputs, corpus, language) : countedIn(index, told, corpus, language);
  return {
    value: display,
    formula: formula ?? (inputs.length === 0 ? ledger.counted : ledger.lookedUp),
    interval: interval === null ? ledger.none : ledger.interval(...printed(interval)),
    source: places.length === 0 ? defined : places.join('\n'),
  };
}

/** What a brief says, with its lists. */
interface Told {
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  readonly figures: readonly Figure[];
}

/** The sections and tables that are cited where a count is said. */
function countedIn(
  figure: number,
  { blocks, citations }: Omit<Told, 'figures'>,
  corpus: Corpus,
  language: Language,
): readonly string[] {
  const cited = blocks
    .map(supportOf)
    .flatMap((support) => (support.figures.includes(figure) ? support.citations : []))
    .flatMap((index) => citations[index] ?? []);
  return [...new Set(cited.map((citation) => shortAddress(citation, language, scopeIn(corpus))))];
}

const scopeIn = ({ documents }: Corpus): AddressScope => (documents.length > 1 ? 'many-documents' : 'one-document');

/** Bounds with as many digits as tell them apart. */
function printed([low, high]: readonly [number, number]): [string, string] {
  for (let decimals = LEAST_DECIMALS; decimals < MOST_DECIMALS; decimals += 1) {
    const bounds: [string, string] = [digits(low, decimals), digits(high, decimals)];
    if (bounds[0] !== bounds[1]) return bounds;
  }
  return [digits(low, MOST_DECIMALS), digits(high, MOST_DECIMALS)];
}

const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 8;

function digits(value: number, decimals: number): string {
  return new Exact(value).toDecimalPlaces(decimals).toFixed().replace('-', '−');
}

/** Where a figure's inputs stand: of one row the columns together, of a text its section. */
export function placesOf(inputs: readonly FigureInput[], corpus: Corpus, language: Language): readonly string[] {
  const cells = messagesIn(briefMessages, language).ledger.cells;
  const columns = new Map<string, { readonly table: string; readonly row: string; readonly columns: string[] }>();
  const sections: string[] = [];
  for (const input of inputs) {
    const names = cellNames(input, corpus, language);
    const table = shortAddress(addressOf(input, corpus), language, scopeIn(corpus));
    if (!names) sections.push(table);
    else {
      const known = columns.get(`${table} ${names.row}`) ?? { table, row: names.row, columns: [] };
      known.columns.push(names.column);
      columns.set(`${table} ${names.row}`, known);
    }
  }
  return [...new Set([...[...columns.values()].map((one) => cells(one.table, one.row, one.columns)), ...sections])];
}

function cellNames(
  { document, table, row, column, ...indices }: FigureInput,
  corpus: Corpus,
  language: Language,
): { readonly row: string; readonly column: string } | null {
  if (table === undefined || row === undefined || column === undefined) return null;
  const { rowIndex, columnIndex } = indices;
  const address = {
    row,
    column,
    ...(rowIndex !== undefined && { rowIndex }),
    ...(columnIndex !== undefined && { columnIndex }),
  };
  const names = sourceNames(corpus).cell({ document, table }, address, language);
  return { row: named(names.row, row), column: named(names.column, column) };
}

/** A title that is missing or blank leaves the source's label. */
function named(title: string | null, label: string): string {
  return title === null || title === '' ? label : title;
}

/** The table of a cell, or the section of a number in a text. */
function addressOf(
  { document: id, table, passage = '' }: FigureInput,
  corpus: Corpus,
): Parameters<typeof shortAddress>[0] {
  const document = findDocument(corpus, id);
  const section = (document && findPassage(document, passage)?.section) ?? null;
  return { document: id, section, ...(table !== undefined && { table }) };
}
