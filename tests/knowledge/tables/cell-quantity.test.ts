import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/knowledge/tables/build-table.js';
import { cellQuantity } from '../../../src/knowledge/tables/cell-quantity.js';
import type { Table } from '../../../src/knowledge/tables/table.js';
import { NO_NAMES } from '../../../src/knowledge/tables/table-source.js';

const about = { name: 't', document: 'd', section: null, captions: {}, sourceNote: null };

function build(records: readonly (readonly string[])[]): Table {
  return buildTable({ ...about, records, fields: [], names: NO_NAMES });
}

/** A quantity as plain text, to be compared with a literal. */
function show(table: Table, label: string, columnIndex: number): unknown {
  const row = table.rows.find((candidate) => candidate.label === label)?.index ?? -1;
  const quantity = cellQuantity(table, row, columnIndex);
  if (quantity === null) return null;
  const { value, unit, decimals } = quantity;
  return [value.toFixed(), unit.text, unit.scale.toFixed(), decimals];
}

const rates = build([
  ['(In millions, except per share amounts)', '2019', '2018'],
  ['Revenue', '$ 5,686', '$ 6,092'],
  ['Costs', '(1,221)', '—'],
  ['Earnings per share', '$2.97', '$0.85'],
  ['Effective tax rate', '22.6%', '4.65%'],
  ['Total', '$ 4,465', 'N/A'],
]);

describe('cellQuantity', () => {
  it.each([
    ['Revenue', 1, ['5686', '$ million', '1000000', 0]],
    ['Costs', 1, ['-1221', '$ million', '1000000', 0]],
    ['Earnings per share', 1, ['2.97', '$', '1', 2]],
    ['Effective tax rate', 1, ['22.6', '%', '1', 1]],
    ['Effective tax rate', 2, ['4.65', '%', '1', 2]],
    ['Costs', 2, null],
    ['Total', 2, null],
    ['Revenue', 0, null],
    ['Revenue', 9, null],
    ['no such row', 1, null],
  ])('of %s in column %i is %j', (label, column, quantity) => {
    expect(show(rates, label, column)).toEqual(quantity);
  });

  it('has the dimension of the unit: money by its currency, percent, things by their name', () => {
    const table = build([
      ['', '2019 €m', '出口额（亿元）', 'Share (%)', 'Age (years)'],
      ['a', '1.5', '70.7', '12', '40'],
    ]);
    expect([1, 2, 3, 4].map((column) => cellQuantity(table, 0, column)?.unit.dimension)).toEqual([
      { kind: 'money', currency: 'EUR' },
      { kind: 'money', currency: 'CNY' },
      { kind: 'percent' },
      { kind: 'calendar' },
    ]);
  });

  it('takes currency and scale from the data package where the column prints none', () => {
    const table = buildTable({
      ...about,
      records: [
        ['品类', '2022 年'],
        ['稀土', '70.7'],
        ['家具', '4654'],
      ],
      fields: [{ name: '2022 年', unit: '亿元' }],
      names: NO_NAMES,
    });
    expect(show(table, '家具', 1)).toEqual(['4654', '亿元', '100000000', 1]);
  });

  it('counts the decimals printed, zeros too, over the whole column', () => {
    const number = fc.tuple(fc.nat(9999), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), (numbers) => {
        const records = numbers.map(([value, decimals], row) => [`row ${row}`, value.toFixed(decimals)]);
        const table = build([['name', 'value'], ...records]);
        const most = Math.max(...numbers.map(([, decimals]) => decimals));
        expect(table.rows.map(({ index }) => cellQuantity(table, index, 1)?.decimals)).toEqual(numbers.map(() => most));
      }),
      { seed: 20_261_123 },
    );
  });
});
