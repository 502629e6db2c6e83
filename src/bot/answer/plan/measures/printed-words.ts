import { bareForm, wordStems, type Document, type Table } from '../../../../knowledge/index.js';
import { isDescribed } from '../data-tables.js';
import { COMMON_KINDS, COSTS, NAMED_KINDS, type MeasureKind } from './measure-kinds.js';
import { UNSAID } from './unsaid-measures.js';

/** What a table says of what it measures. Read once a table, since a question asks it anew and a table may be long. */
export class PrintedWords {
  readonly isDescribed: boolean;
  /** Its headings name what is measured, so that no caption need have been lost. */
  readonly namesMeasures: boolean;
  readonly #text: string;
  #kinds: ReadonlySet<MeasureKind> | null = null;
  #stems: ReadonlySet<string> | null = null;
  #bare: string | null = null;

  /** A described table is told by its caption and headings; of another one any word may, and those of its file. */
  constructor(table: Table, document: Document) {
    this.isDescribed = isDescribed(table);
    this.#text = (this.isDescribed ? describedBy(table) : wordsOf(table, document)).join(' ');
    this.namesMeasures = !this.isDescribed && headsMeasures(table);
  }

  get isChinese(): boolean {
    return /\p{Script=Han}/u.test(this.#text);
  }

  /** The kinds of measure that it prints. */
  get kinds(): ReadonlySet<MeasureKind> {
    this.#kinds ??= new Set(KINDS.filter(({ printed }) => printed.test(this.#text)));
    return this.#kinds;
  }

  /** The stems of its English words, with those for what a lost caption may have said. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(wordStems(this.#words()));
    return this.#stems;
  }

  /** Its characters, with those for what a lost caption may have said. */
  get bare(): string {
    this.#bare ??= bareForm(this.#words());
    return this.#bare;
  }

  #words(): string {
    const unsaid = this.isDescribed || this.namesMeasures ? [] : UNSAID;
    return [this.#text, ...unsaid].join(' ');
  }
}

const known = new WeakMap<Table, PrintedWords>();

/** The words of a table of a document. */
export function printedBy(table: Table, document: Document): PrintedWords {
  const words = known.get(table) ?? new PrintedWords(table, document);
  known.set(table, words);
  return words;
}

function describedBy({ captions, columns }: Table): readonly string[] {
  return [...Object.values(captions), ...columns.flatMap(({ label, title }) => [label, title.zh, title.en])];
}

function wordsOf(
  { name, captions, sourceNote, columns, rows }: Table,
  { title, sections }: Document,
): readonly string[] {
  return [
    name,
    sourceNote ?? '',
    ...Object.values(captions),
    title.zh,
    title.en,
    ...sections.flatMap((section) => Object.values(section.title)),
    ...columns.flatMap(({ label, unit }) => [label, unit]),
    ...rows.flatMap(({ label, groups, unit, cells }) => [label, unit ?? '', ...groups, ...texts(cells)]),
  ];
}

function texts(cells: Table['rows'][number]['cells']): readonly string[] {
  return cells.flatMap(({ content, raw }) => (content === 'text' ? [raw] : []));
}

/** Whether every column of numbers is headed by what it measures. */
function headsMeasures({ columns }: Table): boolean {
  const values = columns.filter(({ role }) => role === 'value');
  return values.length > 0 && values.every(({ label }) => KINDS.some(({ printed }) => printed.test(label)));
}

const KINDS = [...NAMED_KINDS, ...COMMON_KINDS, COSTS];
