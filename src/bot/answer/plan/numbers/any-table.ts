import {
  comparePeriods,
  parseDecimal,
  TableReader,
  type Column,
  type KnowledgeIndex,
  type Named,
  type Table,
} from '../../../../knowledge/index.js';
import { documentsOf, type CellPlace, type Term, type ToolRequest } from '../../../../tools/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { refuse } from '../passages.js';
import type { Composition, Plan, Refusal } from '../plan.js';
import { cellPlace } from './cell-place.js';
import { readOperation, type Operation } from './operation.js';
import { phrasePair } from './operand-phrases.js';

/** Calls with how they are said. */
interface Calls {
  readonly calls: readonly ToolRequest[];
  readonly composition: Composition;
}

/**
 * A question about one document that is a table without a description: rows and columns are found by the words of
 * their labels. What names no row, or two rows alike, is refused with what the table holds.
 */
export function planAnyTable(understanding: Understanding, { corpus }: KnowledgeIndex): Plan | null {
  // Labels are compared by their English words; rows with Chinese names are found as names.
  if (understanding.document === undefined || understanding.language === 'zh') return null;
  const tables = documentsOf(corpus, understanding.document).flatMap(({ tables: held }) => held);
  const [table] = tables;
  if (!table || tables.some(isDescribed)) return null;
  const readers = tables.map((one) => new TableReader(one));
  const asked = UNCOUNTED.test(understanding.question) ? [] : readers;
  for (const reader of asked.filter((one) => one.missingYears(understanding.question).length === 0)) {
    const planned = callsFor(understanding, reader);
    if (planned) return { kind: 'answer', ...planned };
  }
  return unplanned(understanding, readers, table);
}

/** Why no table answers: a year that none holds, a period left out, or a row that is not named. */
function unplanned(understanding: Understanding, readers: readonly TableReader[], table: Table): Plan {
  const { question } = understanding;
  const held = [...new Set(readers.flatMap(({ heldYears }) => heldYears))];
  const [missing = []] = readers.map((reader) => reader.missingYears(question)).toSorted((a, b) => a.length - b.length);
  if (missing.length > 0) return refuse(understanding, { code: 'period', asked: missing, held });
  const named = readers.map((reader) => reader.read(question)).find(({ row }) => row !== null);
  const isOpen = named?.years.length === 0 && !named.column && held.length > 1 && !UNCOUNTED.test(question);
  return isOpen
    ? { kind: 'refusal', calls: [], refusal: { code: 'which-period', held } }
    : refuse(understanding, unclear(question, readers, table));
}

/** Rows that are named alike are asked about; of anything else it is only said that it was not understood. */
function unclear(question: string, readers: readonly TableReader[], table: Table): Refusal {
  const alike = readers.flatMap((reader) => reader.rowsAlike(question));
  if (alike.length < 2) return { code: 'unmatched', document: table.document, table: table.name };
  return { code: 'which-row', rows: alike.map(({ groups, label }) => [...groups, label].join(' › ')) };
}

/** Questions for the names of rows, not for their values: what a table lists is not worked out yet. */
const UNCOUNTED =
  /\b(?:components?|types?|categories|items|kinds?|assumptions|methods) (?:of|are|is|were|was|making|under|listed|does|do|used|that)\b|\bwhich (?:components?|types?|categor|items?|segments?|of the)\b|\b(?:consists?|made) (?:of|up)\b/iu;

/** A data package gives captions and names in both languages: its tables are asked by these names. */
function isDescribed({ captions }: Table): boolean {
  return captions.zh !== undefined || captions.en !== undefined;
}

function callsFor({ question, language }: Understanding, reader: TableReader): Calls | null {
  const operation = readOperation(question, language);
  const named = reader.read(question);
  if (WHICH_YEAR.test(question)) return whichYear(question, operation, reader, named);
  if (isNamedSo(operation, named)) return lookUp(reader, named);
  switch (operation) {
    case 'growth':
    case 'change':
      return moved(operation, question, reader, named);
    case 'difference':
      return against(question, reader, 'difference', named);
    case 'ratio':
    case 'percent-share':
    case 'times':
      return against(question, reader, operation, named);
    case 'average':
    case 'sum':
      return together(operation, reader, named);
    case null:
      return lookUp(reader, named);
    default:
      return null;
  }
}

/** "Total assets" and "weighted average shares" are rows: with a year they are looked up, not added or averaged. */
function isNamedSo(operation: Operation | null, { row, years }: Named): boolean {
  if (operation === 'sum') return row !== null && years.length > 0 && /\btotal\b/iu.test(row.label);
  return operation === 'average' && row !== null && years.length === 1 && /\baverage\b/iu.test(row.label);
}

function computations(...calls: readonly ToolRequest[]): Calls {
  return { calls, composition: { form: 'computations' } };
}

/** Growth or change of one row; a change that names no years may be one between two rows or columns. */
function moved(operation: 'growth' | 'change', question: string, reader: TableReader, named: Named): Calls | null {
  // The change of an average that is no row would have to be averaged first: not worked out yet.
  if (/\baverage\b/iu.test(question) && !/\baverage\b/iu.test(named.row?.label ?? 'average')) return null;
  return (
    overTime(operation, reader, named) ??
    (operation === 'change' ? against(question, reader, 'difference', named) : null)
  );
}

/** From the first to the last of the named years, or of the two that the table holds. */
function overTime(operation: 'growth' | 'change', reader: TableReader, { row, years }: Named): Calls | null {
  const ends = years.length > 1 ? years.toSorted(byPeriod) : reader.periods;
  const [first, last] = [ends[0], ends.at(-1)];
  if (!row || !first || !last || first === last || (years.length < 2 && ends.length > 2)) return null;
  const [from, to] = [cellPlace(reader.table, row, first), cellPlace(reader.table, row, last)];
  return operation === 'growth'
    ? computations({ tool: 'growth-rate', input: { base: from, value: to } })
    : computations({ tool: 'change', input: { earlier: from, later: to } });
}

function byPeriod(left: Column, right: Column): number {
  return comparePeriods(left.period ?? '', right.period ?? '');
}

type Against = 'difference' | Extract<Operation, 'percent-share' | 'ratio' | 'times'>;

/** Two cells set against each other, each named by its own phrase; what one leaves out it shares with the other. */
function against(question: string, reader: TableReader, how: Against, whole: Named): Calls | null {
  const pair = phrasePair(question, how === 'difference' ? 'difference' : 'quotient');
  if (!pair) return how === 'difference' ? overTime('change', reader, whole) : asPrinted(question, reader, whole);
  const [left, right, rest] = [reader.read(pair.left), reader.read(pair.right), reader.read(pair.rest)];
  const from = cellOf(left, [right, rest, whole], reader);
  const to = cellOf(right, [left, rest, whole], reader);
  if (!from || !to || samePlace(from, to)) return null;
  if (how !== 'difference') return computations({ tool: 'ratio', input: { part: from, whole: to, as: FORMS[how] } });
  const [minuend, subtrahend] = inTime(from, to, reader.table);
  return computations({ tool: 'difference', input: { minuend, subtrahend } });
}

/** A share that a row prints as it is: "the percentage of net revenues of OEM". */
function asPrinted(question: string, reader: TableReader, named: Named): Calls | null {
  const { row } = named;
  const isPercent =
    row !== null && reader.periods.every(({ index, unit }) => (row.cells[index]?.unit ?? row.unit ?? unit) === '%');
  if (!isPercent) return null;
  return /\baverage\b/iu.test(question) ? together('average', reader, named) : lookUp(reader, named);
}

const FORMS = { 'percent-share': 'percent', ratio: 'number', times: 'times' } as const;

/** The cell that a phrase names, with row and column taken over from the others where it names none. */
function cellOf(own: Named, others: readonly Named[], reader: TableReader): CellPlace | null {
  const row = own.row ?? others.find((one) => one.row)?.row;
  const shared = [own, ...others];
  const column =
    own.column ??
    own.years[0] ??
    shared.find((one) => one.column)?.column ??
    shared.find(({ years }) => years.length === 1)?.years[0] ??
    onlyOne(reader.values);
  return row && column ? cellPlace(reader.table, row, column) : null;
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function samePlace(left: CellPlace, right: CellPlace): boolean {
  return left.row === right.row && left.column === right.column;
}

/** A difference of one row between two years is later minus earlier, in whatever order they are named. */
function inTime(left: CellPlace, right: CellPlace, { columns }: Table): readonly [Term, Term] {
  const [one, other] = [columns[left.column], columns[right.column]];
  const isEarlier =
    one?.period && other?.period && left.row === right.row && comparePeriods(one.period, other.period) < 0;
  return isEarlier ? [right, left] : [left, right];
}

/** Where no year is named: the named column, or every period. */
function columnsWithout(column: Column | null, { periods }: TableReader): readonly Column[] {
  return column ? [column] : periods;
}

/** The sum or average of a row over the named years, or over all of them. */
function together(tool: 'average' | 'sum', reader: TableReader, { row, years, column }: Named): Calls | null {
  if (!row) return null;
  const all = years.length > 0 ? years : columnsWithout(column, reader);
  // "The 2019 average" may be that of the year or of its opening and closing values: not for us to choose.
  if (tool === 'average' && all.length === 1) return null;
  const held = all.filter(({ index }) => row.cells[index]?.decimal !== null);
  const terms = held.map((one) => cellPlace(reader.table, row, one));
  return terms.length > 0 && terms.length === all.length ? computations({ tool, input: { terms } }) : null;
}

/** The year in which a row stood highest or lowest. */
function extreme(order: 'highest' | 'lowest', reader: TableReader, { row, years }: Named): Calls | null {
  const columns = years.length > 1 ? years : reader.periods;
  if (!row || columns.length < 2) return null;
  const terms = columns.map((column) => cellPlace(reader.table, row, column));
  return {
    calls: [{ tool: 'rank-terms', input: { terms, order, limit: 1 } }],
    composition: { form: 'chosen', named: 'columns', counted: false },
  };
}

const WHICH_YEAR = /\b(?:which|what) (?:of the )?(?:fiscal |financial )?(?:years?|periods?)\b/iu;

/** Years beyond a limit, the year of the highest or lowest value, or the years that hold a value at all. */
function whichYear(question: string, operation: Operation | null, reader: TableReader, named: Named): Calls | null {
  const limited = beyond(question, reader, named);
  if (limited) return limited;
  if (operation === 'highest' || operation === 'lowest') return extreme(operation, reader, named);
  return HELD.test(question) ? chosenYears(reader, named, []) : null;
}

/** Words for a figure that is there at all. */
const HELD = /\b(?:calculated|recorded|reported|provided|available|disclosed|shown|given|presented|included)\b/iu;

/** "more than 2.0%", "less than 600,000 thousands". */
const LIMIT =
  /\b(?<more>more|greater|higher|larger|above|over|exceed\w*)|\b(?<less>less|lower|smaller|below|under)\b/iu;
const LIMIT_NUMBER = /(?:than|above|over|below|under|exceed\w*)\s*[$€£]?\s*(?<number>-?\d[\d,]*(?:\.\d+)?)/iu;

/** The years in which a row lay beyond a limit; the limit is read in the row's own unit. */
function beyond(question: string, reader: TableReader, { row }: Named): Calls | null {
  const side = LIMIT.exec(question)?.groups;
  const value = LIMIT_NUMBER.exec(question)?.groups?.['number'];
  const decimal = value === undefined ? null : parseDecimal(value);
  if (!row || !side || decimal === null) return null;
  const comparison = side['more'] === undefined ? 'below' : 'above';
  return chosenYears(reader, { row }, [{ comparison, value: decimal }]);
}

type Limits = Extract<ToolRequest, { readonly tool: 'filter-terms' }>['input']['limits'];

function chosenYears({ table, periods }: TableReader, { row }: Pick<Named, 'row'>, limits: Limits): Calls | null {
  if (!row || periods.length === 0) return null;
  const terms = periods.map((column) => cellPlace(table, row, column));
  return {
    calls: [{ tool: 'filter-terms', input: { terms, limits } }],
    composition: { form: 'chosen', named: 'columns', counted: false },
  };
}

/** Cells as they stand: a row in the named years, or in the named column. */
function lookUp(reader: TableReader, { row, years, column }: Named): Calls | null {
  const only = onlyOne(reader.values);
  const named = years.length > 1 || column === null ? years : [column];
  const columns = named.length > 0 ? named : [only ?? []].flat();
  if (!row || columns.length === 0) return null;
  const { document, name } = reader.table;
  return {
    calls: [
      {
        tool: 'look-up-cells',
        input: { document, table: name, rows: [row.index], columns: columns.map(({ index }) => index) },
      },
    ],
    composition: { form: 'cells', items: 'values', missing: [] },
  };
}
