import { z } from 'zod';

import { comparable, inBaseUnit } from './computing/comparable.js';
import type { Computed } from './computing/computation.js';
import { computeEach, type IndexedResult } from './computing/compute-each.js';
import { computeTerm } from './computing/compute-terms.js';
import { termsSchema, type Term } from './computing/term.js';
import { checkIndices } from './held.js';
import { defineTool } from './tool.js';

/** Two terms and how far they lie apart. */
export interface TermPair {
  readonly lower: IndexedResult;
  readonly higher: IndexedResult;
  /** The higher minus the lower. */
  readonly apart: Computed;
  /** What was to be found: both, or the other one than was given. */
  readonly found: readonly IndexedResult[];
}

/** The two numbers that lie closest to each other or furthest apart; with `to`, the one that does to that one. */
export const pairTerms = defineTool({
  name: 'pair-terms',
  description: 'Find which two numbers lie closest together or furthest apart, or which lies so to a given one.',
  input: z.object({
    terms: termsSchema,
    apart: z.enum(['least', 'most']),
    /** 0-based place of the term that the other one is to be found for; every pair where it is left out. */
    to: z.int().nonnegative().optional(),
  }),
  checkNames: ({ terms, to }) => checkIndices('term', [to], 'terms', terms.length),
  run({ terms, apart, to }, { corpus }): TermPair | null {
    const found = comparable(computeEach(terms, corpus), ({ result }) => result);
    const ordered = found.toSorted((left, right) => inBaseUnit(left.result).cmp(inBaseUnit(right.result)));
    const pairs = to === undefined ? pairsOf(ordered, apart) : pairsWith(to, ordered);
    const [first, ...others] = pairs;
    if (!first) return null;
    const better = (one: Pair, other: Pair): boolean => distance(one).cmp(distance(other)) === SIGN[apart];
    const [lower, higher] = others.reduce((best, pair) => (better(pair, best) ? pair : best), first);
    const gap = computeTerm({ difference: [termAt(terms, higher), termAt(terms, lower)] }, corpus);
    if (gap.outcome === 'uncomputable') return null;
    return { lower, higher, apart: gap, found: [lower, higher].filter(({ index }) => index !== to) };
  },
});

/** A better pair lies this much further apart, or nearer, than another. */
const SIGN = { least: -1, most: 1 } as const;

type Pair = readonly [lower: IndexedResult, higher: IndexedResult];

/** The closest are neighbours in order; the furthest apart are its ends. */
function pairsOf(ordered: readonly IndexedResult[], apart: 'least' | 'most'): readonly Pair[] {
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  if (!first || !last || first === last) return [];
  if (apart === 'most') return [[first, last]];
  return ordered.slice(1).flatMap((higher, before): readonly Pair[] => {
    const lower = ordered[before];
    return lower ? [[lower, higher]] : [];
  });
}

function pairsWith(to: number, ordered: readonly IndexedResult[]): readonly Pair[] {
  const place = ordered.findIndex(({ index }) => index === to);
  const own = ordered[place];
  if (!own) return [];
  return ordered.flatMap((other, at): readonly Pair[] => {
    if (at === place) return [];
    return at < place ? [[other, own]] : [[own, other]];
  });
}

function distance([lower, higher]: Pair) {
  return inBaseUnit(higher.result).minus(inBaseUnit(lower.result));
}

function termAt(terms: readonly Term[], { index }: IndexedResult): Term {
  const term = terms[index];
  if (!term) throw new RangeError(`There is no term ${index}.`);
  return term;
}
