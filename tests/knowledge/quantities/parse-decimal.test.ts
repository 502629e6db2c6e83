import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDecimals, parseDecimal } from '../../../src/knowledge/quantities/parse-decimal.js';

describe('parseDecimal', () => {
  it.each([
    ['an integer', '7', '7'],
    ['a decimal', '42.2', '42.2'],
    ['trailing zeros', '26.60', '26.6'],
    ['leading zeros', '007.50', '7.5'],
    ['a negative zero', '-0.0', '0'],
    ['the minus sign of Table 2', '−2.5', '-2.5'],
    ['a full-width minus and digits', '－２．５', '-2.5'],
    ['a plus sign', '+3.1', '3.1'],
    ['thousands with commas', '136,973.1', '136973.1'],
    ['thousands with spaces', '1 256 500', '1256500'],
    ['a negative in brackets', '(1,234)', '-1234'],
    ['a negative in full-width brackets', '（5.5）', '-5.5'],
    ['a percent sign', '5.84%', '5.84'],
    ['a full-width percent sign', '5.84 ％', '5.84'],
    ['a currency sign', '¥ 42.2', '42.2'],
    ['a full-width currency sign', '￥42', '42'],
    ['a signed currency', '-$5', '-5'],
    ['white space around it', '\u3000 9.1\u00a0', '9.1'],
  ])('reads %s', (_, raw, decimal) => {
    expect(parseDecimal(raw)).toBe(decimal);
  });

  it.each([
    '',
    ' ',
    '-',
    '–',
    '…',
    'n/a',
    '稀土',
    '5G',
    '2021 年',
    '1,2',
    '1,23,456',
    '1.2.3',
    '.5',
    '5.',
    '1e5',
    '3~4',
    '--5',
    '(-5)',
    '%',
  ])('takes %j for no number', (raw) => {
    expect(parseDecimal(raw)).toBeNull();
    expect(countDecimals(raw)).toBeNull();
  });

  it('gives back every integer it is printed, with or without separators', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), (value) => {
        const plain = value.toString();
        const grouped = plain.replace(/\B(?=(?:\d{3})+$)/gu, ',');
        expect(parseDecimal(plain)).toBe(plain);
        expect(parseDecimal(grouped)).toBe(plain);
      }),
    );
  });

  it('is a fixed point: reading what it gave gives the same', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.stringMatching(/^\d{1,8}$/u), (integer, fraction) => {
        const decimal = parseDecimal(`${integer}.${fraction}`);
        expect(decimal).not.toBeNull();
        expect(parseDecimal(decimal ?? '')).toBe(decimal);
      }),
    );
  });
});

describe('countDecimals', () => {
  it('counts what is printed, zeros too', () => {
    expect(['7', '42.2', '26.60', '−2.5', '5.840%'].map(countDecimals)).toEqual([0, 1, 2, 1, 3]);
  });
});
