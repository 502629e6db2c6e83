/** 年均增量高达 5.84%: by how much something grew is no rate, though claims read both as growth. */
const AMOUNT_IN_PERCENT = /(?:增量|(?:增加|增长|减少|下降)额)[^，,；;。%％]*\d\s*[%％]/u;

/** Whether a sentence gives an amount of growth in percent, which no figure is. */
export function saysAmountInPercent(text: string): boolean {
  return AMOUNT_IN_PERCENT.test(text);
}
