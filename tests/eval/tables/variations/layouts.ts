import type { Language } from '../../../../src/knowledge/index.js';
import type { PlainRow, PlainTable } from './plain-tables.js';

type Records = readonly (readonly string[])[];

/** A way to print the same numbers. */
export interface Layout {
  readonly print: (table: PlainTable) => Records;
  /** How a question names the period; the year by itself where the layout does not say. */
  readonly ask?: Readonly<Record<Language, (year: string) => string>>;
}

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

function total({ rows }: PlainTable, at: number): number {
  return rows.reduce((sum, { values }) => sum + Number(values[at]), 0);
}

/** Each year with its amounts and their shares of the whole. */
function withShares(table: PlainTable): Records {
  const share = (value: string, at: number): string => `${((100 * Number(value)) / total(table, at)).toFixed(1)}%`;
  return [
    ['', ...heads(table).flatMap((text) => [text, ''])],
    ['', ...table.years.flatMap(() => [by('Amount', '金额', table), by('% of total', '占比', table)])],
    ...table.rows.map(({ label, values }) => [
      label,
      ...values.flatMap((value, at) => [grouped(value), share(value, at)]),
    ]),
  ];
}

/** The rows of each year below its heading. */
function stacked(table: PlainTable): Records {
  return [
    ['', by('Amount', '金额', table)],
    ...heads(table).flatMap((text, at) => [
      [text, ''],
      ...table.rows.map(({ label, values }) => [label, grouped(values[at] ?? '')]),
    ]),
  ];
}

/** The first two years and what lies between them. */
function withChange(table: PlainTable): Records {
  const change = ([first = '0', second = '0']: readonly string[]): string =>
    grouped(String(Number(first) - Number(second)));
  return [
    ['', ...heads(table), by('Change', '增减', table)],
    ...table.rows.map(({ label, values }) => [label, ...values.map(grouped), change(values)]),
  ];
}

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  plain: { print: plain },
  'oldest first': { print: (table) => plain(oldestFirst(table)) },
  transposed: { print: transposed },
  'two header rows': {
    print: (table) => [
      ['', by('Years ended December 31,', '截至12月31日止年度', table), ...table.years.slice(1).map(() => '')],
      ...plain(table),
    ],
  },
  'full dates': {
    print: (table) => [
      ['', ...table.years.map((text) => by(`December 31, ${text}`, `${text}年12月31日`, table))],
      ...body(table, grouped),
    ],
  },
  'fiscal years': {
    print: (table) => [
      ['', ...table.years.map((text) => by(`FY${text.slice(2)}`, `${text}财年`, table))],
      ...body(table, grouped),
    ],
  },
  'unit in a caption': {
    print: (table) => [[by('(in thousands)', '单位：万元', table), ...table.years.map(() => '')], ...plain(table)],
  },
  'unit in the corner': {
    print: (table) => [[by('$ million', '（亿元）', table), ...heads(table)], ...body(table, grouped)],
  },
  'unit in the header': {
    print: (table) => [
      ['', ...table.years.map((text) => by(`${text} $m`, `${text}年（亿元）`, table))],
      ...body(table, grouped),
    ],
  },
  'signs apart': { print: splitSigns },
  'groups with spacers': { print: inGroups },
  'footnote marks': {
    print: (table) => [
      ['', ...heads(table).map((text, at) => (at === 1 ? `${text} (1)` : text))],
      ...body(
        table,
        (value, row) => (row === 1 ? `${grouped(value)} (2)` : grouped(value)),
        ({ label }) => `${label} (a)`,
      ),
    ],
  },
  'no separators': { print: (table) => [['', ...heads(table)], ...body(table, (value) => value)] },
  'separators of another locale': {
    print: (table) => [
      ['', ...heads(table)],
      ...body(table, (value) => Number(value).toLocaleString('de', { minimumFractionDigits: 1 })),
    ],
  },
  'a total below': {
    print: (table) => [
      ...plain(table),
      [by('Total', '合计', table), ...table.years.map((_, at) => grouped(String(total(table, at))))],
    ],
  },
  'amounts and shares': { print: withShares },
  'years stacked': { print: stacked },
  'a column of changes': { print: withChange },
  quarters: {
    print: (table) => [
      ['', ...table.years.map((text) => by(`Q3 ${text}`, `${text}年第三季度`, table))],
      ...body(table, grouped),
    ],
    ask: { en: (text) => `the third quarter of ${text}`, zh: (text) => `${text}年第三季度` },
  },
  'dates asked as dates': {
    print: (table) => [
      ['', ...table.years.map((text) => by(`December 31, ${text}`, `${text}年12月31日`, table))],
      ...body(table, grouped),
    ],
    ask: { en: (text) => `December 31, ${text}`, zh: (text) => `${text}年12月31日` },
  },
  'years asked as fiscal years': {
    print: plain,
    ask: { en: (text) => `FY${text.slice(2)}`, zh: (text) => `${text}财年` },
  },
};
