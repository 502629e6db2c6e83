import { describe, expect, it } from 'vitest';
import { headingWithUnit } from '../../../src/bot/reply/indicator-titles.js';
import type { IndicatorColumn } from '../../../src/tools/index.js';

const column = (title: string, unit: string): IndicatorColumn => ({
  kind: 'source',
  role: 'value',
  label: title,
  title: { zh: title, en: title },
  unit,
  period: null,
});

describe('the heading of a column', () => {
  it.each([
    ['2022', '亿元', 'en', '2022 (100 million yuan)'],
    ['2022 年', '亿元', 'zh', '2022 年 (亿元)'],
    ['Output', '万吨', 'en', 'Output (10 thousand tonnes)'],
    ['Change', '%', 'en', 'Change (%)'],
    ['Price ($)', '$', 'en', 'Price ($)'],
    ['产量（万吨）', '万吨', 'zh', '产量（万吨）'],
    ['Orders', '', 'en', 'Orders'],
  ] as const)('%s in %s says its unit in %s as %s', (title, unit, language, expected) => {
    expect(headingWithUnit(column(title, unit), language)).toBe(expected);
  });
});
