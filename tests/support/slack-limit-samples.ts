import type { JsonObject } from './server-parts/json.js';

/** Blocks of a chosen size, to try limits with. */

export const long = (length: number): string => '字'.repeat(length);
export const times = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));
export const plain = (length: number): JsonObject => ({ type: 'plain_text', text: long(length) });
export const mrkdwn = (length: number): JsonObject => ({ type: 'mrkdwn', text: long(length) });
export const section = (length: number): JsonObject => ({ type: 'section', text: mrkdwn(length) });
export const button = (index: number): JsonObject => ({ type: 'button', text: plain(1), action_id: `press-${index}` });
export const actions = (element: JsonObject): JsonObject => ({ type: 'actions', elements: [element] });
export const choice = (index: number): JsonObject => ({ text: plain(1), value: String(index) });
export const cell = (text: string): JsonObject => ({ type: 'raw_text', text });
export const table = (rows: number, columns: number, text = '1'): JsonObject => ({
  type: 'table',
  rows: times(rows, () => times(columns, () => cell(text))),
});
export const dataTable = (rows: number, columns: number): JsonObject => ({
  type: 'data_table',
  caption: '表',
  rows: times(rows, () => times(columns, () => cell('1'))),
});
export const pie = (slices: number, label = '木'): JsonObject => ({
  type: 'data_visualization',
  title: '份额',
  chart: { type: 'pie', segments: times(slices, (index) => ({ label: `${label}${index}`, value: 1 })) },
});
export const line = (series: number, points: number): JsonObject => ({
  type: 'data_visualization',
  title: '增速',
  chart: {
    type: 'line',
    series: times(series, (index) => ({
      name: `s${index}`,
      data: times(points, (point) => ({ label: `p${point}`, value: point })),
    })),
    axis_config: { categories: times(points, (point) => `p${point}`) },
  },
});
export const feedback = (text: number): JsonObject => ({
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      action_id: 'feedback',
      positive_button: { text: plain(text), value: 'good' },
      negative_button: { text: plain(1), value: 'bad' },
    },
  ],
});
export const image = (alt: number): JsonObject => ({
  type: 'image',
  image_url: 'https://example.org/a.png',
  alt_text: long(alt),
});
