import type { TableName } from './answer-messages.js';
import type { BriefMessages } from './brief-messages.js';

const named = ({ number, caption }: TableName): string => (caption === '' ? `表 ${number}` : `《${caption}》`);

export const briefMessagesZh: BriefMessages = {
  title: (topic) => `${topic}：会前简报`,
  principle: '本简报的每一句都是原文引用、由原文数值算出的结果或固定用语；每个数字的出处见数据台账。',
  rendering: null,
  date: (date) => `日期：${date}`,
  headings: {
    findings: '要点',
    indicators: '指标',
    mechanisms: '作用机制与效应',
    paths: '实现路径',
    risks: '资料指出的风险',
    questions: '资料不能回答的问题',
    changes: '与此前简报相比的变化',
    ledger: '数据台账',
    sources: '资料来源',
  },

  row: '名称',
  general: '资料没有专就这些商品分析作用机制；以下是文中的一般论述。',
  unranked: '资料没有为这个主题排出路径的先后；以下按原文次序列出。',
  rowsLeft: (names) => `同时问到、本简报未列入的有：${names.join('、')}。可以分别为它们准备简报。`,
  questions: {
    otherPeriods: (table, years) => `其他时间的数值：${named(table)} 只有 ${years.join('、')} 年。`,
    noIndicator: (topic) => `“${topic}”的数量和金额：数据表没有这个指标。`,
    notInProse: (topic) => `“${topic}”本身的政策与行业情况：正文没有专门论述，只有表中数值。`,
  },
  tableCaption: (rows, source) => `${rows}：${source}`,
  chartCaption: (rows) => `${rows}：上表数据的图示`,
  ledgerCaption: '本简报中的数字及其出处',
  alternative: (values) => `条形图。${values.join('')}`,
  ledger: {
    columns: ['数值', '算式', '舍入区间', '出处'],
    lookedUp: '原值',
    counted: '计数',
    definition: '单位定义',
    cells: (table, row, columns) => `${table}：${row}（${columns.join('、')}）`,
    interval: (low, high) => `${low} 至 ${high}`,
    none: '—',
  },
  page: { before: '第 ', between: ' 页，共 ', after: ' 页' },
  exhibit: '图表',
  changes: {
    none: '数字、引文和来源与此前的简报相同。',
    otherTopic: (topic) => `此前的简报以“${topic}”为主题，以下逐项对照。`,
    corpus: '所收资料在此前的简报之后有改动。',
    subject: (rows, columns) => (rows.length === 0 ? '' : `${rows.join('、')}（${columns.join('、')}）`),
    figure: (subject, value, formula) =>
      `${subject === '' ? '' : `${subject}：`}${value}。${formula === null ? '' : `算式：${formula}。`}`,
    before: (value) => `此前的简报为：${value}。`,
    goneFigure: (source, value) => `此前有、现在没有的数字：${value}（${source}）。`,
    newFigure: (source) => `此前没有的数字（${source}）：`,
    goneQuote: (address, quote) => `此前引用、现在不再引用：“${quote}”（${address}）。`,
    newQuote: (address) => `此前没有引用（${address}）：`,
    goneSource: (source) => `不再用到的来源：${source}。`,
    newSource: (source) => `新用到的来源：${source}。`,
  },
};
