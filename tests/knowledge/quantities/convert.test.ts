import { describe, expect, it } from 'vitest';
import { convert } from '../../../src/knowledge/quantities/convert.js';
import { Exact } from '../../../src/knowledge/quantities/exact.js';
import { IncompatibleUnitsError } from '../../../src/knowledge/quantities/incompatible-units-error.js';
import { intervalOf } from '../../../src/knowledge/quantities/interval-of.js';
import { readUnit } from '../../../src/knowledge/quantities/read-unit.js';

describe('convert', () => {
  it.each([
    ['70.7', 1, '亿元', 'billion yuan', '7.07', 2],
    ['26.60', 2, '万亿元', '亿元', '266000', -2],
    ['5', 0, '亿元', '元', '500000000', -8],
    ['2.5', 1, '万吨', 'kg', '25000000', -6],
    ['3', 0, '成', '%', '30', -1],
    ['150', 0, 'bps', '个百分点', '1.5', 2],
    ['2', 0, '年', 'months', '24', 0],
    ['1', 0, 'MWh', 'kWh', '1000', -3],
  ])('%s (%d) %s in %s', (value, decimals, from, to, expected, precision) => {
    const converted = convert({ value: new Exact(value), unit: readUnit(from), decimals }, readUnit(to));
    expect([converted.value.toFixed(), converted.decimals, converted.unit.text]).toEqual([expected, precision, to]);
  });

  it.each([
    ['亿元', '亿美元'],
    ['亿元', '万吨'],
    ['%', '个百分点'],
    ['年', '天'],
    ['项', '家'],
    ['元/吨', '元/千克'],
    ['', '%'],
  ])('refuses %j to %j', (from, to) => {
    const quantity = { value: new Exact(1), unit: readUnit(from), decimals: 0 };
    expect(() => convert(quantity, readUnit(to))).toThrow(IncompatibleUnitsError);
  });
});

describe('intervalOf', () => {
  it.each([
    ['67.6', 1, '67.55', '67.65'],
    ['7', 1, '6.95', '7.05'],
    ['500000000', -8, '450000000', '550000000'],
    ['-2.5', 1, '-2.55', '-2.45'],
    ['3', 0, '2.5', '3.5'],
  ])('%s with %d decimals is [%s, %s)', (value, decimals, low, high) => {
    const interval = intervalOf({ value: new Exact(value), unit: readUnit('元'), decimals });
    expect([interval.low.toFixed(), interval.high.toFixed()]).toEqual([low, high]);
  });
});
