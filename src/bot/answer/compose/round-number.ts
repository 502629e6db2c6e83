import { Exact } from '../../../knowledge/index.js';
import type { Rounding } from '../understand/rounding.js';

/** A value with the digits asked for, half up, in print: zeros at its end are digits too. */
export function printRounded(value: Exact, rounding: Rounding): string {
  return rounded(value, rounding)
    .replace('-', '−')
    .replace(/^−(?=0(?:\.0+)?$)/u, '');
}

function rounded(value: Exact, rounding: Rounding): string {
  if (rounding.kind === 'significant') {
    const digits = value.toSignificantDigits(rounding.digits, Exact.ROUND_HALF_UP);
    return digits.toFixed(Math.max(0, rounding.digits - digits.e - 1));
  }
  const { places } = rounding;
  if (places >= 0) return value.toFixed(places, Exact.ROUND_HALF_UP);
  const unit = new Exact(10).pow(-places);
  return value.div(unit).toDecimalPlaces(0, Exact.ROUND_HALF_UP).times(unit).toFixed();
}
