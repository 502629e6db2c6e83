import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';
import { faultsIn } from '../../../support/reply-faults.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function ask(text: string) {
  const reply = await bundled.adviser.answer({ text });
  expect(faultsIn(reply, bundled.knowledge.corpus)).toEqual([]);
  return reply;
}

describe('a question that has to be computed', () => {
  it.each([
    ['2022年稀土出口比2021年增长了多少？', 67.53554502369668, '%'],
    ['By what percentage did rare earth exports grow from 2021 to 2022?', 67.53554502369668, '%'],
    ['2022年钢材出口比2021年多了多少亿元？', 1173.2, '亿元'],
    ['2022年玩具比陶瓷产品多出口多少亿元？', 1056.5, '亿元'],
    ['鞋靴增速比玩具快几个百分点', 15.3, 'pp'],
    ['2022年机电产品出口额是高新技术产品的几倍？', 2.1607589065990234, 'x'],
    ['How many times toy exports were mechanical and electrical exports in 2022?', 42.41703827573393, 'x'],
    ['2022年玩具出口额相当于机电产品的百分之几？', 2.357543196437841, '%'],
    ['2021年玩具、陶瓷、家具三样合计出口额', 9688, '亿元'],
    ['Average 2022 export value of toys, footwear and bags?', 3150.4666666666667, '亿元'],
  ])('%s', async (question, value, unit) => {
    const reply = await ask(question);
    expect(reply.kind).toBe('answer');
    expect(reply.figures[0]?.unit).toBe(unit);
    expect(reply.figures[0]?.value).toBeCloseTo(value, 8);
    expect(reply.figures[0]?.formula).not.toBeNull();
  });

  it('shows the published figure beside the computed one, and why both hold', async () => {
    const { text, figures } = await ask('2022年稀土出口比2021年增长了多少？');
    expect(text).toContain('(70.7 − 42.2) ÷ 42.2 × 100');
    expect(text).toContain('67.54%');
    expect(text).toContain('67.6%');
    expect(text).toContain('67.22%');
    expect(figures.map(({ value }) => value)).toEqual([67.53554502369668, 67.6]);
  });

  it('looks growth up where the table publishes it and nothing has to be worked out', async () => {
    const { figures } = await ask('稀土出口同比增长多少？');
    expect(figures.map(({ value, formula }) => [value, formula])).toEqual([[67.6, null]]);
  });

  it.each([
    ['2022年鞋靴和家具，哪个出口额更高？', ['家具及其零件']],
    ['Footwear or furniture: which had higher exports in 2022?', ['家具及其零件']],
    ['玩具、鞋靴、陶瓷按2022年出口额从高到低怎么排？', ['鞋靴', '玩具', '陶瓷产品']],
  ])('names what comes first: %s', async (question, items) => {
    expect((await ask(question)).items).toEqual(items);
  });

  it.each([
    ['2022年的前一年，鞋靴出口了多少？', 3089.7],
    ['What were toy exports in the latest year of the table?', 3229.2],
    ['表中最早那一年，成品油出口是多少', 2103.4],
  ])('knows years relative to the table: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBe(value);
  });

  it.each([
    ['2022年出口超过一万亿元的有哪些商品？', ['机电产品', '服装及衣着附件', '高新技术产品']],
    ['Which commodities exported more than one trillion yuan in 2022?', ['机电产品', '服装及衣着附件', '高新技术产品']],
    ['2021年出口不到1000亿元的都是什么', ['稀土', '中药材及中式成药', '肥料']],
    ['增幅在10%到20%之间的商品有哪些？', ['塑料制品', '中药材及中式成药', '陶瓷产品']],
  ])('keeps the rows beyond a threshold, whatever its spelling: %s', async (question, items) => {
    expect((await ask(question)).items).toEqual(items);
  });

  it.each(['有几类商品出口增长超过20%？', 'How many commodities grew by over 20%?'])(
    'counts them: %s',
    async (question) => {
      const { figures, items } = await ask(question);
      expect([figures[0]?.value, items]).toEqual([7, ['7']]);
    },
  );
});
