import { describe, expect, it } from 'vitest';
import { saysWhole } from '../../../../src/bot/answer/writing/coverage.js';
import { quoteOf } from './quote-of.js';

const says = (quote: string, ...sentences: readonly string[]): boolean =>
  saysWhole(
    sentences.map((text) => ({ text, pieces: [1] })),
    quoteOf(quote),
    '',
  );

const INDEX =
  'From 2015 to 2020, the park index of Chinese cities rose steadily, from 105 to 116. However, in the sub-index of quiet, Chinese cities rank seventh of 30, which shows room for improvement.';

describe('a quote may be shortened', () => {
  it.each([
    [
      'to one of two sentences that have words in common',
      'From 2015 to 2020, the park index of Chinese cities rose steadily, from 105 to 116.',
    ],
    [
      'to the second of them',
      'However, in the sub-index of quiet, Chinese cities rank seventh of 30, which shows room for improvement.',
    ],
  ])('%s', (_, sentence) => {
    expect(says(INDEX, sentence)).toBe(true);
  });

  it.each([
    [
      '如图 2 所示',
      '绿地的作用可以分别从降温以及降噪来考察，如图 2 所示。',
      '绿地的作用可以分别从降温以及降噪来考察。',
    ],
    [
      'as shown in Figure 2',
      'Parks cool the city in two ways, as shown in Figure 2.',
      'Parks cool the city in two ways.',
    ],
  ])('by where more is to be found: %s', (_, quote, sentence) => {
    expect(says(quote, sentence)).toBe(true);
  });

  it.each([
    ['by a number that is no reference', '公园面积共计 2 公顷，如图 3 所示。', '公园面积，如图 3 所示。'],
    [
      'by a figure of a sentence that is spoken of',
      INDEX,
      'From 2015 to 2020, the park index of Chinese cities rose steadily.',
    ],
    [
      'by a figure of the second',
      INDEX,
      'However, in the sub-index of quiet, Chinese cities show room for improvement.',
    ],
    ['by the clause that takes back', '城市绿地能够降低气温，但部分绿地缺乏维护。', '城市绿地能够降低气温。'],
  ])('not %s', (_, quote, sentence) => {
    expect(says(quote, sentence)).toBe(false);
  });
});
