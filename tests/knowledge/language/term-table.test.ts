import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTermTable, findTerm, termAt } from '../../../src/knowledge/language/term-table.js';

const someTerms = fc.uniqueArray(fc.oneof(fc.string(), fc.stringMatching(/^[\u4e00-\u9fa5]{1,3}$/u)), {
  maxLength: 200,
});

describe('a term table', () => {
  it('finds every term at its place, and gives it back', () => {
    fc.assert(
      fc.property(someTerms, (terms) => {
        const table = buildTermTable(terms);
        expect(terms.map((term) => findTerm(table, term))).toEqual(terms.map((_, place) => place));
        expect(terms.map((_, place) => termAt(table, place))).toEqual(terms);
      }),
    );
  });

  it('finds no term that it does not hold', () => {
    fc.assert(
      fc.property(someTerms, fc.string(), (terms, other) => {
        fc.pre(!terms.includes(other));
        expect(findTerm(buildTermTable(terms), other)).toBe(-1);
      }),
    );
  });
});
