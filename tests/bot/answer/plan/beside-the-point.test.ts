import { describe, expect, it } from 'vitest';
import { useBundledQuestions } from '../../../support/use-bundled-questions.js';

const ask = useBundledQuestions();

const SHARE_OF_RARE_EARTHS = 0.026756;
const SHARE_OF_STEEL = 2.432113;
const SHARE_OF_OIL = 1.225063;

describe('a table named by number is the one that is meant', () => {
  it.each([
    ['表1的总计是多少？', '没有数字'],
    ['What is the total of table 1?', 'holds no numbers'],
    ['表1的平均值是多少？', '没有数字'],
    ['What is the average of Table 1?', 'holds no numbers'],
    ['表1里最高的是哪个？', '没有数字'],
    ['Which row of table 1 grew the most?', 'holds no numbers'],
    ['表1里稀土2022年是多少？', '没有数字'],
    ['How much were rare earths in 2022 in Table 1?', 'holds no numbers'],
  ])('%s', async (question, said) => {
    const { kind, figures, text } = await ask(question);
    expect({ kind, figures }).toEqual({ kind: 'refusal', figures: [] });
    expect(text).toContain(said);
  });

  it.each([
    ['表2的总计是多少？', 247_521.8],
    ['What is the total of table 2 in 2022?', 264_239.4],
    ['表1有多少个经验模式？', 31],
  ])('and answers what it holds: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBeCloseTo(value, 1);
  });
});

describe('shares', () => {
  it.each([
    ['稀土和成品油占比各是多少？', SHARE_OF_RARE_EARTHS, SHARE_OF_OIL],
    ['稀土和钢材各占2022年出口总额的多少？', SHARE_OF_RARE_EARTHS, SHARE_OF_STEEL],
    ['稀土和钢材分别占多少？', SHARE_OF_RARE_EARTHS, SHARE_OF_STEEL],
    ['What share does each of rare earths and refined oil have in 2022?', SHARE_OF_RARE_EARTHS, SHARE_OF_OIL],
    ['What are the respective shares of rare earths and steel in 2022?', SHARE_OF_RARE_EARTHS, SHARE_OF_STEEL],
    [
      'What percentage of the 2022 total do rare earths and steel each account for?',
      SHARE_OF_RARE_EARTHS,
      SHARE_OF_STEEL,
    ],
  ])('of each by itself: %s', async (question, first, second) => {
    const { figures } = await ask(question);
    expect(figures).toHaveLength(2);
    expect(figures[0]?.value).toBeCloseTo(first, 5);
    expect(figures[1]?.value).toBeCloseTo(second, 5);
  });

  it.each([
    '稀土和钢材合计占2022年出口总额的比重是多少？',
    '稀土和钢材一共占多少？',
    'What share of the 2022 total do rare earths and steel have together?',
  ])('of both together: %s', async (question) => {
    expect((await ask(question)).figures[0]?.value).toBeCloseTo(SHARE_OF_RARE_EARTHS + SHARE_OF_STEEL, 5);
  });

  it.each([
    ['稀土2022年占全部出口的比重？', '“全部出口”'],
    ['稀土2022年占GDP的比重？', '“GDP”'],
    ['2022年钢材占中国出口总额的百分之几？', '“中国出口总额”'],
    ['What share of total exports did rare earths have in 2022?', '“total exports”'],
    ['What share of GDP did rare earth exports make up in 2022?', '“GDP”'],
    ["What percentage of China's exports was steel in 2022?", "“China's exports”"],
  ])('of a whole that is not held say so: %s', async (question, whole) => {
    const { kind, text } = await ask(question);
    expect(kind).toBe('refusal');
    expect(text).toContain(whole);
  });
});

describe('so many times more', () => {
  it.each([
    ['成品油比稀土多几倍？', [44.7864, 45.7864]],
    ['2022年成品油出口比稀土高出多少倍？', [44.7864, 45.7864]],
    ['How many times more was refined oil than rare earths in 2022?', [45.7864, 44.7864]],
    ['How many times larger was refined oil than rare earths in 2022?', [45.7864, 44.7864]],
    ['2022年成品油是稀土的几倍？', [45.7864]],
    ['How many times as much as rare earths was refined oil in 2022?', [45.7864]],
  ])('is shown in both readings, so many times as much in one: %s', async (question, values) => {
    const { figures } = await ask(question);
    expect(figures.map(({ value }) => Number(value.toFixed(4)))).toEqual(values);
  });
});

describe('growth averaged over the rows', () => {
  it.each([
    'What is the mean growth rate of the products in 2022?',
    'What is the average of the published growth rates?',
    '2022年各商品的平均增长率是多少？',
    '各类商品同期增减的平均值是多少？',
  ])('is that of the published rates: %s', async (question) => {
    expect((await ask(question)).figures[0]?.value).toBeCloseTo(18.8176, 4);
  });
});

describe('what is not computed here', () => {
  it.each([
    ['What is the correlation between 2021 and 2022 exports?', '“correlation”'],
    ['2021年和2022年出口的相关系数是多少？', '“相关系数”'],
    ['2022年各商品出口额的标准差是多少？', '“标准差”'],
  ])('is refused by its name: %s', async (question, name) => {
    const { kind, text } = await ask(question);
    expect(kind).toBe('refusal');
    expect(text).toContain(name);
  });
});

describe('what is not computed of rows that are named', () => {
  it.each(['What is the correlation of rare earths and steel?', '玩具与鞋靴的相关系数是多少'])(
    'is asked back: %s',
    async (question) => {
      expect((await ask(question)).kind).toBe('clarification');
    },
  );
});

describe('whose it is', () => {
  it.each([
    '日本的经验是什么？',
    '日本有哪些经验？',
    '德国的经验模式有哪些？',
    '美国的优势是什么？',
    "What is Japan's experience?",
    'What is the experience of Japan?',
    "What are Germany's strengths?",
    'What experience does the United States have?',
  ])('no other country’s is told instead: %s', async (question) => {
    expect((await ask(question)).kind).toBe('refusal');
  });

  it.each(['中国的经验是什么？', "What is China's experience?"])('its own is told: %s', async (question) => {
    expect((await ask(question)).text).toContain('31');
  });

  it.each(['谁取代日本成为亚洲区域中心？', 'Which country has replaced Japan as the centre of the Asian region?'])(
    'what is said of a country is found: %s',
    async (question) => {
      expect((await ask(question)).text).toMatch(/取代日本/u);
    },
  );
});
