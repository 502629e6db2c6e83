import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/knowledge/tables/period.js';

describe('parsePeriod', () => {
  it.each([
    ['2022', '2022'],
    ['2021 年', '2021'],
    ['2022年出口额（亿元）', '2022'],
    ['Exports 2022', '2022'],
    ['2021/2022', '2021/2022'],
    ['2021 年~2022 年', '2021/2022'],
    ['2022Q1', '2022Q1'],
    ['Q3 2022', '2022Q3'],
    ['2022 年第一季度', '2022Q1'],
    ['2022年3月', '2022-03'],
    ['2022-11', '2022-11'],
    ['同期增减', null],
    ['12022', null],
    ['代码 20220', null],
    ['2020、2021、2022', null],
    ['', null],
  ])('reads %j as %j', (label, period) => {
    expect(parsePeriod(label)).toBe(period);
  });
});
