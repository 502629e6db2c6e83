import { listed, type WordEntry } from './meanings.js';

/** Words of both languages that set a period against the one before it, count among periods, or stand at the end of one. */
export const CALENDAR: readonly WordEntry[] = [
  {
    meaning: 'on-preceding',
    words: listed(`
      环比, 比上期, 较上期, 与上期相比, sequentially, from previous period, than in previous period, on previous period
    `),
  },
  {
    meaning: 'on-day',
    words: listed(`
      比前一天, 较前一天, 比前一日, 较前一日, 比上一日, 较上一日, 比上日, 较上日,
      day on day, day over day, from previous day, from day before, than day before, than on previous day,
      on previous day, compared with previous day, a day earlier, than a day earlier, from a day earlier
    `),
  },
  {
    meaning: 'on-month',
    words: listed(`
      比上月, 较上月, 比上个月, 较上个月, 比上一月, 较上一月, 比上一个月, 较上一个月, 比前一个月, 较前一个月, 与上月相比, 与上个月相比,
      month on month, month over month, mom, m o m, from previous month, from prior month, from month before,
      than in previous month, than in prior month, than previous month, than month before, on previous month,
      over previous month, compared with previous month, compared to previous month, a month earlier,
      than a month earlier, from a month earlier
    `),
  },
  {
    meaning: 'on-quarter',
    words: listed(`
      比上季度, 较上季度, 比上季, 较上季, 比上个季度, 较上个季度, 比上一季度, 较上一季度, 比上一个季度, 较上一个季度, 比前一季度,
      较前一季度, 与上季度相比, 与上一季度相比,
      quarter on quarter, quarter over quarter, qoq, q o q, from previous quarter, from prior quarter,
      from quarter before, than in previous quarter, than in prior quarter, than previous quarter,
      than quarter before, on previous quarter, over previous quarter, compared with previous quarter,
      compared to previous quarter, a quarter earlier, than a quarter earlier, from a quarter earlier
    `),
  },
  {
    meaning: 'of-periods',
    words: listed(`
      各期中, 历期中, 所有时期中, of all periods, among all periods
    `),
  },
  {
    meaning: 'of-days',
    words: listed(`
      各天中, 各日中, 所有日期中, of all days, among all days, of any day
    `),
  },
  {
    meaning: 'of-months',
    words: listed(`
      各月中, 各月份中, 所有月份中, 各月里, of all months, among all months, of any month
    `),
  },
  {
    meaning: 'of-quarters',
    words: listed(`
      各季度中, 各季中, 所有季度中, 各个季度中, 各季度里, of all quarters, among all quarters, of any quarter
    `),
  },
  {
    meaning: 'at-end',
    words: listed(`
      年末, 年底, 年终, 期末, 月末, 月底, 季末, 末, by the end of, at the end of, end of, the end of, by year end,
      at year end, as of year end, year end, at close of, at the close of, ended year, ended year at,
      finished year at, closed year at
    `),
  },
];
