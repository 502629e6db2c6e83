import type { EvidencePiece } from '../../evidence.js';

/** By how much something grew, which claims read as growth like its rate. */
const AMOUNT = /增量|(?:增加|增长|减少|下降)额/u;
const AMOUNT_IN_PERCENT = new RegExp(String.raw`(?:${AMOUNT.source})[^，,；;。%％]*\d\s*[%％]`, 'u');

/** A share of how much several rose by is one of amounts. */
const OF_AMOUNTS = / − [^÷]*÷ \([^÷]* − /u;

/** Whether a sentence calls a rate an amount: 年均增量高达 5.84%, or 增量更快 of pieces that are all in percent. */
export function callsRateAmount(text: string, pieces: readonly EvidencePiece[]): boolean {
  if (pieces.some(({ figures }) => figures.some(({ formula }) => OF_AMOUNTS.test(formula ?? '')))) return false;
  const areRates = pieces.every(({ figures }) => figures.some(({ unit }) => unit === '%'));
  return AMOUNT_IN_PERCENT.test(text) || (areRates && AMOUNT.test(text));
}
