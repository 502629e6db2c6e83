import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, periodLength, periodYear, yearsBetween } from '../../../src/knowledge/tables/period-order.js';

describe('comparePeriods', () => {
  it('orders by the end, then by the beginning, and what is no period last', () => {
    const mixed = ['x', '2020', '2019Q4', 'FY2018', '2019', '2018-06-30', '2019-12', 'P3M/2019-03-31', '2016/2017'];
    expect(mixed.toSorted(comparePeriods)).toEqual([
      '2016/2017',
      '2018-06-30',
      'FY2018',
      'P3M/2019-03-31',
      '2019',
      '2019Q4',
      '2019-12',
      '2020',
      'x',
    ]);
  });

  it('is an order: turning the arguments round turns the sign', () => {
    const period = fc.oneof(
      fc.integer({ min: 1900, max: 2099 }).map(String),
      fc.tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 4 })).map((parts) => parts.join('Q')),
      fc.constantFrom('2019-06-30', 'P3M/2019-06-30', 'FY2019', '2018/2019', 'none'),
    );
    fc.assert(
      fc.property(period, period, (left, right) => {
        expect(Math.sign(comparePeriods(left, right)) + Math.sign(comparePeriods(right, left))).toBe(0);
      }),
      { seed: 20_261_123 },
    );
  });
});

describe('periodLength', () => {
  it.each([
    ['2019', 'year'],
    ['FY2019', 'year'],
    ['P1Y/2020-01-03', 'year'],
    ['2019H1', 'half'],
    ['P6M/2018-12-31', 'half'],
    ['2019Q4', 'quarter'],
    ['P3M/2019-06-30', 'quarter'],
    ['2019-02', 'month'],
    ['2019-06-30', 'day'],
    ['P12W/2019-07-07', 'P12W'],
    ['2022-01/2022-06', 'half'],
    ['2020/2024', 'P60M'],
    ['Thereafter', null],
  ])('of %j is %j', (period, length) => {
    expect(periodLength(period)).toBe(length);
  });
});

describe('periodYear', () => {
  it.each([
    ['2019', '2019'],
    ['FY2019', '2019'],
    ['2019Q4', '2019'],
    ['P1Y/2020-01-03', '2020'],
    ['2019-06-30', '2019'],
    ['2018/2019', '2019'],
    ['x', null],
  ])('of %j is %j', (period, year) => {
    expect(periodYear(period)).toBe(year);
  });
});

describe('yearsBetween', () => {
  it.each([
    ['2021', '2022', 1],
    ['2022', '2021', -1],
    ['FY2015', '2020', 5],
    ['2021Q1', '2022Q1', 1],
    ['2021H1', '2022', 1.5],
    ['2021-12', '2022-03', 0.25],
    ['2020-02-29', '2024-02-28', 4],
    ['P1Y/2018-12-28', 'P1Y/2021-01-01', 2],
    ['2021', '2021/2022', null],
    ['x', '2022', null],
  ])('from %j to %j is %j', (from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years);
  });
});
