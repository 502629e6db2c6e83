import { describe, expect, it } from 'vitest';
import { englishPhrases } from '../../../../src/bot/answer/plan/measures/phrases.en.js';
import { chinesePhrases } from '../../../../src/bot/answer/plan/measures/phrases.zh.js';

const english = (question: string) => new Set(englishPhrases(question).flat());
const chinese = (question: string) =>
  chinesePhrases(question, ['玩具', '鞋靴', '出口额', '出口']).map(({ phrase }) => phrase);

describe('what is left where an English question names a measure', () => {
  it.each([
    ['What was the interest of the products in 2022?', ['interest']],
    ['How many visitors came in March 2023?', ['visitors']],
    ['Which product had the highest lead time in 2022?', ['lead', 'time']],
    ['Rank the products by net worth', ['net']],
    ['Top three products for ratings in 2022?', ['ratings']],
    ['Which products saw bookings fall in 2022?', ['bookings']],
    ['How much did book value grow?', ['book']],
    ['Was the backlog higher in 2022 than in 2021?', ['backlog']],
  ])('%s', (question, left) => {
    const found = english(question);
    for (const word of left) expect(found).toContain(word);
  });

  it.each([
    'What was the combined value of the two largest categories in 2022?',
    'How many percentage points apart are the fastest and the slowest growth?',
    'Which good had the third-highest growth rate?',
    'How many categories posted growth over 10 percent?',
    'What is the median of the published growth rates?',
    'By what margin does the first lead the second?',
  ])('is nothing in %s', (question) => {
    expect([...english(question)]).toEqual([]);
  });
});

describe('what is left where a Chinese question names a measure', () => {
  it.each([
    ['2022年玩具分红是多少？', '分红'],
    ['2022年哪种商品净资产最高？', '净资产'],
    ['按2022年点击率给各类商品排名', '点击率'],
    ['2022年玩具和鞋靴的保费合计多少？', '保费'],
    ['利息超过1000的商品有哪些？', '利息'],
    ['查一下玩具2021年现金流', '现金流'],
  ])('%s', (question, left) => {
    expect(chinese(question)).toContain(left);
  });

  it.each([
    '2022年玩具出口额占鞋靴的百分之几？',
    '2022年各类商品出口额的中位数是多少？',
    '玩具出口比上一年多卖了多少亿元？',
    '出口额前三名的商品依次是哪些？',
    '鞋靴按增长率倒数第几',
  ])('is nothing in %s', (question) => {
    expect(chinese(question)).toEqual([]);
  });
});
