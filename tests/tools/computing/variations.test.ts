import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact } from '../../../src/knowledge/index.js';
import {
  constant,
  evaluate,
  input,
  minus,
  over,
  plus,
  times,
  type Expression,
} from '../../../src/tools/computing/expression.js';
import { printExpression } from '../../../src/tools/computing/print-expression.js';
import { Variations } from '../../../src/tools/computing/variations.js';

const INPUTS = 4;

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    fc.nat(INPUTS - 1).map(input),
    fc.integer({ min: 1, max: 100 }).map(constant),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => plus(left, right)),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => minus(left, right)),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => times(left, right)),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => over(left, right)),
  ),
}));
const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: INPUTS, maxLength: INPUTS });

describe('an expression with one input moved', () => {
  it('comes to what it does where all of it is worked out anew', () => {
    fc.assert(
      fc.property(expression, numbers, fc.nat(INPUTS - 1), fc.integer(), (formula, values, moved, value) => {
        const exact = values.map((one) => new Exact(one));
        const variations = new Variations(formula, exact);
        expect(variations.value).toEqual(evaluate(formula, exact));
        expect(variations.withInput(moved, new Exact(value))).toEqual(
          evaluate(formula, exact.with(moved, new Exact(value))),
        );
      }),
    );
  });
});

describe('a printed formula', () => {
  it.each([
    [plus(input(0), plus(input(1), input(2))), '1 + (−2) + 3'],
    [plus(input(1), input(0)), '−2 + 1'],
    [minus(input(0), minus(input(1), input(2))), '1 − (−2 − 3)'],
    [minus(input(0), times(input(1), input(2))), '1 − (−2) × 3'],
    [over(input(0), plus(input(1), input(2))), '1 ÷ (−2 + 3)'],
  ])('has brackets where they are needed, and around a negative number after a sign: %#', (formula, text) => {
    expect(printExpression(formula, ['1', '−2', '3'])).toBe(text);
  });
});
