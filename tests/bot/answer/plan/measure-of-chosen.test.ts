import { describe, expect, it } from 'vitest';
import { useBundledQuestions } from '../../../support/use-bundled-questions.js';

const ask = useBundledQuestions();

describe('another measure of a row that is chosen', () => {
  it.each([
    ['2022年出口额最大的商品增速是多少？', '机电产品', 7],
    ['How fast did the largest export category of 2022 grow?', '机电产品', 7],
    ['2021年出口最少的商品，2022年出口多少？', '稀土', 70.7],
    ['How much did the product with the smallest exports in 2021 export in 2022?', '稀土', 70.7],
    ['2022年出口额最大的商品，上一年出口额是多少？', '机电产品', 128059.3],
    ['增速第二快的商品2021年出口额是多少？', '成品油', 2103.4],
    ['What were the 2021 exports of the second-fastest-growing product?', '成品油', 2103.4],
    ['增加额第三大的商品，增速是多少？', '成品油', 53.9],
    ['What was the growth rate of the product with the third-largest absolute increase?', '成品油', 53.9],
    ['By how many billion yuan did exports of the fastest-growing product rise?', '稀土', 28.5],
    ['下降最多的商品2022年出口额是多少？', '家具及其零件', 4639.3],
    ['How much did the product whose exports fell the most export in 2022?', '家具及其零件', 4639.3],
    ['除机电产品外，2022年出口额最大的商品增速是多少？', '高新技术产品', 0.3],
    ['出口额不到100亿元的商品里，2022年出口最多的那种增速是多少？', '中药材及中式成药', 11.4],
    ['2022年出口最多的商品是哪个？它比2021年增长了百分之几？', '机电产品', 7],
    ['Which product ranked second by growth in 2022, and what were its 2021 exports?', '成品油', 2103.4],
  ])('comes first, beside what it is chosen by: %s', async (question, row, value) => {
    const { items, figures } = await ask(question);
    expect(items).toContain(row);
    expect(figures[0]?.value).toBeCloseTo(value, 8);
  });

  it.each([
    ['玩具、鞋靴和家具中2022年出口额最大的那一类，增速是多少？', -2.5],
    ['Of toys, footwear and furniture, what was the growth of the one with the largest exports in 2022?', -2.5],
    ['Among steel, refined oil and farm produce, how much did the slowest-growing one export in 2021?', 5448.3],
  ])('is that of one of those named: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBe(value);
  });

  it.each([
    ['玩具、鞋靴和家具三类里，增加额第二大的是哪个？', '玩具'],
    ['Of steel, refined oil and farm produce, which grew second fastest?', '钢材'],
    ['Of plastics, luggage, ceramics and toys, which had the third-largest exports in 2021?', '陶瓷产品'],
  ])('and a place is one among those named: %s', async (question, row) => {
    expect((await ask(question)).items).toEqual([row]);
  });

  it.each([
    '增速最快的商品2022年出口额是增速最慢的商品的多少倍？',
    '2022年出口额最大的商品和最小的商品增速相差多少个百分点？',
    'How fast did the second-largest export category grow compared with the largest?',
    '增加额最大的商品比第二名多多少？',
    '2020年出口额最大的商品增速是多少？',
    '2022年出口额最大的三种商品合计增长了多少？',
    'Which product had the largest exports in 2020?',
  ])('is refused where it is not read, and no number of another order told: %s', async (question) => {
    expect((await ask(question)).kind).toBe('refusal');
  });

  it('is no year where an amount looks like one', async () => {
    const { items } = await ask('2022年出口额不到2000亿元、增长最快的商品是哪个？');
    expect(items).toEqual(['稀土']);
  });
});
