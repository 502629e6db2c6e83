const CHINESE_NUMERALS = '一二三四五六七八九十';
const ENGLISH_NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number up to ten in words, or any in digits: 3 of "3", 三, "three", 2 of 两; null for other words. */
export function readSmallNumber(word: string): number | null {
  if (word === '') return null;
  if (!Number.isNaN(Number(word))) return Number(word);
  const place = Math.max(
    CHINESE_NUMERALS.indexOf(word.replace('两', '二')),
    ENGLISH_NUMBERS.indexOf(word.toLowerCase()),
  );
  return place < 0 ? null : place + 1;
}
