import { describe, expect, it } from 'vitest';
import { useBundledQuestions } from '../../../support/use-bundled-questions.js';

const ask = useBundledQuestions();

describe('a demand that no reading meets', () => {
  it.each([
    ['2022年稀土是成品油、钢材、玩具的几倍？', 'clarification'],
    ['What is the ratio between steel, toys and footwear in 2022?', 'clarification'],
    ['2022年出口额占GDP的比重最大的商品是哪个？', 'refusal'],
  ] as const)('is not passed over: %s', async (question, kind) => {
    expect((await ask(question)).kind).toBe(kind);
  });

  it('is no demand where the question says that it is not wanted', async () => {
    const { kind, items } = await ask('不看百分比，只看金额，哪一类增加得最多？');
    expect([kind, items]).toEqual(['answer', ['机电产品']]);
  });
});

describe('a fall held against a rise', () => {
  it.each([
    ['家具的跌幅比高新技术的增幅高几个百分点', 2.2],
    ['家具降幅与化肥增幅相差多少个百分点', 0.7],
    ['化肥增幅与家具降幅相差多少个百分点', 0.7],
    ["Is furniture's decline bigger than the growth of high-tech products?", 2.5],
    ['高新技术的增幅和家具的降幅哪个大', 2.5],
  ])('is taken by how far it went: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBeCloseTo(value, 6);
  });
});

describe('rows that an answer chose', () => {
  const chosen = '2022年哪些商品出口额超过一万亿元？';

  it.each([
    [[chosen, '它们一共多少？'], 212077.1],
    [[chosen, '合计多少？'], 212077.1],
    [[chosen, '它们一共多少？', '其中增长最快的是哪个？'], 7],
    [['Which goods grew by more than 30% in 2022?', 'What do they add up to?'], 7408.1],
    [['Which goods grew by more than 30% in 2022?', 'average growth of these?'], 47.8],
  ])('are all meant by a plural that says no number: %s', async (turns, value) => {
    expect((await ask(...turns)).figures[0]?.value).toBeCloseTo(value, 6);
  });

  it('are not meant where all products are asked of', async () => {
    const turns = ['2022年稀土出口多少？', 'Which five products had the highest exports in 2022?'] as const;
    expect((await ask(...turns)).items.length).toBe(5);
    expect((await ask('钢材2022年出口额', '哪种商品增长最快？')).items).toEqual(['稀土']);
  });

  it('are not set against each other where there are more than two', async () => {
    expect((await ask(chosen, '它们相差多少？')).kind).not.toBe('answer');
  });
});

describe('places of a ranking that the question says', () => {
  it.each([
    ['2022年出口额排名前三的是哪些', ['机电产品', '高新技术产品', '服装及衣着附件']],
    ['出口额排名第五的是什么商品', ['塑料制品']],
    ['2022年出口额第五的是什么', ['塑料制品']],
    ['2022年出口额位居第二的商品是什么', ['高新技术产品']],
    ['增幅第三的是哪个', ['未锻轧铝及铝材']],
    ['which commodities rank in the top 3 by growth', ['稀土', '成品油', '未锻轧铝及铝材']],
  ])('are given by those who hold them: %s', async (question, rows) => {
    expect((await ask(question)).items).toEqual(rows);
  });

  it('of a row is told by its number', async () => {
    expect((await ask('家具在所有商品里排名第几')).text).toContain('排第 8');
  });
});

describe('two places of a ranking', () => {
  it.each([
    ['第二大出口品类2022年比第一大的少多少？', 73581.9],
    ['By how much did the top export category beat the second-largest in 2021?', 64839.1],
    ['In 2022, how many times the smallest category was the largest?', 1937.3847],
    ["In 2022, what percentage of the largest category's exports was the second-largest's?", 46.28],
    ['2022年增速第一名比第二名高多少个百分点？', 13.7],
    ['Which good ranked last in 2022 and how far behind the next one was it?', 20.5],
  ])('are set against each other: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBeCloseTo(value, 2);
  });
});

describe('a row chosen among those that a condition keeps', () => {
  it.each([
    ['Among categories above 1 trillion yuan in 2022, which grew slowest?', '高新技术产品'],
    ['增速超过10%的商品中2022年出口额最大的是哪个？', '塑料制品'],
    ['Which goods among those that grew rose the slowest?', '高新技术产品'],
    ['在出口增长的商品中，哪种增速最低？', '高新技术产品'],
  ])('%s', async (question, item) => {
    expect((await ask(question)).items).toEqual([item]);
  });
});

describe('what is asked of two years', () => {
  it.each([
    [['By how many points did toys as a share of plastics change between 2021 and 2022?'], -1.4938],
    [['Adding up both years, how much did ceramics exports come to?'], 4144.5],
    [['钢材出口额变动了多少？'], 1173.2],
    [['How much was toy exports in 2021?', 'So 2022 is how many times that?'], 1.0911],
    [['2021年玩具出口多少？', '2022年比这多多少？'], 269.6],
  ])('%s', async (turns, value) => {
    expect((await ask(...turns)).figures[0]?.value).toBeCloseTo(value, 3);
  });
});

describe('a misspelt English row', () => {
  it.each([
    ['What were exports of furnitue in 2022?', 4639.3],
    ['What were exports of footwaer in 2022?', 3844.4],
  ])('is read where one row lies near: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBe(value);
  });

  it('is none where another word is meant', async () => {
    expect((await ask('What were exports of software in 2022?')).kind).toBe('refusal');
  });
});
