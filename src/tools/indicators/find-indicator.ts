import type { Row, Table } from '../../knowledge/index.js';
import { indicatorOf } from '../list-indicators.js';

import { isTableNumber, nameKey, tableNumber } from './names.js';

/** A table, and those of its rows that a name means. */
export interface IndicatorMatch {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** What a name means, by its readings from the strictest to the loosest; the first that finds anything counts. */
export function findIndicator(name: string, tables: readonly Table[]): readonly IndicatorMatch[] {
  const key = nameKey(name);
  if (key === '') return [];
  const readings: readonly (() => readonly IndicatorMatch[])[] = [
    () => whole(tables.filter((table) => tableKeys(table).includes(key))),
    () => (isTableNumber(name) ? whole(tables.filter((table) => isNumbered(table, tableNumber(name)))) : []),
    () => tables.flatMap((table) => rowsNamed(table, key)),
    () => (isSearchable(key) ? whole(tables.filter((table) => titleKeys(table).some((one) => one.includes(key)))) : []),
  ];
  return readings.map((read) => read()).find((matches) => matches.length > 0) ?? [];
}

/** Digits alone are a year or a value, and one letter is in any name. */
const isSearchable = (key: string): boolean => /\p{Script=Han}{2}|\p{L}{4}/u.test(key);

const entriesOf = ({ rows }: Table): readonly Row[] => rows.filter(({ role }) => role === 'entry');

const whole = (tables: readonly Table[]): readonly IndicatorMatch[] =>
  tables.map((table) => ({ table, rows: entriesOf(table) }));

function titleKeys(table: Table): readonly string[] {
  const { name } = indicatorOf(table);
  return [name.zh, name.en, table.captions.zh ?? '', table.captions.en ?? ''].map(nameKey);
}

function tableKeys(table: Table): readonly string[] {
  return [...titleKeys(table), nameKey(table.name), nameKey(`${table.document}/${table.name}`)];
}

function isNumbered({ name, captions }: Table, number: string | null): boolean {
  return [name, captions.zh ?? '', captions.en ?? ''].some((text) => tableNumber(text) === number);
}

function rowsNamed(table: Table, key: string): readonly IndicatorMatch[] {
  const rows = entriesOf(table).filter(({ label, title, synonyms }) =>
    [label, title.zh, title.en, ...synonyms].some((name) => nameKey(name) === key),
  );
  return rows.length === 0 ? [] : [{ table, rows }];
}
