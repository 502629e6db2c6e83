import { describe, expect, it } from 'vitest';
import { Exact } from '../../../../src/knowledge/index.js';
import { printRounded } from '../../../../src/bot/answer/compose/round-number.js';
import { readRounding, type Rounding } from '../../../../src/bot/answer/understand/rounding.js';

const decimals = (places: number): Rounding => ({ kind: 'decimals', places });
const significant = (digits: number): Rounding => ({ kind: 'significant', digits });

describe('the digits that a question asks for', () => {
  it.each([
    ['zh', '稀土增长了百分之几？保留一位小数', decimals(1), '稀土增长了百分之几？'],
    ['zh', '增长率是多少，精确到整数', decimals(0), '增长率是多少'],
    ['zh', '是钢材的几倍？精确到小数点后三位', decimals(3), '是钢材的几倍？'],
    ['zh', '占比是多少，四舍五入到个位', decimals(0), '占比是多少'],
    ['zh', '增速是多少（保留两位小数）？', decimals(2), '增速是多少？'],
    ['zh', '结果四舍五入保留2位小数，稀土增长多少', decimals(2), '稀土增长多少'],
    ['zh', '出口额是多少，精确到百位', decimals(-2), '出口额是多少'],
    ['zh', '保留三位有效数字，出口额是多少', significant(3), '出口额是多少'],
    ['en', 'By what percent did it grow, to one decimal?', decimals(1), 'By what percent did it grow?'],
    ['en', 'What was its growth, rounded to the nearest whole percent?', decimals(0), 'What was its growth?'],
    ['en', 'Its average, rounded to a whole number of 亿元?', decimals(0), 'Its average, in 亿元?'],
    ['en', 'In trillions of yuan to two decimal places?', decimals(2), 'In trillions of yuan?'],
    ['en', 'The ratio, rounded to 3 significant figures', significant(3), 'The ratio'],
    ['en', 'Round to the nearest hundred: exports of steel', decimals(-2), 'exports of steel'],
  ] as const)('%s: %s', (language, question, rounding, rest) => {
    expect(readRounding(question, language)).toEqual({ rest, rounding });
  });

  it.each([
    ['zh', '排在第三位的是谁？'],
    ['zh', '十位客户中有几位下单？'],
    ['zh', '整个表的合计是多少？'],
    ['en', 'How did it change to 5 places?'],
    ['en', 'Compare it to two goods.'],
    ['en', 'Which is the nearest?'],
  ] as const)('%s: %s asks for none', (language, question) => {
    expect(readRounding(question, language)).toEqual({ rest: question, rounding: null });
  });
});

describe('printRounded', () => {
  it.each([
    ['67.53554', decimals(1), '67.5'],
    ['13.69731', decimals(2), '13.70'],
    ['2.5', decimals(0), '3'],
    ['-2.5', decimals(0), '−3'],
    ['-0.04', decimals(1), '0.0'],
    ['6426.6', decimals(-2), '6400'],
    ['6426.6', significant(2), '6400'],
    ['0.012345', significant(3), '0.0123'],
    ['99.96', significant(3), '100'],
  ] as const)('%s as %j is %s', (value, rounding, printed) => {
    expect(printRounded(new Exact(value), rounding)).toBe(printed);
  });
});
