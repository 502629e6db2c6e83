import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';
import { faultsIn } from '../../../support/reply-faults.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function ask(question: string) {
  const reply = await bundled.adviser.answer({ text: question, thread: [] });
  expect(faultsIn(reply, bundled.knowledge.corpus)).toEqual([]);
  return reply;
}

describe('several conditions', () => {
  it.each([
    ['2022年出口额超过5000亿元且增速高于20%的商品有哪些？', ['钢材', '农产品']],
    ['Which good, though worth less than 10 billion yuan in 2022, grew by more than 50%?', ['稀土']],
    // Each bound in a year of its own; a pronoun for the amount before.
    ['哪些商品2021年还不到2000亿元，2022年却超过了2000亿元？', ['箱包及类似容器', '陶瓷产品']],
    ['Which goods were below 200 billion yuan in 2021 but above it in 2022?', ['箱包及类似容器', '陶瓷产品']],
    [
      'Which goods grew more slowly than toys but exported more than toys in 2022?',
      ['机电产品', '服装及衣着附件', '纺织纱线、织物及其制品', '高新技术产品', '家具及其零件'],
    ],
    ['2021年就超过5000亿元的商品里，2022年增速最低的是哪一个？', ['高新技术产品']],
  ])('are all held against the rows: %s', async (question, items) => {
    expect((await ask(question)).items).toEqual(items);
  });

  it('are counted once, whichever numbers are shown', async () => {
    const { items } = await ask('2022年出口额低于3000亿元、同时增速高于10%的商品有几种？');
    expect(items).toEqual(['5']);
  });
});

describe('all that rose', () => {
  it.each([
    '哪些商品出口增长了？',
    '哪些商品的出口增加了',
    '哪些商品2022年出口增长了？',
    'Which goods grew in 2022?',
    'Which exports increased?',
  ])('are listed without the one that fell: %s', async (question) => {
    const { items } = await ask(question);
    expect(items).toHaveLength(16);
    expect(items).not.toContain('家具及其零件');
  });

  it('are not all rows that there are, where these are asked for', async () => {
    expect((await ask('表2有哪些商品')).items).toHaveLength(17);
  });
});

describe('rows that a condition or an order keeps', () => {
  it.each([
    ['What do the goods that grew by more than 30% add up to in 2022?', 7408.1],
    ['出口额下降的商品，2022年总共多少亿元？', 4639.3],
    ['增速前五名的平均增速是多少？', 43.12],
    ['What share of the table’s 2022 total do the top three goods account for?', 80.2591],
    ['Where does the largest export of 2022 rank by growth?', 12],
  ])('are taken as one: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBeCloseTo(value, 2);
  });
});

describe('a kind of goods that rows may be of', () => {
  it.each([
    ['2022年金属出口了多少？', '钢材'],
    ['What were metal exports in 2022?', 'steel products'],
    ['2021年燃料的出口额是多少？', '成品油'],
  ])('is asked back with its rows: %s', async (question, row) => {
    const { kind, text } = await ask(question);
    expect(kind).toBe('clarification');
    expect(text).toContain(row);
  });

  it.each(['2022年金属加工机床的出口额是多少？', 'How much were fuel cell exports in 2022?', '铝箔2022年出口额？'])(
    'is none in the name of something else: %s',
    async (question) => {
      expect((await ask(question)).kind).toBe('refusal');
    },
  );

  it('is a row where the package lists the one character as its name', async () => {
    expect((await ask('铝2022年出口多少？')).figures[0]?.value).toBe(1722.5);
  });
});
