import { Exact } from './exact.js';
import { IncompatibleUnitsError } from './incompatible-units-error.js';
import type { Quantity, Unit } from './quantity.js';
import { dimensionsEqual } from './read-unit.js';

/** How many places a factor moves the decimal point: 2 for 100, −4 for 0.0001, 0 for a factor that is no power of ten. */
function placesOf(factor: Exact): number {
  const places = Exact.log10(factor);
  return places.isInteger() ? places.toNumber() : 0;
}

/**
 * The same quantity in another unit, exactly; its decimals move with the point: 70.7 亿元 is 7.07 billion yuan.
 *
 * @example
 * ```ts source="./quantities.examples.ts#convert"
 * const exports = { value: new Exact('70.7'), unit: readUnit('亿元'), decimals: 1 };
 * const converted = convert(exports, readUnit('billion yuan'));
 * assert.equal(converted.value.toFixed(), '7.07');
 * assert.equal(converted.decimals, 2);
 * ```
 *
 * @throws IncompatibleUnitsError where the units differ in dimension, currency or thing counted.
 */
export function convert(quantity: Quantity, unit: Unit): Quantity {
  if (!dimensionsEqual(quantity.unit.dimension, unit.dimension)) {
    throw new IncompatibleUnitsError(quantity.unit.text, unit.text);
  }
  const factor = unit.scale.div(quantity.unit.scale);
  const value = quantity.value.times(quantity.unit.scale).div(unit.scale);
  return { value, unit, decimals: quantity.decimals + placesOf(factor) };
}
