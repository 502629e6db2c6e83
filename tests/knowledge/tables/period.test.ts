import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/knowledge/tables/period.js';

describe('parsePeriod', () => {
  it.each([
    ['2022', '2022'],
    ['2021 年', '2021'],
    ['2022年出口额（亿元）', '2022'],
    ['Exports 2022', '2022'],
    ['2018 (4)', '2018'],
    ['2 0 1 8', '2018'],
    ['２０２２年', '2022'],
    ['Year Ended December 31, 2019', '2019'],
    ['For the Twelve Months Ended December 31, 2019', '2019'],
  ])('reads %j as the year %j', (label, period) => {
    expect(parsePeriod(label)).toBe(period);
  });

  it.each([
    ['Fiscal 2019', 'FY2019'],
    ['FY18', 'FY2018'],
    ['FY 2019 `', 'FY2019'],
    ['F19', 'FY2019'],
    ['F18 (3)', 'FY2018'],
    ['2023财年', 'FY2023'],
    ['Years Ended September 30, 2019', 'FY2019'],
    ['Year-ended 31 March 2019', 'FY2019'],
    ['Fiscal Year Ended January 31, 2017', 'FY2017'],
    // A year of weeks keeps the day on which it ends: which year's name it bears is the source's secret.
    ['Year Ended January 3, 2020', 'P1Y/2020-01-03'],
    ['52 weeks ended 30 Mar 2019 £m', 'P1Y/2019-03-30'],
  ])('reads %j as the fiscal year %j', (label, period) => {
    expect(parsePeriod(label)).toBe(period);
  });

  it.each([
    ['2022Q1', '2022Q1'],
    ['Q3 2022', '2022Q3'],
    ['Q4 2019', '2019Q4'],
    ['First Quarter 2019', '2019Q1'],
    ['2022 年第一季度', '2022Q1'],
    ['2022年上半年', '2022H1'],
    ['2022年3月', '2022-03'],
    ['2022-11', '2022-11'],
    ['Nov-2022', '2022-11'],
    ['June 2019', '2019-06'],
    ['Three Months Ended June 30, 2019', 'P3M/2019-06-30'],
    ['Quarter ended March 31, 2019', 'P3M/2019-03-31'],
    ['12 Weeks Ended July 7, 2019', 'P12W/2019-07-07'],
    ['the half year ended 31 December 2018', 'P6M/2018-12-31'],
  ])('reads %j as a part of a year: %j', (label, period) => {
    expect(parsePeriod(label)).toBe(period);
  });

  it.each([
    ['December 27, 2019', '2019-12-27'],
    ['Dec 29, 2018', '2018-12-29'],
    ['30 June 2019', '2019-06-30'],
    ['30-Jun-19', '2019-06-30'],
    ['As of December 31, 2019', '2019-12-31'],
    ['September 29, 2019', '2019-09-29'],
    ['December 31, Land 2019', '2019-12-31'],
    ['2022年3月31日', '2022-03-31'],
    ['2019-06-30', '2019-06-30'],
  ])('reads %j as the day %j', (label, period) => {
    expect(parsePeriod(label)).toBe(period);
  });

  it.each([
    ['2021/2022', '2021/2022'],
    ['2021 年~2022 年', '2021/2022'],
    ['2023-2024', '2023/2024'],
    ['2020 – 2024', '2020/2024'],
    ['2019 over 2018', '2018/2019'],
    ['% Change 2018 to 2019', '2018/2019'],
    ['2022年1—6月', '2022-01/2022-06'],
    ['January 26, 2019 - February 22, 2019', '2019-01-26/2019-02-22'],
  ])('reads %j as the range %j', (label, period) => {
    expect(parsePeriod(label)).toBe(period);
  });

  it.each([
    '同期增减',
    '12022',
    '代码 20220',
    '2020、2021、2022',
    '',
    'Thereafter',
    '1-3 Years',
    'Less Than 1 Year',
    'Level 1',
    '2022-13',
    '2022-00',
    '2022年22月',
    '2022 年 0 月',
    'February 30, 2019',
    '2,019',
    '2019.5',
  ])('finds no period in %j', (label) => {
    expect(parsePeriod(label)).toBeNull();
  });
});
