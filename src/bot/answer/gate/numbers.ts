import { isPeriodText, scanNumbers, type Corpus, type Row } from '../../../knowledge/index.js';

/** Canonical decimals. */
export class NumberSet {
  readonly #numbers: ReadonlySet<string>;

  constructor(numbers: Iterable<string>) {
    this.#numbers = new Set(numbers);
  }

  union(other: NumberSet): NumberSet {
    return new NumberSet([...this.#numbers, ...other.#numbers]);
  }

  isSubsetOf(other: NumberSet): boolean {
    return [...this.#numbers].every((number) => other.#numbers.has(number));
  }
}

/** The numbers that texts hold in digits, by value: "7.0" and "7" are one number. */
export function numbersIn(...texts: readonly string[]): NumberSet {
  return numbersOf(texts);
}

/** {@link numbersIn} of more texts than a call takes arguments: a table may have 100,000 rows. */
function numbersOf(texts: readonly string[]): NumberSet {
  return new NumberSet(texts.flatMap(decimalsIn).map(canonical));
}

/** The numbers of a text in digits, in order. */
export function decimalsIn(text: string): readonly string[] {
  return scanNumbers(text).map(({ decimal }) => decimal);
}

const addresses = new WeakMap<Corpus, NumberSet>();

/** Numbers that name places: of sections, headings, tables, captions, rows and columns. They assert nothing. */
export function addressNumbers(corpus: Corpus): NumberSet {
  const known = addresses.get(corpus) ?? collectAddresses(corpus);
  addresses.set(corpus, known);
  return known;
}

function collectAddresses(corpus: Corpus): NumberSet {
  const texts = corpus.documents.flatMap(({ title, sections, tables }) => [
    title.zh,
    title.en,
    ...sections.flatMap((section) => [
      section.id ?? '',
      ...(section.id ?? '').split('.'),
      section.title.zh ?? '',
      section.title.en ?? '',
    ]),
    ...tables.flatMap((table) => [
      table.name,
      table.name.replaceAll('-', ' '),
      table.captions.zh ?? '',
      table.captions.en ?? '',
      ...table.rows.flatMap(periodOf),
      ...table.columns.flatMap((column) => [column.label, column.title.en, column.title.zh, column.period ?? '']),
    ]),
  ]);
  return numbersOf(texts);
}

/** The period that a row is about, and what prints it. */
function periodOf({ period, label, groups }: Row): readonly string[] {
  return period === null ? [] : [period, ...[label, ...groups].filter(isPeriodText)];
}

function canonical(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/u, '') : decimal;
}
