import { readChineseNumber } from './read-chinese-number.js';
import { readDigits } from './read-digits.js';
import { readEnglishNumber } from './read-english-number.js';
import { foundAt, type Unclear, type Written } from './written.js';
import { Exact } from '../exact.js';
import { MONEY_MAGNITUDE_ZH } from '../words/words.zh.js';

/** 近万亿元, 不足百亿元: behind an approximate word a magnitude with money stands for one of it. */
const LONE_MAGNITUDE = new RegExp(`(?<=近|约|逾|超过?|突破|不足|不到|接近)${MONEY_MAGNITUDE_ZH}`, 'uy');

/** Where a number may start: a digit, a Chinese numeral, a magnitude that goes without one, or the head of an English number word. */
export const NUMBER_START = new RegExp(
  `${LONE_MAGNITUDE.source}|${/\d|[零〇一二两三四五六七八九十半]|(?<![A-Za-z0-9])(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/u.source}`,
  'giu',
);

/** The number that starts here, in digits or in words of either language. */
export function readNumber(text: string, at: number): Written | Unclear | null {
  const first = text[at] ?? '';
  if (/\d/u.test(first)) {
    return readDigits(text, at);
  }
  if (foundAt(LONE_MAGNITUDE, text, at) !== null) {
    return { value: new Exact(1), decimals: 0, end: at };
  }
  return /[a-z]/iu.test(first) ? readEnglishNumber(text, at) : readChineseNumber(text, at);
}
