import { intervalOf, type Interval, type Language, type Quantity } from '../../../knowledge/index.js';
import type { Measured } from '../../../tools/index.js';
import type { Figure } from '../../reply/reply.js';
import { displayAmount } from './display-amount.js';
import { figureInput } from './figure-input.js';

/** A number that prose says as a figure: looked up, not computed. */
export function numberFigure(measured: Measured, language: Language): Figure {
  const { quantity } = measured;
  const interval = boundsOf(quantity);
  return {
    value: quantity.value.toNumber(),
    unit: quantity.unit.text,
    display: displayNumber(measured, language),
    formula: null,
    inputs: [figureInput(measured)],
    interval: interval && [interval.low.toNumber(), interval.high.toNumber()],
  };
}

/** A number of prose as it is shown: in its source's words, in an English reply Chinese money converted beside them. */
export function displayNumber({ quantity: { value, unit, decimals }, evidence }: Measured, language: Language): string {
  const isForeign = 'passage' in evidence && language === 'en' && evidence.passage.language === 'zh';
  if ('passage' in evidence && !isForeign) return evidence.quote;
  return displayAmount(value, value.toFixed(Math.max(decimals, 0)).replace('-', '−'), unit, language);
}

/** Things counted one by one are not rounded: 31 patterns are 31. */
function boundsOf(quantity: Quantity): Interval | null {
  const { unit, value } = quantity;
  const isCounted = unit.dimension.kind === 'count' && unit.scale.eq(1) && value.isInteger();
  return isCounted ? null : intervalOf(quantity);
}
