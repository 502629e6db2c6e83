import { cellQuantity, Exact, type Column, type Corpus, type Row, type Table } from '../../../src/knowledge/index.js';
import type { ClaimTable } from './make-statements.js';
import type { Facts, StatedUnit, Subject } from './statement.js';
import { BARE, BILLION_YUAN, PERCENT, tableUnit, YI_YUAN } from './units.js';

/** A table with the document to check its claims against. */
export interface ClaimSource {
  readonly document: string;
  readonly table: ClaimTable;
}

interface Dated {
  readonly column: Column;
  readonly year: string;
}

/** The exports of Table 2, counted in 亿元 in Chinese claims and in billions in English ones. */
export function bundledSource(corpus: Corpus, language: 'zh' | 'en'): ClaimSource {
  const document = corpus.documents.find(({ id }) => id === 'industrial-innovation');
  const table = document?.tables.find(({ name }) => name === 'table-2');
  if (!document || !table) throw new Error('The bundled table is missing.');
  const growth = table.columns.find(({ role }) => role === 'growth');
  const facts = factsOf(table, datedColumns(table), (row) =>
    growth ? (cellQuantity(table, row.key, growth.index)?.value ?? null) : null,
  );
  return {
    document: document.id,
    table: {
      facts,
      periods: ['2021', '2022'],
      units: () => [language === 'zh' ? YI_YUAN : BILLION_YUAN],
      decimals: 1,
      ranks: true,
    },
  };
}

/** Tables of TAT-QA with a column for each of several years and rows that their labels tell apart. */
export function tatqaSources(corpus: Corpus): readonly ClaimSource[] {
  return corpus.documents.flatMap(({ id, tables }) =>
    tables.flatMap((table) => {
      const dated = datedColumns(table);
      const facts = factsOf(table, dated, () => null);
      if (dated.length < 2 || facts.rows.length < 3) return [];
      const periods = dated.map(({ year }) => year).toSorted();
      const decimals = Math.max(...dated.map(({ column }) => column.decimals ?? 0));
      return [{ document: id, table: { facts, periods, units: unitsOf(table, dated), decimals, ranks: false } }];
    }),
  );
}

/** Columns of whole years, each year once and nothing beside them. */
function datedColumns(table: Table): readonly Dated[] {
  const values = table.columns.filter(({ role }) => role === 'value');
  const dated = values.flatMap((column) => {
    const year = /^(?:FY|P1Y\/)?(\d{4})(?:-\d\d-\d\d)?$/u.exec(column.period ?? '')?.[1];
    return year === undefined ? [] : [{ column, year }];
  });
  const isPlain = dated.length === values.length && new Set(dated.map(({ year }) => year)).size === dated.length;
  return isPlain ? dated : [];
}

function factsOf(table: Table, dated: readonly Dated[], published: (row: Subject) => Exact | null): Facts {
  return {
    rows: table.rows.filter((row) => isClear(row, table, dated)).map(subjectOf),
    value: (row, at) => {
      const column = dated.find(({ year }) => year === at)?.column;
      const quantity = column ? cellQuantity(table, row.key, column.index) : null;
      if (!quantity) return null;
      const { dimension, scale } = quantity.unit;
      const kind = dimension.kind === 'money' ? dimension.currency : dimension.kind;
      return { value: quantity.value.times(kind === 'percent' ? 1 : scale), kind };
    },
    published: (row) => published(row),
  };
}

function subjectOf({ index, label, title }: Row): Subject {
  return { key: index, zh: title.zh || label, en: (title.en || label).replace(/\s*[:：]\s*$/u, '') };
}

/** Rows with a name of their own, values in every year, and figures of one sign: claims about losses are ambiguous. */
function isClear(row: Row, { rows }: Table, dated: readonly Dated[]): boolean {
  const isNamed = /^\p{Lu}[\p{L} ,&’'-]{3,60}$/u.test(row.label) || /\p{Script=Han}/u.test(row.label);
  const isOnly = rows.filter(({ label }) => label.toLowerCase() === row.label.toLowerCase()).length === 1;
  const decimals = dated.map(({ column }) => row.cells[column.index]?.decimal ?? null);
  return isNamed && isOnly && decimals.every((decimal) => decimal !== null && Number(decimal) > 0);
}

function unitsOf(table: Table, [first]: readonly Dated[]): (row: Subject) => readonly StatedUnit[] {
  return ({ key }) => {
    const quantity = first ? cellQuantity(table, key, first.column.index) : null;
    const { dimension, scale } = quantity?.unit ?? {
      dimension: { kind: 'count' as const, noun: '' },
      scale: new Exact(1),
    };
    if (dimension.kind === 'percent') return [PERCENT];
    const bare: StatedUnit = { ...BARE, factor: scale };
    const named = dimension.kind === 'money' ? tableUnit(dimension.currency, scale.toNumber()) : null;
    return named ? [named] : [bare];
  };
}
