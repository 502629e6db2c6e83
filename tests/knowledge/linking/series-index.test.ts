import { describe, expect, it } from 'vitest';
import { SeriesIndex } from '../../../src/knowledge/index.js';
import { buildTable } from '../../../src/knowledge/tables/build-table.js';

function indexOf(...records: readonly (readonly string[])[]): SeriesIndex {
  const table = buildTable({
    name: 't',
    document: 'd',
    section: null,
    captions: {},
    sourceNote: null,
    records,
    fields: [],
    names: new Map(),
  });
  return new SeriesIndex(table, null);
}

const best = (index: SeriesIndex, wording: string): string | undefined => {
  const [first] = index.match(wording);
  return first && [...first.series.groups, first.series.names[0], first.series.measure].filter(Boolean).join(' › ');
};

const SHEET = indexOf(
  ['(in millions)', '2019', '2018'],
  ['Assets:', '', ''],
  ['Cash', '5', '4'],
  ['Other', '3', '2'],
  ['Total assets', '8', '6'],
  ['Liabilities:', '', ''],
  ['Deferred revenue (non-current)', '2', '1'],
  ['Other', '1', '1'],
  ['', '3', '2'],
);
const QUARTERS = indexOf(['', '2019', '2018'], ['First Quarter', '5.1', '4.1'], ['Second Quarter', '5.2', '4.2']);
const SEGMENTS = indexOf(
  ['', '2023 Revenue', '2022 Revenue', '2023 Operating profit', '2022 Operating profit'],
  ['Sensors', '412', '390', '62', '55'],
  ['Cables', '131', '120', '9', '12'],
  ['Total', '543', '510', '71', '67'],
);

describe('a series', () => {
  it('is a row in one measure; its periods are its points', () => {
    expect(SEGMENTS.series.map(({ names, measure, points }) => [names[0], measure, points.length])).toEqual([
      ['Sensors', 'Revenue', 2],
      ['Sensors', 'Operating profit', 2],
      ['Cables', 'Revenue', 2],
      ['Cables', 'Operating profit', 2],
      ['Total', 'Revenue', 2],
      ['Total', 'Operating profit', 2],
    ]);
  });
});

describe('a point', () => {
  it('is of the quarter that its row names in the year of its column', () => {
    const periods = QUARTERS.series.flatMap(({ points }) => points.map(({ period }) => period));
    expect(periods).toEqual(['2019Q1', '2018Q1', '2019Q2', '2018Q2']);
  });
});

describe('a wording names', () => {
  it.each([
    [SHEET, 'total assets in 2019', 'Assets › Total assets'],
    [SHEET, 'other liabilities', 'Liabilities › Other'],
    [SHEET, 'non-current deferred revenue', 'Liabilities › Deferred revenue (non-current)'],
    [SEGMENTS, 'operating profit of sensors', 'Sensors › Operating profit'],
    [SEGMENTS, 'total revenue', 'Total › Revenue'],
    [SHEET, 'goodwill', undefined],
  ])('%#: %s', (index, wording, name) => {
    expect(best(index, wording)).toBe(name);
  });

  it('two rows of one name alike', () => {
    const [first, second] = SHEET.match('Other in 2019');
    expect(first?.score).toBe(second?.score);
  });
});
