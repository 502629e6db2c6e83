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
