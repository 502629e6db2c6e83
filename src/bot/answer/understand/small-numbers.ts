const CHINESE_NUMERALS = '一二三四五六七八九十';
const ENGLISH_NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 十, 十七, 二十, 三十一. */
const TENS = /^(?<tens>[一二三四五六七八九]?)十(?<ones>[一二三四五六七八九]?)$/u;

/**
 * A number in words, Chinese up to 99 and English up to ten, or any in digits: 3 of "3", 三, "three", 2 of 两; null for
 * other words.
 */
export function readSmallNumber(word: string): number | null {
  if (word === '') return null;
  if (!Number.isNaN(Number(word))) return Number(word);
  const groups = TENS.exec(word)?.groups;
  if (groups) return 10 * (digitOf(groups['tens']) ?? 1) + (digitOf(groups['ones']) ?? 0);
  const place = Math.max(
    CHINESE_NUMERALS.indexOf(word.replace('两', '二')),
    ENGLISH_NUMBERS.indexOf(word.toLowerCase()),
  );
  return place < 0 ? null : place + 1;
}

function digitOf(character: string | undefined): number | null {
  const place = character === undefined || character === '' ? -1 : CHINESE_NUMERALS.indexOf(character);
  return place < 0 ? null : place + 1;
}
