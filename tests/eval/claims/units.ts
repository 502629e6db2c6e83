import { Exact } from '../../../src/knowledge/index.js';
import type { StatedUnit } from './statement.js';

const unit = (kind: string, factor: string, zh: string, en: string): StatedUnit => ({
  kind,
  factor: new Exact(factor),
  zh: (digits) => `${digits}${zh}`,
  en: (digits) => `${digits}${en}`,
});

export const YI_YUAN = unit('CNY', '1e8', '亿元', ' billion yuan');
/** English claims count in billions: a tenth of the digits that Chinese ones show. */
export const BILLION_YUAN = unit('CNY', '1e9', '十亿元', ' billion yuan');
export const PERCENT = unit('percent', '1', '%', '%');
export const POINTS = unit('points', '1', '个百分点', ' percentage points');
export const TIMES = unit('times', '1', '倍', ' times');
export const BARE = unit('', '1', '', '');
export const TENTHS = unit('percent', '10', '成', '0 percent');

/** What a unit may be mistaken for. */
export const MISTAKEN: ReadonlyMap<StatedUnit, readonly StatedUnit[]> = new Map([
  [YI_YUAN, [unit('USD', '1e8', '亿美元', ''), unit('tonne', '1e4', '万吨', ''), unit('CNY', '1e4', '万元', '')]],
  [
    BILLION_YUAN,
    [
      unit('USD', '1e9', '', ' billion US dollars'),
      unit('CNY', '1e6', '', ' million yuan'),
      unit('tonne', '1e6', '', ' million tonnes'),
    ],
  ],
]);

/** Dollars and the like at the scale that a table prints, beside the bare digits of its cells. */
export function tableUnit(currency: string, factor: number): StatedUnit | null {
  const word = { 1: '', 1000: ' thousand', 1_000_000: ' million', 1_000_000_000: ' billion' }[factor];
  if (word === undefined || currency !== 'USD') return null;
  return {
    kind: currency,
    factor: new Exact(factor),
    zh: (digits) => `${digits}${{ '': '', ' thousand': '千', ' million': '百万', ' billion': '十亿' }[word] ?? ''}美元`,
    en: (digits) => `$${digits}${word}`,
  };
}
