import { Decimal } from 'decimal.js';

/**
 * Decimals of 60 significant digits: sums, differences and products of printed figures are exact, quotients are exact
 * far beyond what any figure prints.
 */
export const Exact = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });

/** An exact decimal. */
export type Exact = Decimal;
