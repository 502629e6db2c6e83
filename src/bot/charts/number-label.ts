import type { Quantity } from '../../knowledge/index.js';
import type { IndicatorCell } from '../../tools/index.js';

const DECIMALS = /[.．](?<digits>\d+)\D*$/u;
const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/gu;

/**
 * A cell's number as a chart writes it: with the decimals that the cell prints, thousands set apart, the minus sign as
 * on an axis, and without the signs of the unit, which the axis names.
 */
export function numberLabel({ raw, computation }: IndicatorCell, { value }: Quantity): string {
  if (computation !== null) return grouped(raw.replace('−', '-'));
  const decimals = DECIMALS.exec(raw)?.groups?.['digits']?.length ?? 0;
  return grouped(value.toFixed(Math.max(decimals, value.decimalPlaces())));
}

function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  return [whole.replace(THOUSANDS, ','), ...(fraction === undefined ? [] : [fraction])].join('.');
}
