import assert from 'node:assert/strict';
import { comparePeriods, periodLength, periodYear, yearsBetween } from './period-order.js';
import { parsePeriod } from './period.js';

/** Periods in one spelling. */
export function parsing(): void {
  //#region parse
  assert.equal(parsePeriod('2022年三季度'), '2022Q3');
  assert.equal(parsePeriod('Three months ended June 30, 2019'), 'P3M/2019-06-30');
  assert.equal(parsePeriod('2022-13'), null);
  //#endregion
}

/** Periods in order. */
export function ordering(): void {
  //#region order
  assert.deepEqual(['2022', 'FY2019', '2021Q4'].toSorted(comparePeriods), ['FY2019', '2021Q4', '2022']);
  //#endregion
}

/** How long periods are. */
export function measuring(): void {
  //#region length
  assert.equal(periodLength('2022'), 'year');
  assert.equal(periodLength('2022Q3'), 'quarter');
  //#endregion
}

/** In which year periods end. */
export function dating(): void {
  //#region year
  assert.equal(periodYear('P3M/2019-06-30'), '2019');
  //#endregion
}

/** How far periods lie apart. */
export function spacing(): void {
  //#region distance
  assert.equal(yearsBetween('2015', '2020'), 5);
  assert.equal(yearsBetween('2021Q1', '2022Q3'), 1.5);
  assert.equal(yearsBetween('2021', '2021/2022'), null);
  //#endregion
}
