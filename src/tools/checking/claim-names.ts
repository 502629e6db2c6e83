import type { Column, Corpus, Row, Table } from '../../knowledge/index.js';
import { documentsOf } from '../evidence.js';
import { datedNames, type Line } from './dated/dated-names.js';
import { datedTable, type DatedTable } from './dated/dated-table.js';
import { NATIONAL_WORDS } from './national-words.js';
import { PhraseMap } from './phrase-map.js';
import { proseSeries, type ProseSeries } from './prose-series.js';
import { isWord, textUnits } from './tokens/text-units.js';

/** What holds figures: a table, one whose rows are periods, or a series that a sentence states. */
export type Source = DatedTable | ProseSeries | Table;

/** What a name stands for in one source. */
export type NameTarget =
  | {
      readonly kind: 'row';
      readonly source: Source;
      readonly row: Row;
      /** Whether the name is the row's whole, or what is left without brackets. */
      readonly extent: 'core' | 'whole';
    }
  | { readonly kind: 'series'; readonly source: Source }
  /** Numbers of a dated table that follow each other through its periods. */
  | { readonly kind: 'line'; readonly source: Source; readonly line: Line }
  /** A heading that rows stand under. */
  | { readonly kind: 'group'; readonly source: Source; readonly group: string }
  /** What tells a column from others that are about the same period. */
  | { readonly kind: 'column'; readonly source: Source; readonly columns: readonly Column[] }
  /** A word that goes for the whole table: of its caption, its source, its unit. */
  | {
      readonly kind: 'context';
      readonly source: Source;
      /** Whether it says what the rows are: "Department" over their names. */
      readonly isEntity?: true;
    }
  /** A row of a table whose numbers cannot be read. */
  | { readonly kind: 'unreadable'; readonly source: Source };

/** Whether the rows of a source are named by periods. */
export function isDated(source: Source): source is DatedTable {
  return 'kind' in source && source.kind === 'dated';
}

/** Whether a name stands for something that has figures. */
export function isSubject({ kind }: NameTarget): boolean {
  return kind === 'row' || kind === 'series' || kind === 'line';
}

/** Names of the tables of a corpus, as claims may use them. */
export type ClaimNames = PhraseMap<readonly NameTarget[]>;

const known = new WeakMap<Corpus, Map<string, ClaimNames>>();

/** The names of a corpus, or of one document of it; made once. */
export function claimNames(corpus: Corpus, document: string | undefined): ClaimNames {
  const made = known.get(corpus) ?? new Map<string, ClaimNames>();
  known.set(corpus, made);
  const key = document ?? '';
  const tables = documentsOf(corpus, document).flatMap((one) => one.tables);
  const names = made.get(key) ?? namesOf(tables, proseSeries(corpus, document));
  made.set(key, names);
  return names;
}

function namesOf(tables: readonly Table[], series: readonly ProseSeries[]): ClaimNames {
  const names: ClaimNames = new PhraseMap();
  for (const table of tables.filter(({ columns }) => columns.some(({ role }) => role === 'value'))) {
    const dated = datedTable(table);
    if (dated) {
      addDated(dated, names);
      continue;
    }
    addRows(table, names);
    for (const word of entitiesOf(table)) addName(word, { kind: 'context', source: table, isEntity: true }, names);
    addColumns(table, names);
    for (const word of contextOf(table)) addName(word, { kind: 'context', source: table }, names);
  }
  for (const table of tables.filter(isUnreadable))
    for (const { label } of table.rows) addName(label, { kind: 'unreadable', source: table }, names);
  for (const one of series) {
    for (const name of one.names) addName(name, { kind: 'series', source: one }, names);
    for (const word of NATIONAL_WORDS) addName(word, { kind: 'context', source: one }, names);
  }
  return names;
}

/** Years head columns in which nothing is a number: 1.234,5. */
function isUnreadable({ columns }: Table): boolean {
  return columns.every(({ role }) => role !== 'value') && columns.some(({ period }) => period !== null);
}

function addName(name: string, target: NameTarget, names: ClaimNames): void {
  const units = textUnits(name);
  const spellings = [units, units.filter(isWord)].map((written) => written.map(({ stem }) => stem));
  // One character is a part of many words: 鞋 of 鞋柜.
  const isPart = target.kind === 'row' && /^\p{Script=Han}$/u.test(spellings[1]?.join('') ?? '');
  if (isPart) return;
  for (const stems of spellings)
    names.add(stems, [target], (held) => (held.some((one) => isSame(one, target)) ? held : [...held, target]));
}

function isSame(left: NameTarget, right: NameTarget): boolean {
  if (left.kind !== right.kind || left.source !== right.source) return false;
  if (left.kind === 'row' && right.kind === 'row') return left.row === right.row;
  if (left.kind === 'line' && right.kind === 'line') return left.line === right.line;
  return left.kind !== 'column';
}

function addRows(table: Table, names: ClaimNames): void {
  for (const row of table.rows.filter(({ cells }) => cells.some(({ decimal }) => decimal !== null))) {
    const given = [row.label, row.title.zh, row.title.en, ...row.synonyms].filter((name) => name !== '');
    for (const whole of new Set(given.flatMap((name) => [name, withoutMarks(name)])))
      addName(whole, { kind: 'row', source: table, row, extent: 'whole' }, names);
    for (const core of new Set(given.flatMap((name) => [withoutBrackets(name), withoutNoun(name), onceNamed(name)])))
      addName(core, { kind: 'row', source: table, row, extent: 'core' }, names);
    for (const group of row.groups) addName(withoutBrackets(group), { kind: 'group', source: table, group }, names);
  }
}

function addDated(dated: DatedTable, names: ClaimNames): void {
  for (const { name, kind, line } of datedNames(dated))
    addName(
      name,
      kind === 'line'
        ? { kind: 'line', source: dated, line }
        : { kind: 'column', source: dated, columns: line.columns },
      names,
    );
  for (const word of contextOf(dated.table)) addName(word, { kind: 'context', source: dated }, names);
}

/** "Agricultural products" are what "agricultural exports" are of. */
function withoutNoun(name: string): string {
  return name.replace(/(?<=[a-z]) (?:products|goods)$/iu, '');
}

/** "Chinese A and Chinese B": "Chinese A and B". */
function onceNamed(name: string): string {
  return name.replace(/^(?<first>[a-z]+) (?<one>.+) and \k<first> /iu, '$<first> $<one> and ');
}

/** "Net sales (1)": footnote marks are no part of a name. */
function withoutMarks(name: string): string {
  return name.replace(/\s*[(（](?:\d{1,2}|[a-z])[)）]/giu, '');
}

/** "Disposals (Note (c))" is called disposals: what stands in brackets helps to find a row and is not needed for it. */
function withoutBrackets(name: string): string {
  return name.replace(/[(（][^()（）]*(?:\([^()]*\)[^()]*)*[)）]/gu, ' ').trim() || name;
}

/** Headings over some of the columns tell them apart; headings over all of them are context. */
function addColumns(table: Table, names: ClaimNames): void {
  const values = table.columns.filter(({ role }) => role === 'value');
  const headings = new Map<string, Column[]>();
  for (const column of values)
    for (const heading of new Set([...column.path, column.title.zh, column.title.en].map(withoutPeriod)))
      headings.set(heading, [...(headings.get(heading) ?? []), column]);
  for (const [heading, columns] of headings) {
    if (heading === '') continue;
    const target: NameTarget =
      columns.length === values.length
        ? { kind: 'context', source: table }
        : { kind: 'column', source: table, columns };
    addName(heading, target, names);
  }
}

const PERIOD_WORDS =
  /(?:FY|F)?\d{2,4}\s*年?|(?:fiscal )?years? ended|as (?:of|at)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\.?\s*\d{0,2},?/giu;

/** What of a heading is no period: "Restated" of "2018 Restated". */
function withoutPeriod(heading: string): string {
  return withoutBrackets(heading.replace(PERIOD_WORDS, ' '))
    .replace(/[\s,.:]+/gu, ' ')
    .trim();
}

/** What a table's only total sums up, "sales" of "Total sales": each row is a part of it, and may be called so. */
function wholeOf(rows: readonly Row[]): readonly string[] {
  const wholes = rows.flatMap(({ label }) => /^total (?<whole>\w+)$/iu.exec(label)?.groups?.['whole'] ?? []);
  return wholes.length === 1 ? wholes : [];
}

let segmenter: Intl.Segmenter | undefined;

/** Words that what is true of a whole country, or all of a table, may be said with. */
const NATIONAL = /全国|中华人民共和国|national/u;
/** Words that exports may be told with; not 外贸, which imports are a part of. */
const EXPORT_WORDS = [
  'abroad',
  'overseas',
  'shipments',
  'shipped',
  'earned',
  'brought in',
  'fetched',
  'pulled in',
  '外贸出口',
];
const EXPORTS = /出口(?!.*进口)|\bexports?\b(?!.*\bimports?\b)/isu;
/** Words for the office that counts a country's trade. */
const CUSTOMS_WORDS = ['海关', '海关总署', 'customs'];

/** What a table says over the names of its rows. */
function entitiesOf({ columns }: Table): readonly string[] {
  const headings = columns.filter(({ role }) => role === 'entity').flatMap(({ title }) => [title.zh, title.en]);
  return headings.filter((heading) => heading !== '' && !/\d/u.test(heading));
}

/** Words of a table's captions, source and headings over the names of its rows. */
function contextOf({ captions, sourceNote, columns, rows }: Table): ReadonlySet<string> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const headings = columns.filter(({ role }) => role === 'entity').flatMap(({ title }) => [title.zh, title.en]);
  const text = [captions.zh ?? '', captions.en ?? '', sourceNote ?? '', ...headings].join(' ');
  const words = [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  );
  return new Set([
    ...words.filter((word) => !/\d/u.test(word)),
    ...wholeOf(rows),
    ...(EXPORTS.test(text) ? EXPORT_WORDS : []),
    ...(NATIONAL.test(text) ? [...NATIONAL_WORDS, ...CUSTOMS_WORDS] : []),
  ]);
}
