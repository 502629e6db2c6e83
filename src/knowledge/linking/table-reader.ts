import { comparePeriods, periodYear } from '../tables/period-order.js';
import type { Column, Row, Table } from '../tables/table.js';
import { wordStems } from '../language/word-stems.js';
import { LabelIndex, type LabelMatch } from './label-index.js';

/** What a phrase names of a table. */
export interface Named {
  /** The row that it names best; null where it names none, or two alike. */
  readonly row: Row | null;
  /** Columns of the years that it names, in the order named. */
  readonly years: readonly Column[];
  /** The column without a period that it names best; null where it names none. */
  readonly column: Column | null;
}

/** Share of a label that a phrase has to say. Measured on the development tables: below it, wrong rows come in. */
const LEAST_COVERAGE = 0.6;

/** Two rows that are named this much alike are not told apart. */
const TIE = 0.02;

const YEAR = /(?<![\d,.])(?:FY|F)?(?<year>(?:19|20)\d{2}|(?<=F|FY)\d{2})(?!\d|,\d)/giu;
const RANGE = /(?:from|between|over)?\s*(?:FY)?((?:19|20)\d{2})\s*(?:-|–|to|through|until)\s*(?:FY)?((?:19|20)\d{2})/iu;

/** "Net difference" is a difference, not something net. */
const NET_OPERATION = /\bnet (?:percentage )?(?:difference|change|increase|decrease)\b(?! in cash)/giu;

/** Words of questions that name neither a row nor a column. */
const QUESTION_WORDS = new Set(
  wordStems(
    'what which how much many was were is are be did does do by as at from to in for of and between over than the a an year years ended end fiscal respectively respective amount amounts value values number change changes percentage percent increase decrease difference average total sum ratio proportion company companies period two three both during since compared comparison',
  ),
);

/** Finds the rows and columns of one table that phrases name. */
export class TableReader {
  readonly table: Table;
  readonly #rows: LabelIndex<Row>;
  readonly #columns: LabelIndex<Column>;

  constructor(table: Table) {
    this.table = table;
    const entries = table.rows.filter(({ cells }) => cells.some(({ decimal }) => decimal !== null));
    this.#rows = new LabelIndex(
      entries.flatMap((row) =>
        [row.title.en, ...row.synonyms].map((label) => ({ item: row, label, groups: row.groups })),
      ),
    );
    const plain = this.values.filter((column) => !this.#isToldByPeriod(column));
    this.#columns = new LabelIndex(plain.map((column) => ({ item: column, label: column.title.en, groups: [] })));
  }

  /** A period that several columns share, as one in the corner is, tells none of them apart: their labels do. */
  #isToldByPeriod({ period }: Column): boolean {
    return period !== null && this.values.filter((other) => other.period === period).length === 1;
  }

  /** Columns with values. */
  get values(): readonly Column[] {
    return this.table.columns.filter(({ role }) => role === 'value');
  }

  /** One column for each period, oldest first: of several the first, since shares and changes stand behind values. */
  get periods(): readonly Column[] {
    const dated = this.values.filter(({ period }) => period !== null);
    const single = dated.filter(({ period }) => !/^\d{4}\/\d{4}$/u.test(period ?? ''));
    const columns = single.length > 0 ? single : dated;
    const first = columns.filter(({ period }, index) => columns.findIndex((one) => one.period === period) === index);
    return first.toSorted((left, right) => comparePeriods(left.period ?? '', right.period ?? ''));
  }

  /** The years of the columns, oldest first. */
  get heldYears(): readonly string[] {
    return [...new Set(this.periods.map(({ period }) => yearOf(period)))];
  }

  /** Years that a question names and neither a column nor a label holds. */
  missingYears(question: string): readonly string[] {
    const held = JSON.stringify([
      this.table.columns.map(({ label, period }) => [label, period]),
      this.table.rows.map(({ label, groups }) => [label, groups]),
    ]);
    if (this.periods.length === 0) return [];
    return yearsNamed(question).filter(
      (year) => !held.includes(year) && !held.includes(`FY${year.slice(2)}`) && !held.includes(`F${year.slice(2)}`),
    );
  }

  read(phrase: string): Named {
    const said = saidIn(phrase);
    return { row: this.#rowOf(said), years: this.#yearsOf(phrase), column: best(this.#columns.match(said)) };
  }

  /** The rows that a phrase names alike; [] where one is named best, or none. */
  rowsAlike(phrase: string): readonly Row[] {
    const [first, ...others] = this.#rows
      .match(rowWords(saidIn(phrase)))
      .filter(({ coverage }) => coverage >= LEAST_COVERAGE);
    if (!first) return [];
    const alike = [first, ...others.filter(({ score }) => first.score - score < TIE)];
    return [...new Set(alike.map(({ item }) => item))];
  }

  /** All words first: "total assets" is a row. Then without the words that questions bring along. */
  #rowOf(said: readonly string[]): Row | null {
    const telling = said.filter((one) => !QUESTION_WORDS.has(one));
    return best(this.#rows.match(rowWords(said))) ?? best(this.#rows.match(telling));
  }

  #yearsOf(phrase: string): readonly Column[] {
    const range = RANGE.exec(phrase);
    const named = yearsNamed(phrase);
    const [from = '', to = ''] = [Number(range?.[1]), Number(range?.[2])].toSorted((a, b) => a - b).map(String);
    const within = range ? this.periods.filter(({ period }) => isWithin(period, from, to)) : [];
    if (within.length > 2) return within;
    return [...new Set(named)].flatMap((year) => this.periods.filter(({ period }) => yearOf(period) === year));
  }
}

/** The stems of a phrase, years and "net difference" aside. */
function saidIn(phrase: string): readonly string[] {
  return wordStems(phrase.replace(YEAR, ' ').replace(NET_OPERATION, ' '));
}

/** The stems that can name a row. */
function rowWords(said: readonly string[]): readonly string[] {
  return said.filter((one) => !QUESTION_WORDS.has(one) || ROW_WORDS.has(one));
}

/** Words that questions bring along and rows are named by too. */
const ROW_WORDS = new Set(wordStems('total average change increase decrease net'));

function best<Item>(matches: readonly LabelMatch<Item>[]): Item | null {
  const covered = matches.filter(({ coverage }) => coverage >= LEAST_COVERAGE);
  const [first] = covered;
  const second = covered.find(({ item }) => item !== first?.item);
  if (!first || (second && first.score - second.score < TIE)) return null;
  return first.item;
}

function yearsNamed(text: string): readonly string[] {
  return Array.from(text.matchAll(YEAR), ({ groups }) => fullYear(groups?.['year'] ?? ''));
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function yearOf(period: string | null): string {
  return period === null ? '' : (periodYear(period) ?? '');
}

function isWithin(period: string | null, from: string, to: string): boolean {
  const year = yearOf(period);
  return from <= year && year <= to;
}
