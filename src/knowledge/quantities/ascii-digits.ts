/** Full-width forms U+FF01 to U+FF5E stand this far above their ASCII twins. */
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Full-width forms as ASCII and every minus sign as "-", one code unit for one, so that indices keep their meaning.
 * U+2212 is the minus of the paper's tables, U+FF0D the full-width one.
 */
export function toAsciiNumerals(text: string): string {
  return text
    .replace(/[！-～]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[−﹣]/gu, '-')
    .replace(/[￥]/gu, '¥');
}
