import { describe, expect, it } from 'vitest';
import { readUnit } from '../../../src/knowledge/quantities/unit.js';

describe('readUnit', () => {
  it.each([
    ['亿元', 'CNY', 1e8],
    ['亿元人民币', 'CNY', 1e8],
    ['万亿元', 'CNY', 1e12],
    ['万美元', 'USD', 1e4],
    ['元', 'CNY', 1],
    ['万吨', null, 1e4],
    ['%', null, 1],
    ['', null, 1],
  ])('reads %j as %j times %d', (unit, currency, scale) => {
    expect(readUnit(unit)).toEqual({ currency, scale });
  });
});
