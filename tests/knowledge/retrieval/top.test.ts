import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topPlaces } from '../../../src/knowledge/retrieval/top.js';

const scores = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 60 });

describe('topPlaces', () => {
  it('gives what sorting gives', () => {
    fc.assert(
      fc.property(scores, fc.nat(70), fc.integer({ min: 1, max: 4 }), (values, limit, step) => {
        const keeps = (place: number): boolean => place % step === 0;
        const sorted = values
          .map((_, place) => place)
          .filter(keeps)
          .toSorted((left, right) => (values[right] ?? 0) - (values[left] ?? 0) || left - right);
        expect(topPlaces(Float64Array.from(values), limit, keeps)).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
