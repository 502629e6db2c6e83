import type { IndicatorMessages } from './indicator-messages.js';

const HEADING = { 'period-before': '上一期', 'year-before': '上年同期' } as const;
const BEFORE = { 'period-before': '表中上一期', 'year-before': '上年同期' } as const;

export const indicatorMessagesZh: IndicatorMessages = {
  columns: ['文档', '表', '指标', '单位', '时期', '行数'],
  none: '语料里没有数值表。',
  row: '名称',
  unnamedTotal: '合计',
  growth: ({ series, from, to }) => `${series === '' ? '' : `${series}：`}${from} 至 ${to} 增长（计算）`,
  growthFormula: ({ from, to }, unit) =>
    unit === '%'
      ? `${from} 至 ${to} 增长（%）由表中数值精确算出：(${to} − ${from}) ÷ ${from} × 100。`
      : `${from} 至 ${to} 百分数的变动（pp，百分点）由表中数值精确算出：${to} − ${from}。`,
  rowGrowth: (series, basis) => `${series}：比${HEADING[basis]}增长（计算）`,
  rowGrowthFormula: (basis, unit) =>
    unit === '%'
      ? `比${BEFORE[basis]}增长（%）由表中数值精确算出：(本期 − ${BEFORE[basis]}) ÷ ${BEFORE[basis]} × 100。`
      : `比${BEFORE[basis]}百分数的变动（pp，百分点）由表中数值精确算出：本期 − ${BEFORE[basis]}。`,
  remark: (rows, text) => `${rows.join('、')}：${text}`,
  chart: {
    unit: (unit, words) => (words === null ? unit : `${unit}（${words}）`),
    noUnit: '原表未注明单位',
    source: (address, note) => `来源：${address}${note === null ? '' : `。${note}`}`,
    firstRows: (shown, all) => `图中为前 ${shown} 行，全表 ${all} 行。`,
    firstColumns: (shown, all) => `图中为前 ${shown} 列，全表 ${all} 列。`,
    leftOut: (units) => `未画出的其他单位：${units.join('、')}。`,
    described: (form, title, series) => `${form === 'bars' ? '柱形图' : '折线图'}：${title}。${series.join('。')}。`,
    series: (name, unit, points) => `${name}（${unit}）：${points.join('；')}`,
    point: (category, value) => `${category} ${value}`,
  },
};
