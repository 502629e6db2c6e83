import { z } from 'zod';

import { numberPlaceSchema, type NumberPlace } from './number-place.js';
import { cellPlaceSchema, type CellPlace } from './operand.js';

/**
 * What a computation works on: a cell, a number in prose, or a small computation over others. "The average of 2018 and
 * 2019" is a term of a difference as a cell is; a magnitude is that of a deduction, which
 * tables print negative, or how far two terms lie apart.
 */
export type Term =
  | CellPlace
  | NumberPlace
  | { readonly magnitude: Term }
  /** A half or another even part of a number. */
  | { readonly divided: Term; readonly by: number }
  | { readonly sum: readonly Term[] }
  | { readonly average: readonly Term[] }
  | { readonly median: readonly Term[] }
  /** How far terms lie from their mean, on average. */
  | { readonly meanDeviation: readonly Term[] }
  | { readonly difference: readonly [left: Term, right: Term] }
  | { readonly growth: readonly [base: Term, value: Term] }
  | { readonly ratio: readonly [part: Term, whole: Term] }
  /** A ratio in percent. */
  | { readonly share: readonly [part: Term, whole: Term] };

/** The most terms of one list: more than any table has columns that a question names together. */
const MOST_TERMS = 1000;

/** The most parts that a number is divided into. */
const MOST_PARTS = 1000;

const several = z.lazy(() => z.array(termSchema).min(1).max(MOST_TERMS));
const pair = z.lazy(() => z.tuple([termSchema, termSchema]));

/** What a term may be, as a caller reads it who gave none. */
const TERMS =
  '{document, table, row, column} | {document, passage, at} | {magnitude} | {divided, by} | {sum: […]} | {average: […]} | {median: […]} | {meanDeviation: […]} | {difference: [left, right]} | {growth: [base, value]} | {ratio: [part, whole]} | {share: [part, whole]}';

export const termSchema: z.ZodType<Term, Term> = z.union(
  [
    cellPlaceSchema,
    numberPlaceSchema,
    z.object({ magnitude: z.lazy(() => termSchema) }),
    z.object({ divided: z.lazy(() => termSchema), by: z.int().positive().max(MOST_PARTS) }),
    z.object({ sum: several }),
    z.object({ average: several }),
    z.object({ median: several }),
    z.object({ meanDeviation: several }),
    z.object({ difference: pair }),
    z.object({ growth: pair }),
    z.object({ ratio: pair }),
    z.object({ share: pair }),
  ],
  { error: TERMS },
);

export const termsSchema = z.array(termSchema).min(1).max(MOST_TERMS);
