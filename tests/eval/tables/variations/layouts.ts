import type { PlainRow, PlainTable } from './plain-tables.js';

type Records = readonly (readonly string[])[];

/** A way to print the same numbers. */
export type Layout = (table: PlainTable) => Records;

const grouped = (value: string): string => Number(value).toLocaleString('en', { maximumFractionDigits: 4 });

type PrintCell = (value: string, row: number, column: number) => string;

function body({ rows }: PlainTable, print: PrintCell, name = ({ label }: PlainRow): string => label): Records {
  return rows.map((row, at) => [name(row), ...row.values.map((value, column) => print(value, at, column))]);
}

const year = ({ language }: PlainTable, text: string): string => (language === 'zh' ? `${text}年` : text);
const heads = (table: PlainTable): readonly string[] => table.years.map((text) => year(table, text));
const plain = (table: PlainTable): Records => [['', ...heads(table)], ...body(table, grouped)];
const by = (english: string, chinese: string, { language }: PlainTable): string =>
  language === 'zh' ? chinese : english;

function oldestFirst(table: PlainTable): PlainTable {
  const order = table.years.map((text, at) => ({ text, at })).toSorted((a, b) => a.text.localeCompare(b.text));
  const rows = table.rows.map(({ label, values }) => ({ label, values: order.map(({ at }) => values[at] ?? '') }));
  return { ...table, years: order.map(({ text }) => text), rows };
}

function transposed(table: PlainTable): Records {
  const [head = [], ...rows] = plain(table);
  return head.map((_, column) => [head, ...rows].map((record) => record[column] ?? ''));
}

/** Halves of the rows under a heading each, with blank lines between. */
function inGroups(table: PlainTable): Records {
  const [head = [], ...rows] = plain(table);
  const blank = head.map(() => '');
  const half = Math.ceil(rows.length / 2);
  const heading = (text: string): readonly string[] => [text, ...blank.slice(1)];
  return [
    head,
    heading(by('First part:', '第一部分：', table)),
    ...rows.slice(0, half),
    blank,
    heading(by('Second part:', '第二部分：', table)),
    ...rows.slice(half),
  ];
}

/** One column for the currency sign before each number. */
function splitSigns(table: PlainTable): Records {
  const [head = [], ...rows] = plain(table);
  const spread = ([name = '', ...cells]: readonly string[], sign: string): readonly string[] => [
    name,
    ...cells.flatMap((cell) => [sign, cell]),
  ];
  return [spread(head, ''), ...rows.map((row) => spread(row, '$'))];
}

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  plain,
  'oldest first': (table) => plain(oldestFirst(table)),
  transposed,
  'two header rows': (table) => [
    ['', by('Years ended December 31,', '截至12月31日止年度', table), ...table.years.slice(1).map(() => '')],
    ...plain(table),
  ],
  'full dates': (table) => [
    ['', ...table.years.map((text) => by(`December 31, ${text}`, `${text}年12月31日`, table))],
    ...body(table, grouped),
  ],
  'fiscal years': (table) => [
    ['', ...table.years.map((text) => by(`FY${text.slice(2)}`, `${text}财年`, table))],
    ...body(table, grouped),
  ],
  'unit in a caption': (table) => [
    [by('(in thousands)', '单位：万元', table), ...table.years.map(() => '')],
    ...plain(table),
  ],
  'unit in the corner': (table) => [[by('$ million', '（亿元）', table), ...heads(table)], ...body(table, grouped)],
  'unit in the header': (table) => [
    ['', ...table.years.map((text) => by(`${text} $m`, `${text}年（亿元）`, table))],
    ...body(table, grouped),
  ],
  'signs apart': splitSigns,
  'groups with spacers': inGroups,
  'footnote marks': (table) => [
    ['', ...heads(table).map((text, at) => (at === 1 ? `${text} (1)` : text))],
    ...body(
      table,
      (value, row) => (row === 1 ? `${grouped(value)} (2)` : grouped(value)),
      ({ label }) => `${label} (a)`,
    ),
  ],
  'no separators': (table) => [['', ...heads(table)], ...body(table, (value) => value)],
  'separators of another locale': (table) => [
    ['', ...heads(table)],
    ...body(table, (value) => Number(value).toLocaleString('de', { minimumFractionDigits: 1 })),
  ],
  'a total below': (table) => [
    ...plain(table),
    [
      by('Total', '合计', table),
      ...table.years.map((_, at) => grouped(String(table.rows.reduce((sum, row) => sum + Number(row.values[at]), 0)))),
    ],
  ],
};
