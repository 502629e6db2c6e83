const CHINESE_NUMERALS = '一二三四五六七八九十';
const ENGLISH_NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ENGLISH_TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number that {@link readSmallNumber} reads in English, as the source of a pattern. */
export const SMALL_NUMBER_EN = String.raw`(?:\d+|(?:${ENGLISH_TENS.join('|')})(?:[- ](?:${ENGLISH_NUMBERS.slice(0, 9).join('|')}))?|${ENGLISH_NUMBERS.toReversed().join('|')})`;

/** 十, 十七, 二十, 三十一. */
const TENS = /^(?<tens>[一二三四五六七八九]?)十(?<ones>[一二三四五六七八九]?)$/u;

/**
 * A number in words up to 99, or any in digits: 3 of "3", 三, "three", 2 of 两, 21 of "twenty-one"; null for other words.
 */
export function readSmallNumber(word: string): number | null {
  if (word === '') return null;
  if (!Number.isNaN(Number(word))) return Number(word);
  const groups = TENS.exec(word)?.groups;
  if (groups) return 10 * (digitOf(groups['tens']) ?? 1) + (digitOf(groups['ones']) ?? 0);
  return digitOf(word.replace('两', '二')) ?? readEnglish(word.toLowerCase());
}

function readEnglish(word: string): number | null {
  const place = ENGLISH_NUMBERS.indexOf(word);
  if (place >= 0) return place + 1;
  const [tens = '', ones, ...rest] = word.split(/[- ]/u);
  const ten = ENGLISH_TENS.indexOf(tens);
  const one = ones === undefined ? -1 : ENGLISH_NUMBERS.indexOf(ones);
  if (ten < 0 || rest.length > 0 || (ones !== undefined && (one < 0 || one > 8))) return null;
  return 10 * (ten + 2) + one + 1;
}

function digitOf(character: string | undefined): number | null {
  const place = character === undefined || character === '' ? -1 : CHINESE_NUMERALS.indexOf(character);
  return place < 0 ? null : place + 1;
}
