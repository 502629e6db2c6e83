import { assert, constantFrom, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact } from '../../../src/knowledge/quantities/exact.js';
import { convert } from '../../../src/knowledge/quantities/convert.js';
import { formatQuantity } from '../../../src/knowledge/quantities/format-quantity.js';
import { parseQuantities } from '../../../src/knowledge/quantities/parse-quantities.js';
import { readUnit } from '../../../src/knowledge/quantities/read-unit.js';

function quantity(printed: string, unit: string) {
  return { value: new Exact(printed), unit: readUnit(unit), decimals: printed.split('.')[1]?.length ?? 0 };
}

const UNITS = [
  '元',
  '万元',
  '亿元',
  '万亿元',
  '亿美元',
  '€m',
  'RMB billion',
  '%',
  '个百分点',
  '倍',
  '成',
  '吨',
  '万吨',
  'kg',
  'kWh',
  '桶',
  '公里',
  '平方米',
  '升',
  'MW',
  '天',
  '小时',
  '年',
  '个月',
  '项',
  '万家',
  '种',
  'million shares',
  'thousand',
];

describe('formatQuantity', () => {
  it.each([
    ['70.7', '亿元', '70.7亿元', '7.07 billion yuan'],
    ['26.60', '万亿元', '26.60万亿元', '26.60 trillion yuan'],
    ['754.0', '亿元', '754.0亿元', '75.40 billion yuan'],
    ['7', '亿元', '7亿元', '0.7 billion yuan'],
    ['3237.1', '亿元', '3,237.1亿元', '323.71 billion yuan'],
    ['3237.1', 'RMB billion', '3.2371万亿元', '3.2371 trillion yuan'],
    ['-5.3', 'US$ million', '-5.3百万美元', '-5.3 million US dollars'],
    ['67.6', '%', '67.6%', '67.6%'],
    ['4', '成', '4成', '4 tenths'],
    ['1.2', '个百分点', '1.2个百分点', '1.2 percentage points'],
    ['2.5', '万吨', '2.5万吨', '25 thousand tonnes'],
    ['31', '项', '31项', '31 items'],
    ['1', '家', '1家', '1 company'],
    ['120', 'kWh', '120千瓦时', '120 kilowatt-hours'],
    ['1', 'years', '1年', '1 year'],
    ['2022', '', '2,022', '2,022'],
    ['800', '元/吨', '800元/吨', '800 元/吨'],
  ])('%s %s is %s and %s', (value, unit, zh, en) => {
    const given = quantity(value, unit);
    expect([formatQuantity(given, 'zh'), formatQuantity(given, 'en')]).toEqual([zh, en]);
  });

  it('gives what parses to the same quantity, in both languages', () => {
    const units = constantFrom(...UNITS);
    const languages = constantFrom('zh' as const, 'en' as const);
    const numbers = tuple(integer({ min: -1_000_000_000, max: 1_000_000_000 }), nat({ max: 4 }));
    assert(
      property(numbers, units, languages, ([digits, decimals], unit, language) => {
        const given = { value: new Exact(digits).div(10 ** decimals), unit: readUnit(unit), decimals };
        const text = formatQuantity(given, language);
        const [mention, ...others] = parseQuantities(text);
        expect([text, others, mention?.text, mention?.kind]).toEqual([text, [], text, 'amount']);
        const back = mention?.kind === 'amount' ? convert(mention.quantity, given.unit) : null;
        expect([text, back?.value.toFixed(), back?.decimals]).toEqual([text, given.value.toFixed(), decimals]);
      }),
      { seed: 20_261_123, numRuns: 2000 },
    );
  });
});
