import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../../src/bot/answer/plan/any-table/read-question.js';
import type { Expression, Reading } from '../../../../src/bot/answer/plan/any-table/reading.js';
import { detectLanguage } from '../../../../src/knowledge/index.js';

/** A reading in short: operators and the first words of phrases. */
function short(reading: Reading): string {
  switch (reading.kind) {
    case 'compute':
      return tree(reading.expression);
    case 'extreme':
      return `${reading.order} ${reading.axis}`;
    case 'beyond':
      return `${reading.axis} ${reading.limit?.comparison ?? 'held'}${reading.counted ? ' counted' : ''}`;
    case 'spread':
      return reading.how;
    default:
      return `${reading.kind}${reading.counted ? ' counted' : ''}`;
  }
}

function tree(expression: Expression): string {
  switch (expression.kind) {
    case 'value':
      return 'value';
    case 'perhaps-named':
      return tree(expression.otherwise);
    case 'together':
    case 'over-time':
      return `${expression.how}(${tree(expression.of)})`;
    case 'either':
      return expression.options.slice(0, 1).map(tree).join('');
    case 'apart':
      return `${expression.isDirected ? 'more' : 'apart'}(${tree(expression.left)}, ${tree(expression.right)})`;
    case 'quotient':
      return `${expression.as}(${tree(expression.part)}, ${tree(expression.whole)})`;
  }
}

describe('a question over a table is read as', () => {
  it.each([
    ['What was the revenue in 2019?', 'value'],
    ['What was the percentage change in revenue between 2018 and 2019?', 'growth(value)'],
    ['What is the change in the average revenue between 2018 and 2019?', 'change(average(value))'],
    ['What is the difference between the average of A and the average of B?', 'apart(average(value), average(value))'],
    ['What was the average difference between A and B for both years?', 'average(apart(value, value))'],
    ['What is A as a percentage of B in 2019?', 'percent(value, value)'],
    ['What is the ratio of the sum of A and B to C?', 'number(sum(value), value)'],
    ['How much more revenue did A make than B?', 'more(value, value)'],
    ['In which year was revenue the highest?', 'highest period'],
    ['Which years had more than 10 accidents?', 'period above'],
    ['How many years did net income exceed 5?', 'period above counted'],
    ['Which segment had the lowest profit in 2019?', 'lowest entry'],
    ['What are the components of total revenue?', 'members'],
    ['Which years are included in the table?', 'periods'],
    ['2022年的营业收入是多少？', 'value'],
    ['2023年净利润比2022年增长了多少？', 'rise(value)'],
    ['2023年净利润比2022年增长了百分之几？', 'growth(value)'],
    ['毛利率从2021年到2023年提高了几个百分点？', 'change(percent(value, value))'],
    ['2023年营业收入和营业成本的差额是多少？', 'apart(value, value)'],
    ['2023年销售费用比研发费用多多少？', 'more(value, value)'],
    ['2023年研发费用占营业收入的比重是多少？', 'percent(value, value)'],
    ['2023年营业收入是研发费用的几倍？', 'times(value, value)'],
    ['2021年到2023年净利润平均是多少？', 'average(value)'],
    ['2023年华东和华南的销售额一共是多少？', 'sum(value)'],
    ['毛利率最高的是哪一年？', 'highest period'],
    ['哪些年份的净利润超过18亿元？', 'period above'],
    ['2023年哪个地区的销售额最低？', 'lowest entry'],
    ['流动资产包括哪些项目？', 'members'],
    ['非流动资产有几项？', 'members counted'],
  ])('%j: %s', (question, wanted) => {
    expect(short(readQuestion(question, detectLanguage(question)))).toBe(wanted);
  });
});
