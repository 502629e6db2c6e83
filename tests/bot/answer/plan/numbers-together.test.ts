import { describe, expect, it } from 'vitest';
import { useBundledQuestions } from '../../../support/use-bundled-questions.js';

const ask = useBundledQuestions();

describe('a yes or no question', () => {
  it.each([
    ['2022年稀土出口额是不是超过100亿元？', '不是', 70.7],
    ['2022年稀土出口额是不是超过70亿元？', '是的', 70.7],
    ['Did rare earth exports exceed 10 billion yuan in 2022?', 'No,', 70.7],
    ['Was growth of footwear over 20%?', 'Yes,', 24.4],
    ['制造业增加值2020年是不是超过30万亿元', '不是', 26.6],
  ])('is answered before the figure that decides it: %s', async (question, verdict, value) => {
    const { text, figures } = await ask(question);
    expect(text.startsWith(verdict)).toBe(true);
    expect(figures[0]?.value).toBe(value);
  });

  it('is no claim where nothing held decides it', async () => {
    expect((await ask('2020年稀土出口超过50亿元了吗？')).kind).toBe('refusal');
  });
});

describe('all rows of a table', () => {
  it.each([
    ['2022年表中所有商品的出口额加起来是多少亿元？', 264239.4, '亿元'],
    ['What was the average export value across all commodities in 2022?', 15543.494117647058, '亿元'],
    ['表中全部商品合计，2022年比2021年增长了百分之几？', 6.75399096160419, '%'],
    ['Rare earths account for what percent of the Table 2 total in 2022?', 0.02675604062, '%'],
    ['2022年出口额最高的商品比最低的高出多少亿元？', 136902.4, '亿元'],
  ])('%s', async (question, value, unit) => {
    const { figures } = await ask(question);
    expect(figures[0]?.value).toBeCloseTo(value, 8);
    expect(figures[0]?.unit).toBe(unit);
  });

  it.each(['2022年中国出口总额是多少', '钢材占全国出口的比重'])(
    'are not what the country exports: %s',
    async (question) => {
      expect((await ask(question)).kind).toBe('refusal');
    },
  );
});

describe('several outputs in one question', () => {
  it.each([
    ['成品油出口增加多少亿元，增长率多少？', [1133.7, 53.9]],
    ['What were the absolute increase and the growth rate of farm exports in 2022?', [1111.3, 20.4]],
    ['玩具2022年出口多少，同比增长多少？', [3229.2, 9.1]],
  ])('are all given: %s', async (question, values) => {
    const given = (await ask(question)).figures.map(({ value }) => value);
    for (const value of values) expect(given).toContain(value);
  });

  it('names the first of two rows and how far it lies ahead', async () => {
    const { items, figures } = await ask('2022年玩具和陶瓷哪个出口多，多多少');
    expect(items).toEqual(['玩具']);
    expect(figures[0]?.value).toBe(1056.5);
  });
});

describe('a follow-up', () => {
  it.each([
    [['2022年钢材出口额', '比2021年多多少？', '那铝材呢'], 466],
    [['2022年钢材出口额', 'How much more than in 2021?', 'And aluminium?'], 466],
  ])('asks of another row what was asked before: %j', async (turns, value) => {
    expect((await ask(...turns)).figures[0]?.value).toBe(value);
  });

  it.each([
    [['2022年哪种商品增长最快', '第二呢'], ['成品油']],
    [
      ['Top three goods by exports in 2022?', 'And the bottom three?'],
      ['稀土', '中药材及中式成药', '肥料'],
    ],
  ])('moves along a ranking: %j', async (turns, items) => {
    expect((await ask(...turns)).items).toEqual(items);
  });
});

describe('Table 1', () => {
  it.each([
    ['表1里第五个经验模式是什么', '上下游深度协同模式'],
    ['What is the last pattern listed in Table 1?', '建设逆向供应链网络'],
    ['众包设计模式和云设计模式属于同一类吗', '是的'],
    ['众包设计模式和供应链金融模式是不是同一类别', '不是'],
  ])('%s', async (question, said) => {
    expect((await ask(question)).text).toContain(said);
  });

  it('counts the patterns of several areas, each and together', async () => {
    const each = await ask('开展智慧生产制造和发展绿色供应链各有几个模式？');
    expect(each.figures.map(({ value }) => value)).toEqual([4, 3]);
    const together = await ask('创新研发设计理念和拓展集中采购模式两个类别合计多少个模式');
    expect(together.figures[0]?.value).toBe(6);
  });
});

describe('a question in traditional characters', () => {
  it('is understood', async () => {
    expect((await ask('2022 年機電產品出口額')).figures[0]?.value).toBe(136973.1);
  });
});
