import { describe, expect, it } from 'vitest';
import { useBundledQuestions } from '../../../support/use-bundled-questions.js';

const ask = useBundledQuestions();

describe('a place among increases and decreases', () => {
  it.each([
    ['增加额第三大的品类是哪个？', '成品油', 1133.7],
    ['哪个品类的增加额排第三？', '成品油', 1133.7],
    ['按增加的金额排，第三名是谁？', '成品油', 1133.7],
    ['出口额增加得第四多的是哪类商品？', '农产品', 1111.3],
    ['Which product had the third-largest absolute increase?', '成品油', 1133.7],
    ['Which good had the fourth-largest increase in export value?', '农产品', 1111.3],
    ['增加额第二小的商品是哪个？', '肥料', 13.5],
    ['Which product had the second-smallest absolute increase?', '肥料', 13.5],
    ['减少额最大的商品是哪个？', '家具及其零件', -117.3],
    ['Which product had the largest drop in export value?', '家具及其零件', -117.3],
    ['下降最快的商品是哪个？', '家具及其零件', -2.5],
    ['Which product fell fastest?', '家具及其零件', -2.5],
    ['Which product was second in value in 2022?', '高新技术产品', 63391.2],
  ])('is that of the amounts, where amounts are asked: %s', async (question, row, value) => {
    const { items, figures } = await ask(question);
    expect(items).toEqual([row]);
    expect(figures.map((figure) => figure.value)).toEqual([value]);
  });

  it.each([
    '减少额第二大的商品是哪个？',
    '哪种商品的出口额降幅排第二？',
    'Which product had the second-largest decrease?',
  ])('is held by none where only one fell: %s', async (question) => {
    const { items, figures } = await ask(question);
    expect([items, figures]).toEqual([[], []]);
  });
});
