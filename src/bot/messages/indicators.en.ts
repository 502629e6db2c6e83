import type { IndicatorMessages } from './indicator-messages.js';

const HEADING = { 'period-before': 'the period before', 'year-before': 'the year before' } as const;
const BEFORE = {
  'period-before': 'the period before in the table',
  'year-before': 'the same period of the year before',
} as const;

export const indicatorMessagesEn: IndicatorMessages = {
  columns: ['Document', 'Table', 'Indicator', 'Unit', 'Periods', 'Rows'],
  none: 'The corpus holds no table of values.',
  row: 'Name',
  unnamedTotal: 'Total',
  growth: ({ series, from, to }) => `${series === '' ? 'Growth' : `${series}: growth`} ${from} to ${to}, computed`,
  growthFormula: ({ from, to }, unit) =>
    unit === '%'
      ? `Growth ${from} to ${to} (%) is computed exactly from the table: (${to} − ${from}) ÷ ${from} × 100.`
      : `The change of percents ${from} to ${to} (pp, percentage points) is computed exactly from the table: ${to} − ${from}.`,
  rowGrowth: (series, basis) => `${series}: growth on ${HEADING[basis]}, computed`,
  rowGrowthFormula: (basis, unit) =>
    unit === '%'
      ? `Growth on ${BEFORE[basis]} (%) is computed exactly from the table: (value − value before) ÷ value before × 100.`
      : `The change of percents on ${BEFORE[basis]} (pp, percentage points) is computed exactly from the table: value − value before.`,
  remark: (rows, text) => `${rows.join('; ')}: ${text}`,
  chart: {
    unit: (unit, words) => (words === null ? unit : `${unit} (${words})`),
    noUnit: 'unit not given by the table',
    source: (address, note) => `Source: ${address}${note === null ? '' : `. ${note}`}`,
    firstRows: (shown, all) => `The first ${shown} of ${all} rows.`,
    firstColumns: (shown, all) => `The first ${shown} of ${all} columns.`,
    leftOut: (units) => `Values in other units are not drawn: ${units.join('; ')}.`,
    described: (form, title, series) =>
      `${form === 'bars' ? 'Bar chart' : 'Line chart'}: ${title}. ${series.join('. ')}.`,
    series: (name, unit, points) => `${name} (${unit}): ${points.join('; ')}`,
    point: (category, value) => `${category} ${value}`,
  },
};
