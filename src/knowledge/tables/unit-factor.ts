import { readUnit } from '../quantities/read-unit.js';

/** What a unit makes of a column's numbers: money of which currency, and the factor to the base unit. */
export interface UnitFactor {
  readonly currency: string | null;
  readonly scale: number;
}

/** The currency and factor of a unit as its source spells it: 亿元 is CNY at 100,000,000. */
export function unitFactor(text: string): UnitFactor {
  const { dimension, scale } = readUnit(text);
  return { currency: dimension.kind === 'money' ? dimension.currency : null, scale: scale.toNumber() };
}
