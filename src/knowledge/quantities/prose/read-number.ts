import { readChineseNumber } from './read-chinese-number.js';
import { readDigits } from './read-digits.js';
import { readEnglishNumber } from './read-english-number.js';
import type { Unclear, Written } from './written.js';

/** Where a number may start: a digit, a Chinese numeral, or the head of an English number word. */
export const NUMBER_START =
  /\d|[零〇一二两三四五六七八九十半]|(?<![A-Za-z0-9])(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/giu;

/** The number that starts here, in digits or in words of either language. */
export function readNumber(text: string, at: number): Written | Unclear | null {
  const first = text[at] ?? '';
  if (/\d/u.test(first)) {
    return readDigits(text, at);
  }
  return /[a-z]/iu.test(first) ? readEnglishNumber(text, at) : readChineseNumber(text, at);
}
