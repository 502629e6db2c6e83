import { describe, expect, it } from 'vitest';
import { saidOnce } from '../../../../src/bot/answer/understand/said-once.js';

describe('what is repeated over and over', () => {
  it.each([
    ['a character', '稀'.repeat(500), '稀'],
    ['words with spaces between', 'rare earths '.repeat(100).trim(), 'rare earths'],
    ['a question', '稀土2022年出口额是多少？'.repeat(20), '稀土2022年出口额是多少？'],
    ['the end of a question', '什么是供应链韧性？哈哈哈哈哈哈', '什么是供应链韧性？哈'],
  ])('stands once: %s', (_, said, once) => {
    expect(saidOnce(said)).toBe(once);
  });

  it.each([
    ['the noughts of a number', 'Did exports exceed 100000000 yuan?'],
    ['marks', '稀土出口多少？？？？？'],
    ['what is said three times', 'no no no'],
    ['a year in words', '二〇〇〇年'],
  ])('but not %s', (_, said) => {
    expect(saidOnce(said)).toBe(said);
  });
});
