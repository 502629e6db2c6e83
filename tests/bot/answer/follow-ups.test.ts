import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/bot/reply/reply.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { faultsIn } from '../../support/reply-faults.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

/** Asks the last of the turns with the others as its thread. */
async function ask(...turns: readonly string[]): Promise<Reply> {
  const reply = await bundled.adviser.answer({ text: turns.at(-1) ?? '', thread: turns.slice(0, -1) });
  expect(faultsIn(reply, bundled.knowledge.corpus)).toEqual([]);
  return reply;
}

describe('a follow-up about the table', () => {
  it.each([
    [['2022年稀土出口多少？', '那家具呢？'], '家具及其零件', 4639.3],
    [['2022年稀土出口多少？', '2021年呢？'], '稀土', 42.2],
    [['How much were rare earth exports in 2022?', 'and in 2021?'], '稀土', 42.2],
    [['How much were rare earth exports in 2022?', 'What about footwear?'], '鞋靴', 3844.4],
    [['2022年稀土出口多少？', '2021年呢？', '家具呢？'], '家具及其零件', 4756.6],
    [['稀土出口同比增长多少？', '那玩具呢？'], '玩具', 9.1],
    [['How much did rare earth exports grow?', 'And toys?'], '玩具', 9.1],
    [['2022年稀土出口多少？', '前一年呢？'], '稀土', 42.2],
    [['出口增长最快的商品是哪个？', '它2022年出口多少？'], '稀土', 70.7],
    [['2022年稀土出口多少？', '同比增长多少？'], '稀土', 67.6],
    [['2022年稀土出口多少？', 'And furniture?'], '家具及其零件', 4639.3],
    [['How much were rare earth exports in 2022?', '那家具呢？'], '家具及其零件', 4639.3],
    [['Which goods grew fastest?', 'How much was it in 2022?'], '稀土', 70.7],
    [['2022年稀土出口多少？', '今天天气怎么样？', '那家具呢？'], '家具及其零件', 4639.3],
  ])('%j takes over what it leaves out', async (turns, row, value) => {
    const reply = await ask(...turns);
    expect(reply.kind).toBe('answer');
    expect(reply.figures.map((figure) => [figure.inputs[0]?.row, figure.value])).toEqual([[row, value]]);
  });

  it.each([
    [['2022年稀土出口多少？', '那2023年呢？'], '2023'],
    [['How much were rare earth exports in 2022?', 'and in 2019?'], '2019'],
    [['2022年稀土出口多少？', '那汽车呢？'], '成品油'],
    [['2022年稀土出口多少？', '那进口呢？'], '进口'],
    [['2022年稀土出口多少？', '出口到德国的呢？'], '国别'],
  ])('%j misses narrowly as a whole question does', async (turns, word) => {
    const reply = await ask(...turns);
    expect(reply).toMatchObject({ kind: 'refusal', figures: [] });
    expect(reply.text).toContain(word);
  });

  it('does not answer why with the value again', async () => {
    expect((await ask('2022年稀土出口多少？', '为什么？')).figures).toEqual([]);
  });

  it('does not say the same value again for more', async () => {
    expect((await ask('2022年稀土出口多少？', '还有呢？')).text).not.toBe((await ask('2022年稀土出口多少？')).text);
  });
});

describe('a follow-up about the text', () => {
  it.each([
    [['三大机制分别是什么？', '第二个呢？'], '3.2'],
    [['What are the three mechanisms?', 'And the second one?'], '3.2'],
    [['三大机制分别是什么？', '最后一个呢？'], '3.3'],
    [['What is section 4.2 about?', 'and section 4.3?'], '4.3'],
    [['4.2 讲了什么？', '那4.3呢？'], '4.3'],
  ])('%j is about one section', async (turns, section) => {
    const reply = await ask(...turns);
    expect(new Set(reply.citations.map((citation) => citation.section))).toEqual(new Set([section]));
  });

  it('compares with the section before', async () => {
    const reply = await ask('3.1 讲了什么？', '它和3.2有什么区别？');
    expect(new Set(reply.citations.map(({ section }) => section))).toEqual(new Set(['3.1', '3.2']));
  });

  it.each([
    ['什么是供应链韧性？', '还有呢？'],
    ['What is supply chain resilience?', 'anything else?'],
  ])('goes on with other sentences after %j', async (first, more) => {
    const [before, after] = [await ask(first), await ask(first, more)];
    const quotes = new Set(before.citations.map(({ quote }) => quote));
    expect(after.kind).toBe('answer');
    expect(after.citations.filter(({ quote }) => quotes.has(quote))).toEqual([]);
  });

  it('comes to an end', async () => {
    const asked = ['什么是供应链韧性？', ...Array.from({ length: 12 }, () => '还有呢？')];
    expect((await ask(...asked)).kind).toBe('refusal');
  });
});

describe('a question that stands by itself', () => {
  it.each([
    ['2022年稀土出口多少？', '什么是供应链韧性？'],
    ['三大机制分别是什么？', '2022年玩具出口多少？'],
    ['Who wrote the paper?', 'What realization paths are there?'],
    ['2022年稀土出口多少？', 'Which technologies are at risk of a broken chain?'],
  ])('is answered after %j as without it: %j', async (before, question) => {
    const [alone, after] = [await ask(question), await ask(before, question)];
    expect({ ...after, receipt: null }).toEqual({ ...alone, receipt: null });
  });

  it.each(['今天天气怎么样？', 'Will it rain tomorrow?'])('is refused after a good one: %j', async (question) => {
    expect((await ask('2022年稀土出口多少？', question)).kind).toBe('refusal');
  });
});

describe('a follow-up to nothing', () => {
  it.each(['还有呢？', 'anything else?', '那呢？', 'and in 2021?', '为什么？', '第二个呢？', 'and?'])(
    'is not answered: %j',
    async (question) => {
      expect((await ask(question)).kind).not.toBe('answer');
    },
  );
});

describe('suggestions', () => {
  it.each([
    ['2022年稀土出口多少？'],
    ['How much were rare earth exports in 2022?'],
    ['有哪些数据表可以查'],
    ['三个机制分别是什么？'],
  ])('after %j never ask again what the conversation has asked, however often one is taken up', async (first) => {
    const turns = [first];
    for (let taken = 0; taken < 4; taken += 1) {
      const { followUps } = await ask(...turns);
      const asked = turns.map((turn) => turn.replace(/[\s\p{P}]/gu, '').toLowerCase());
      expect(followUps.filter((one) => asked.includes(one.replace(/[\s\p{P}]/gu, '').toLowerCase()))).toEqual([]);
      const [next] = followUps;
      if (next === undefined) return;
      turns.push(next);
    }
  });
});
