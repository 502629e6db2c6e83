import { describe, expect, it } from 'vitest';
import { readUnit } from '../../../src/knowledge/quantities/read-unit.js';

const MONEY = [
  ['元', 'CNY', '1'],
  ['万元', 'CNY', '10000'],
  ['亿元', 'CNY', '100000000'],
  ['万亿元', 'CNY', '1000000000000'],
  ['亿元人民币', 'CNY', '100000000'],
  ['单位：亿元', 'CNY', '100000000'],
  ['亿美元', 'USD', '100000000'],
  ['万美元', 'USD', '10000'],
  ['RMB billion', 'CNY', '1000000000'],
  ['yuan', 'CNY', '1'],
  ['billion yuan', 'CNY', '1000000000'],
  ['US$ million', 'USD', '1000000'],
  ['$ in thousands', 'USD', '1000'],
  ['in millions of US dollars', 'USD', '1000000'],
  ["$'000", 'USD', '1000'],
  ['USDm', 'USD', '1000000'],
  ['€m', 'EUR', '1000000'],
  ['£bn', 'GBP', '1000000000'],
  ['$ million', 'USD', '1000000'],
  ['￥', 'CNY', '1'],
  ['亿港元', 'HKD', '100000000'],
] as const;

const MEASURES = [
  ['%', 'percent', '1'],
  ['％', 'percent', '1'],
  ['percent', 'percent', '1'],
  ['% of GDP', 'percent', '1'],
  ['成', 'percent', '10'],
  ['个百分点', 'percentage-point', '1'],
  ['percentage points', 'percentage-point', '1'],
  ['pp', 'percentage-point', '1'],
  ['bps', 'percentage-point', '0.01'],
  ['倍', 'times', '1'],
  ['times', 'times', '1'],
  ['x', 'times', '1'],
  ['吨', 'mass', '1000000'],
  ['万吨', 'mass', '10000000000'],
  ['千克', 'mass', '1000'],
  ['kg', 'mass', '1000'],
  ['million tonnes', 'mass', '1000000000000'],
  ['桶', 'volume', '158.987294928'],
  ['升', 'volume', '1'],
  ['立方米', 'volume', '1000'],
  ['亿立方米', 'volume', '100000000000'],
  ['平方米', 'area', '1'],
  ['公里', 'length', '1000'],
  ['kWh', 'energy', '3600000'],
  ['亿千瓦时', 'energy', '360000000000000'],
  ['MWh', 'energy', '3600000000'],
  ['MW', 'power', '1000000'],
  ['千瓦', 'power', '1000'],
  ['年', 'calendar', '12'],
  ['月', 'calendar', '1'],
  ['years', 'calendar', '12'],
  ['天', 'duration', '86400'],
  ['小时', 'duration', '3600'],
] as const;

const COUNTS = [
  ['项', 'item', '1'],
  ['家', 'company', '1'],
  ['万家', 'company', '10000'],
  ['种', 'kind', '1'],
  ['件', 'piece', '1'],
  ['units', 'unit', '1'],
  ['million shares', 'share', '1000000'],
  ['thousand', '', '1000'],
  ['million', '', '1000000'],
  ['', '', '1'],
  ['万头', '头', '10000'],
  ['标准单位', '标准单位', '1'],
] as const;

describe('readUnit', () => {
  it.each(MONEY)('reads %j as %s times %s', (text, currency, scale) => {
    const unit = readUnit(text);
    expect([unit.text, unit.dimension, unit.scale.toFixed()]).toEqual([text, { kind: 'money', currency }, scale]);
  });

  it.each(MEASURES)('reads %j as %s times %s', (text, kind, scale) => {
    const unit = readUnit(text);
    expect([unit.dimension, unit.scale.toFixed()]).toEqual([{ kind }, scale]);
  });

  it.each(COUNTS)('reads %j as a count of %j by %s', (text, noun, scale) => {
    const unit = readUnit(text);
    expect([unit.dimension, unit.scale.toFixed()]).toEqual([{ kind: 'count', noun }, scale]);
  });

  it('keeps a price a rate, in money and by its amount', () => {
    expect(readUnit('元/吨').dimension).toEqual({ kind: 'rate', of: 'CNY', per: '1000000 mass' });
    expect(readUnit('yuan per tonne').dimension).toEqual(readUnit('元/吨').dimension);
    expect(readUnit('元/千克').dimension).not.toEqual(readUnit('元/吨').dimension);
  });
});
