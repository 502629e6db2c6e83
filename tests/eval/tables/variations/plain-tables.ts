import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { parseDecimal, type Language } from '../../../../src/knowledge/index.js';

/** A table of one name column and one column a year, as its numbers are before they are laid out. */
export interface PlainTable {
  readonly id: string;
  readonly language: Language;
  /** Years in the order of the columns. */
  readonly years: readonly string[];
  readonly rows: readonly PlainRow[];
}

export interface PlainRow {
  readonly label: string;
  /** Decimal texts, one a year. */
  readonly values: readonly string[];
}

/** Rows that a question about them can only name by chance, or that say an operation. */
const VAGUE = /^(?:other|total|net|cost|sales|basic|diluted|beginning|ending|其他)\b|average|change|increase|率/iu;
const MOST_WORDS = 5;
const LEAST_ROWS = 4;

function plainTable(id: string, language: Language, records: readonly (readonly string[])[]): PlainTable | null {
  const at = records.findIndex(
    ([, ...cells]) => cells.length > 1 && cells.every((cell) => /^20\d\d年?$/u.test(cell.trim())),
  );
  const years = records[at]?.slice(1).map((cell) => cell.trim().slice(0, 4)) ?? [];
  const rows = records.slice(at + 1).flatMap(([label = '', ...cells]): PlainRow[] => {
    const values = cells.map((cell) => parseDecimal(cell.replace(/[$\s]/gu, '')));
    const found = values.filter((value) => value !== null && Number(value) > 0);
    const isNamed = /^[\p{L} ,'-]+$/u.test(label) && label.trim().split(/\s+/u).length <= MOST_WORDS;
    return isNamed && !VAGUE.test(label) && found.length === years.length
      ? [{ label: label.trim(), values: found.map(String) }]
      : [];
  });
  const once = rows.filter(({ label }) => rows.filter((row) => row.label === label).length === 1);
  return at < 0 || new Set(years).size < years.length || once.length < LEAST_ROWS
    ? null
    : { id, language, years, rows: once };
}

const fileSchema = z.array(z.object({ table: z.object({ uid: z.string(), table: z.array(z.array(z.string())) }) }));

/** The plain ones among the tables of TAT-QA. */
export function plainTablesOf(file: URL): readonly PlainTable[] {
  return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).flatMap(({ table }) => {
    const found = plainTable(table.uid.slice(0, 8), 'en', table.table);
    return found ? [found] : [];
  });
}

/** A table of the project's own, as a CSV file without quotes. */
export function plainTableOf(file: URL, id: string, language: Language): readonly PlainTable[] {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(','));
  const found = plainTable(id, language, records);
  return found ? [found] : [];
}
