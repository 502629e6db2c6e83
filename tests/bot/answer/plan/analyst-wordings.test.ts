import { describe, expect, it } from 'vitest';
import { useBundledQuestions } from '../../../support/use-bundled-questions.js';

const ask = useBundledQuestions();

describe('a computation over named rows', () => {
  it.each([
    // All of them, by any name.
    ['2022年这17类平均下来，每类出口多少？', 15543.4941176],
    ['What portion of the 2021 column total was steel?', 2.1223989],
    ['高新技术产品在全表合计中的占比，从2021到2022变动了几个百分点？', -1.5512019],
    // One side against the other.
    ['2022年玩具和陶瓷合计比钢材少多少？', 1024.7],
    ['In 2022, by how much did steel beat aluminium?', 4704.1],
    ['只看铝材和钢材两样，2021年铝材占两者总额的百分之几？', 19.3013718],
    // What is first in an order, added up; the others, where one is set aside.
    ['What did the three fastest growers export in total in 2022?', 5030.3],
    ['除了机电产品和高新技术产品，其余商品2022年合计多少？', 63875.1],
  ])('%s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBeCloseTo(value, 6);
  });

  it('is none of the table where its whole is another', async () => {
    expect((await ask('出口到欧洲的纺织品占纺织品出口总额的比重是多少？')).kind).toBe('refusal');
  });
});

describe('rows beyond a bound', () => {
  it.each([
    ['2022年出口破万亿元的都有谁？', ['机电产品', '服装及衣着附件', '高新技术产品']],
    ['List everything that stayed under 100 billion yuan in 2021.', ['稀土', '中药材及中式成药', '肥料']],
    ['Which goods did not reach 10 billion yuan in 2022?', ['稀土', '中药材及中式成药']],
    // On how much they moved, not on what they came to.
    ['2022年比2021年，哪些品类多卖了一千亿以上？', ['成品油', '钢材', '农产品', '机电产品']],
  ])('%s', async (question, items) => {
    expect((await ask(question)).items).toEqual(items);
  });
});

describe('a number of the text', () => {
  it.each([
    ['研发投入强度这类核心指标，世界排名第几位？', [7]],
    ['到现在攒了多少条供应链建设经验？分布在几个领域？', [31, 9]],
    ['一条产业链该定几家“链主”、几家“领军企业”？', [3, 4, 5, 6]],
    ['制造业增加值在2015年是个什么水平？', [20.03]],
  ])('%s', async (question, values) => {
    expect((await ask(question)).figures.map(({ value }) => value)).toEqual(values);
  });

  it.each(['装备制造业增加值2015年是多少？', 'What was the value added of machinery in 2015?'])(
    'is not given for a narrower thing: %s',
    async (question) => {
      expect((await ask(question)).figures).toEqual([]);
    },
  );
});

describe('a follow-up on what an answer chose', () => {
  it.each([
    [['2022年出口额前三名是哪几类？', '这三个加一块儿多少？'], 212077.1],
    [['2022年出口额前三名是哪几类？', '这三个加一块儿多少？', '占全表的百分之几？'], 80.2594541],
    [['Which line rose fastest?', 'How much is that in yuan?'], 28.5],
  ])('%j', async (turns, value) => {
    expect((await ask(...turns)).figures[0]?.value).toBeCloseTo(value, 6);
  });

  it('chooses among the others where that one is set aside', async () => {
    const turns = ['哪一类涨得最快？', '金额上多了多少？', '撇开它，谁第一？'];
    expect((await ask(...turns)).items).toEqual(['成品油']);
  });
});
