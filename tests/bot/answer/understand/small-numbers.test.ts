import { describe, expect, it } from 'vitest';
import { readSmallNumber } from '../../../../src/bot/answer/understand/small-numbers.js';

describe('readSmallNumber', () => {
  it.each([
    ['3', 3],
    ['17', 17],
    ['0', 0],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十七', 17],
    ['二十', 20],
    ['三十一', 31],
    ['one', 1],
    ['Three', 3],
    ['eleven', 11],
    ['seventeen', 17],
    ['forty', 40],
    ['twenty-one', 21],
    ['twenty-eleven', null],
    ['goods', null],
    ['', null],
  ])('reads %j as %j', (word, number) => {
    expect(readSmallNumber(word)).toBe(number);
  });
});
