import { describe, expect, it } from 'vitest';
import { askedPeriods, inPeriod, withoutPeriods } from '../../../src/knowledge/index.js';

const plain = (text: string) => askedPeriods(text).map(({ from, to }) => (to === null ? from : `${from}..${to}`));

describe('askedPeriods finds', () => {
  it.each([
    ['revenue in 2019 and 2018', ['2019', '2018']],
    ['from 2017 to 2019', ['2017..2019']],
    ['between 2018 and 2019', ['2018..2019']],
    ['between 2017-2018, and 2018-2019', ['2017..2018', '2018..2019']],
    ['from 2020 to 2021-2022', ['2020', '2021..2022']],
    ['for F19 and FY18', ['FY2019', 'FY2018']],
    ['as of September 30, 2019', ['2019-09-30']],
    ['at June 30 and December 31, 2019', ['2019-06-30', '2019-12-31']],
    ['2019年6月30日和12月31日的存货', ['2019-06-30', '2019-12-31']],
    ['in the fourth quarter of 2018', ['2018Q4']],
    ['in 2018/2019 from 2017/2018', ['2018/2019', '2017/2018']],
    ['2021年到2023年净利润', ['2021..2023']],
    ['2021至2023年研发费用', ['2021..2023']],
    ['2022年第三季度的产量', ['2022Q3']],
    ['2023年比2022年增长', ['2023', '2022']],
    ['for 2017,2018 and 2019', ['2017', '2018', '2019']],
    ['between 2018 year end and 2019 year end', ['2018..2019']],
    ['In 2019, between the third quarter and the fourth quarter', ['2019Q3..2019Q4']],
    ['the second and first quarter of fiscal 2019', ['2019Q2', '2019Q1']],
    ['2022年第三季度和第四季度', ['2022Q3', '2022Q4']],
    ['in the third quarter, not said of which year', []],
    ['quarters ended July 27 and April 27 in 2019', ['2019-07-27', '2019-04-27']],
    ['2019财年比2018财年', ['FY2019', 'FY2018']],
    ['in 2022-11', ['2022-11']],
    ['in 2018-13', []],
    ['a loan of 2,019 or 2019.5', []],
  ])('in %j: %j', (text, periods) => {
    expect(plain(text)).toEqual(periods);
  });

  it('nothing where withoutPeriods has cut', () => {
    expect(withoutPeriods('净利润2023年').trim()).toBe('净利润');
    expect(askedPeriods(withoutPeriods('from 2017 to 2019'))).toEqual([]);
  });
});

describe('inPeriod', () => {
  const points = ['2018', '2019', '2019Q1', '2019Q2'].map((period) => ({ period, when: [] }));
  const chosen = (text: string) =>
    askedPeriods(text).flatMap((asked) => inPeriod(points, asked).map(({ period }) => period));

  it.each([
    ['2019', ['2019']],
    ['Q2 2019', ['2019Q2']],
    ['from 2018 to 2019', ['2018', '2019']],
    ['Q4 2019', []],
    ['2020', []],
  ])('%s: %j', (text, periods) => {
    expect(chosen(text)).toEqual(periods);
  });

  it('takes the quarters of a year that has no number of its own', () => {
    const quarters = points.slice(2);
    expect(askedPeriods('2019').flatMap((asked) => inPeriod(quarters, asked))).toEqual(quarters);
  });
});
