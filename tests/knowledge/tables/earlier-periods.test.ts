import { describe, expect, it } from 'vitest';
import { precedingPeriod, samePeriodLastYear } from '../../../src/knowledge/tables/earlier-periods.js';

describe('samePeriodLastYear', () => {
  it.each([
    ['2023', '2022'],
    ['FY2023', 'FY2022'],
    ['2023Q4', '2022Q4'],
    ['2023H1', '2022H1'],
    ['2024-01', '2023-01'],
    ['2024-02-29', '2023-02-28'],
    ['P3M/2019-06-30', 'P3M/2018-06-30'],
  ])('of %s is %s', (period, earlier) => expect(samePeriodLastYear(period)).toBe(earlier));

  it.each(['2021/2022', 'none', ''])('of %j there is none', (text) => expect(samePeriodLastYear(text)).toBeNull());
});

describe('precedingPeriod', () => {
  it.each([
    ['2023', '2022'],
    ['2023Q1', '2022Q4'],
    ['2023Q3', '2023Q2'],
    ['2023H1', '2022H2'],
    ['2024-01', '2023-12'],
    ['2024-10', '2024-09'],
    ['2024-03-01', '2024-02-29'],
  ])('of %s is %s', (period, earlier) => expect(precedingPeriod(period)).toBe(earlier));

  it.each(['P3M/2019-06-30', '2021/2022', ''])('of %j none is told', (text) =>
    expect(precedingPeriod(text)).toBeNull(),
  );
});
