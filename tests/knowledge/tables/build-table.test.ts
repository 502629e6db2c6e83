import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/knowledge/tables/build-table.js';
import type { Table } from '../../../src/knowledge/tables/table.js';
import { NO_NAMES } from '../../../src/knowledge/tables/table-source.js';
import type { TableSource } from '../../../src/knowledge/tables/table-source.js';

function build(records: readonly (readonly string[])[], source: Partial<TableSource> = {}): Table {
  return buildTable({
    name: 't',
    document: 'doc',
    section: null,
    captions: {},
    sourceNote: null,
    records,
    fields: [],
    names: NO_NAMES,
    ...source,
  });
}

describe('buildTable without a description', () => {
  it('takes the first column for the names of the rows and reads the rest from labels and cells', () => {
    const { columns, rows } = build([
      ['商品\n品类', '2021 年（亿元）', '同比', '备注'],
      ['稀  土', '42.2', '67.6%', '好'],
      ['家具', '1,256.55', '−2.5%', ''],
    ]);
    expect(
      columns.map(({ label, role, unit, currency, scale, period, decimals }) => ({
        label,
        role,
        unit,
        currency,
        scale,
        period,
        decimals,
      })),
    ).toEqual([
      { label: '商品 品类', role: 'entity', unit: '', currency: null, scale: 1, period: null, decimals: null },
      {
        label: '2021 年（亿元）',
        role: 'value',
        unit: '亿元',
        currency: 'CNY',
        scale: 1e8,
        period: '2021',
        decimals: 2,
      },
      { label: '同比', role: 'value', unit: '%', currency: null, scale: 1, period: null, decimals: 1 },
      { label: '备注', role: 'group', unit: '', currency: null, scale: 1, period: null, decimals: null },
    ]);
    expect(rows[0]).toMatchObject({ index: 0, label: '稀 土', title: { zh: '稀 土', en: '稀 土' }, synonyms: [] });
    expect(rows[0]?.cells[0]).toEqual({
      rowIndex: 0,
      columnIndex: 0,
      raw: '稀  土',
      decimal: null,
      content: 'text',
      unit: null,
    });
    expect(rows[1]?.cells[1]).toMatchObject({ raw: '1,256.55', decimal: '1256.55', content: 'number', unit: null });
  });

  it('keeps blank cells, repeated labels and a blank first label as they are', () => {
    const { columns, rows } = build([
      ['', '2022', '2022'],
      ['a', '1', ''],
      ['', '', '2'],
      ['a', '3', '4'],
    ]);
    expect(columns.map(({ label, role }) => [label, role])).toEqual([
      ['', 'entity'],
      ['2022', 'value'],
      ['2022', 'value'],
    ]);
    expect(rows.map(({ label }) => label)).toEqual(['a', '', 'a']);
    expect(rows[1]?.cells.map(({ raw, decimal }) => [raw, decimal])).toEqual([
      ['', null],
      ['', null],
      ['2', '2'],
    ]);
  });

  it('makes a table without rows of a header alone', () => {
    expect(build([['a', 'b']])).toMatchObject({ columns: [{ decimals: null }, { decimals: null }], rows: [] });
  });
});

describe('buildTable on bad input', () => {
  it.each([
    ['nothing', [], 0, 0],
    [
      'blank cells',
      [
        ['', ''],
        ['', ''],
      ],
      0,
      0,
    ],
    ['one cell', [['x']], 1, 0],
    ['a header alone', [['a', 'b']], 2, 0],
  ])('makes a table of %s', (_, records, columns, rows) => {
    const table = build(records);
    expect([table.columns.length, table.rows.length]).toEqual([columns, rows]);
  });

  it('reads a table without a header, and one with rows of unequal length', () => {
    expect(
      build([
        ['家具', '12.5'],
        ['稀土', '4'],
      ]).rows.map(({ label }) => label),
    ).toEqual(['家具', '稀土']);
    expect(build([['a', 'b'], ['x', '1', '2'], ['y']]).columns.map(({ role }) => role)).toEqual([
      'entity',
      'value',
      'value',
    ]);
  });

  it('gives the unit of each number where a column mixes currencies', () => {
    const { columns, rows } = build([
      ['Plan', 'Amount'],
      ['A', '$5'],
      ['B', '€7'],
      ['C', '8'],
    ]);
    expect(columns[1]).toMatchObject({ role: 'value', unit: '', currency: null });
    expect(rows.map(({ cells }) => cells[1]?.unit)).toEqual(['$', '€', null]);
  });

  it('repeats merged groups that are exported as blanks', () => {
    const { columns, rows } = build([
      ['地区', '省份', '2021'],
      ['华东', '江苏', '1'],
      ['', '浙江', '3'],
      ['华南', '广东', '5'],
    ]);
    expect(columns.map(({ role }) => role)).toEqual(['group', 'entity', 'value']);
    expect(rows.map(({ groups }) => groups)).toEqual([['华东'], ['华东'], ['华南']]);
  });

  it('takes signs in cells of their own for the unit of the number beside them', () => {
    const { columns, rows } = build([
      ['', '2019', '', ''],
      ['Sales', '$', '1,452', ''],
      ['Rate', '', '4.0', '%'],
      ['Cost', '', '(5', ')'],
    ]);
    expect(columns[2]).toMatchObject({ role: 'value', unit: '$', period: '2019' });
    expect(rows.map(({ cells }) => [cells[2]?.decimal, cells[2]?.unit])).toEqual([
      ['1452', null],
      ['4', '%'],
      ['-5', null],
    ]);
  });

  it('takes a name without figures for a row in a plain list, and for a heading where there are totals', () => {
    const list = [
      ['', '2019'],
      ['Chad', '1'],
      ['Yemen', ''],
      ['Peru', '3'],
    ];
    expect(build(list).rows.map(({ role, groups }) => [role, groups])).toEqual([
      ['entry', []],
      ['entry', []],
      ['entry', []],
    ]);
    expect(build([...list, ['Total', '3']]).rows.map(({ role, groups }) => [role, groups])).toEqual([
      ['entry', []],
      ['heading', []],
      ['entry', ['Yemen']],
      ['entry', ['Yemen']],
    ]);
  });

  it('reads the unit from the caption, and periods down the rows', () => {
    const { columns } = build(
      [
        ['品类', '2021'],
        ['a', '1'],
      ],
      { captions: { zh: '表 1. 出口（单位：亿元）' } },
    );
    expect(columns[1]).toMatchObject({ unit: '亿元', currency: 'CNY', scale: 1e8 });
    const { rows } = build([
      ['年份', '出口额（亿元）'],
      ['2021年', '10'],
      ['2022年一季度', '3'],
    ]);
    expect(rows.map(({ period }) => period)).toEqual(['2021', '2022Q1']);
  });

  it('reads 10,000 columns and 100,000 rows', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
    const spans = names.map((_, index) => (index % 3 === 0 ? `Group ${index}` : ''));
    expect(
      build([
        ['', ...spans],
        ['', ...names],
        ['a', ...names.map(() => '1.5')],
      ]).columns,
    ).toHaveLength(10_001);
    const rows = Array.from({ length: 100_000 }, (_, index) => [`row ${index}`, '1.5']);
    expect(build([['', '2019'], ...rows]).rows).toHaveLength(100_000);
  });
});

describe('buildTable with a description', () => {
  it('puts the description over what the column says by itself', () => {
    const { columns } = build(
      [
        ['类别', '名称', '2022 年'],
        ['甲', '稀土', '70.7'],
      ],
      {
        fields: [
          { name: '名称', role: 'entity', title: { zh: '名称', en: 'Name' } },
          { name: '2022 年', role: 'value', unit: '亿元', period: '2022' },
        ],
      },
    );
    expect(columns.map(({ role, title, unit, currency, scale }) => [role, title.en, unit, currency, scale])).toEqual([
      ['group', '类别', '', null, 1],
      ['entity', 'Name', '', null, 1],
      ['value', '2022 年', '亿元', 'CNY', 1e8],
    ]);
  });

  it('names rows in English with their synonyms', () => {
    const names = new Map([['稀土', { en: 'rare earths', synonyms: ['REE'] }]]);
    const { rows } = build([['品类'], ['稀土'], ['家具']], { names });
    expect(rows.map(({ title, synonyms }) => [title.en, synonyms])).toEqual([
      ['rare earths', ['REE']],
      ['家具', []],
    ]);
  });
});
