import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/knowledge/tables/build-table.js';
import { NO_NAMES } from '../../../src/knowledge/tables/table-source.js';

/** The decimals of a table's rows, as its cells hold them. */
function decimals(records: readonly (readonly string[])[]): readonly (readonly (string | null)[])[] {
  const source = { name: 't', document: 'doc', section: null, captions: {}, sourceNote: null };
  const { rows } = buildTable({ ...source, records, fields: [], names: NO_NAMES });
  return rows.map(({ cells }) => cells.slice(1).map(({ decimal }) => decimal));
}

describe('a dash is zero', () => {
  it('where its column adds up to a total without it, and another column with the row’s number does too', () => {
    expect(
      decimals([
        ['', '2019', '2018'],
        ['Interest', '1,344', '723'],
        ['Charges', '(228)', '—'],
        ['Operating interest', '1,116', '723'],
      ]),
    ).toEqual([
      ['1344', '723'],
      ['-228', '0'],
      ['1116', '723'],
    ]);
  });

  it('where rounding moves the printed total', () => {
    expect(
      decimals([
        ['', '2019', '2018'],
        ['Sales', '10.4', '7.2'],
        ['Rents', '2.3', '—'],
        ['Total', '12.8', '7.2'],
      ])[1],
    ).toEqual(['2.3', '0']);
  });
});

describe('a dash stays no figure', () => {
  it.each([
    ['no row adds the others up', ['Total income', '1,500', '723']],
    ['no other column shows that the row is an addend', ['Total income', '1,500', '800']],
  ])('where %s', (_, total) => {
    const rows = decimals([['', '2019', '2018'], ['Interest', '1,344', '723'], ['Charges', '228', '—'], total]);
    expect(rows[1]).toEqual(['228', null]);
  });

  it('in a table without any total', () => {
    const rows = decimals([
      ['', '2019', '2018'],
      ['Interest', '1,344', '723'],
      ['Charges', '228', '—'],
    ]);
    expect(rows[1]).toEqual(['228', null]);
  });
});
