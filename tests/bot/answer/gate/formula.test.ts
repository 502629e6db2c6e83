import { assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormula } from '../../../../src/bot/answer/gate/formula.js';

describe('readFormula', () => {
  it.each([
    ['(70.7 − 42.2) ÷ 42.2 × 100', 67.53554502369668],
    ['((26.6 ÷ 20.03)^(1 ÷ 5) − 1) × 100', 5.837637614418386],
    ['2 + 3 × 4', 14],
    ['10 − 4 − 3', 3],
    ['−33.6 − (−25)', -8.6],
    ['|−5 + 2| × 2', 6],
    ['8 ÷ 4 ÷ 2', 1],
  ])('works out %s', (text, expected) => {
    expect(readFormula(text)?.value.toNumber()).toBeCloseTo(expected, 12);
  });

  it.each(['', '1 +', '(1', '1)', '1 2', 'sum(1, 2)', '1e400', '1 ÷ 0', '0x10', '1,000', '−', '|1'])(
    'takes %j for no formula',
    (text) => {
      expect(readFormula(text)).toBeNull();
    },
  );

  it('tells which numbers it divides by', () => {
    expect(readFormula('(3 + 4) ÷ 2')?.numbers).toEqual([
      { value: 3, follows: '(' },
      { value: 4, follows: '+' },
      { value: 2, follows: '÷' },
    ]);
  });

  it('agrees with integer arithmetic, and never throws', () => {
    const number = integer({ min: 0, max: 999 });
    assert(
      property(number, number, number, (a, b, c) => {
        expect(readFormula(`(${a} + ${b}) × ${c} − ${b}`)?.value.toNumber()).toBe((a + b) * c - b);
      }),
      { seed: 4 },
    );
    assert(
      property(
        string({ unit: constantFrom('0', '7', '12', '.', '+', '−', '×', '÷', '^', '(', ')', '|', ' ') }),
        (text) => {
          expect(() => readFormula(text)).not.toThrow();
        },
      ),
      { seed: 4 },
    );
  });
});
