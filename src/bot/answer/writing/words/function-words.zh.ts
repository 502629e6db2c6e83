/**
 * A closed class: the copula and verbs that say no more than it of an amount. None moves, compares, orders, denies or
 * limits anything.
 */
export const FUNCTION_WORDS_ZH: readonly string[] = [
  '达到了',
  '达到',
  '为',
  '是',
  '达',
  '录得',
  '共计',
  '的',
  '了',
  '在',
];
