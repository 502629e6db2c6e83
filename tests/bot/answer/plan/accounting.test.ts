import { describe, expect, it } from 'vitest';
import { useBundledQuestions } from '../../../support/use-bundled-questions.js';

const ask = useBundledQuestions();

describe('what a question demands and no reading does', () => {
  it.each([
    // Statistics that nothing here works out.
    '这17种商品增速的标准差是多少？',
    'What is the variance of the growth rates of the 17 goods?',
    '以2021年为100，2022年钢材出口额的指数是多少？',
    // A bound that a whole would pass over; a multiple that a growth would.
    'What is the weighted average growth of all goods in the table?',
    '过去五年玩具出口的年均增速是多少？',
    'What was the average annual growth of toy exports over the past five years?',
    // Counts of the outline, and numbers of the text.
    'How many patterns does an area hold on average?',
    '31项经验的一半是多少？',
  ])('is not answered by another number: %s', async (question) => {
    const { figures } = await ask(question);
    expect(figures).toEqual([]);
  });

  it('is not met by a growth of what the text states', async () => {
    const { figures } = await ask('2020年制造业增加值翻一番是多少？');
    expect(figures.map(({ unit }) => unit)).not.toContain('%');
  });
});

describe('every row and year that is named', () => {
  it.each([
    ['2021年的钢材出口额比2022年的玩具出口额多多少？', 2024.2],
    ['2022 fertiliser exports as a percentage of 2021 ceramics exports?', 38.9238],
    ['Aluminium exports in 2022 were how many times rare earth exports in 2021?', 40.8175],
    ['The increase in toy exports as a percentage of the increase in refined oil exports?', 23.7805],
    ['塑料制品的增加额是玩具增加额的几倍？', 3.0122],
    ['玩具出口的增加额占其2021年出口额的百分之几？', 9.1094],
    ['For fertilisers, take 2022 minus 2021, divided by 2021: what comes out?', 0.0179],
    ['塑料制品与农产品的差距，2022年比2021年缩小了多少亿元？', 299.2],
    ['铝和铝材两年（2021、2022）加一块儿一共出口了多少？', 2979],
  ])('has a part in the result: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBeCloseTo(value, 3);
  });

  it.each([
    ['2022年玩具出口额减去2021年鞋靴进口额等于多少？', 'refusal'],
    ['How much larger were steel exports in 2020 than toy exports in 2022?', 'refusal'],
  ] as const)('is held: %s', async (question, kind) => {
    expect((await ask(question)).kind).toBe(kind);
  });
});

describe('a number taken several times', () => {
  it.each([
    [['2022年钢材出口额是多少？', '翻一倍是多少？'], 12853.2],
    [['What were steel exports in 2022?', 'Double that?'], 12853.2],
    [['2022年玩具出口了多少？', '它的一半是多少？'], 1614.6],
    [['What would twice the 2021 footwear figure be?'], 6179.4],
  ])('%j', async (turns, value) => {
    expect((await ask(...turns)).figures[0]?.value).toBeCloseTo(value, 4);
  });
});
