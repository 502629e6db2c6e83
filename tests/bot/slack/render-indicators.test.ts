import { describe, expect, it } from 'vitest';
import { chartBlocks } from '../../../src/bot/adapters/slack/render/chart-blocks.js';
import {
  renderIndicators,
  renderSheet,
  type IndicatorChart,
} from '../../../src/bot/adapters/slack/render/render-indicators.js';
import type { ChartData } from '../../../src/bot/charts/chart.js';
import { chartOf, drawPicture } from '../../../src/bot/charts/render-chart.js';
import { listSheet, sheetText, tableSheet } from '../../../src/bot/reply/indicator-sheet.js';
import { sourceNames } from '../../../src/bot/reply/source-names.js';
import { tools, type IndicatorTable } from '../../../src/tools/index.js';
import { openBundledKnowledge } from '../../support/bundled-knowledge.js';
import { messageFaults, shownWords, unescaped } from '../../support/slack-limits.js';

function tableOf(rows: number): IndicatorTable {
  return {
    kind: 'table',
    indicator: {
      document: 'paper',
      table: 'table-2',
      name: { zh: '出口额', en: 'Exports' },
      unit: '亿元',
      periods: ['2022'],
      rows,
    },
    section: '2.2',
    sourceNote: null,
    corner: { zh: '产品', en: 'Product' },
    columns: [
      {
        kind: 'source',
        label: '2022 年',
        title: { zh: '2022 年', en: '2022' },
        unit: '亿元',
        role: 'value',
        period: '2022',
      },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({
      label: `产品 ${index}`,
      title: { zh: `产品 ${index}`, en: `Product ${index}` },
      groups: [],
      isTotal: false,
      cells: [{ raw: `${index}.5`, quantity: null, computation: null }],
    })),
  };
}

const drawn: ChartData = {
  form: 'bars',
  title: '出口额',
  categories: ['稀土', '钨'],
  panels: [
    {
      unit: '亿元',
      series: [
        {
          name: '2022 年',
          place: 0,
          points: [
            { value: 70.7, label: '70.7' },
            { value: 3, label: '3.0' },
          ],
        },
      ],
    },
  ],
  notes: [],
};
const long: ChartData = { ...drawn, categories: ['Rare earth metals and their compounds', 'Tungsten'] };
const chart = (data: ChartData): IndicatorChart => ({ data, picture: new Uint8Array([1]) });

describe('renderIndicators', () => {
  it.each([
    [0, { zh: 1, en: 1 }],
    [1, { zh: 1, en: 1 }],
    [99, { zh: 1, en: 1 }],
    // The unit of an English heading is longer.
    [200, { zh: 3, en: 4 }],
  ])('shows %i rows in as many messages as they need, their text that of the command line', (rows, counts) => {
    for (const language of ['zh', 'en'] as const) {
      const table = tableOf(rows);
      const messages = renderIndicators(table, null, language);
      expect(messages).toHaveLength(counts[language]);
      const text = sheetText(tableSheet(table, language), 'text', language);
      expect(unescaped(messages.map((message) => message.text).join(''))).toBe(text);
      expect(messages.flatMap((message) => messageFaults(message, 'chat.update'))).toEqual([]);
    }
  });

  it('attaches the whole table, and a chart that fits natively as a block', () => {
    const [message] = renderIndicators(tableOf(2), chart(drawn), 'en');
    expect(message?.files.map(({ name, title, altText }) => ({ name, title, altText }))).toEqual([
      { name: 'table-2.csv', title: 'Exports (whole table)', altText: 'The whole of Exports as a CSV file, 2 rows.' },
    ]);
    expect(message?.files[0]?.content).toBe('\ufeffProduct,2022 (100 million yuan)\nProduct 0,0.5\nProduct 1,1.5');
    expect(message?.blocks.at(-1)).toEqual({
      type: 'data_visualization',
      title: '出口额',
      chart: {
        type: 'bar',
        series: [
          {
            name: '2022 年',
            data: [
              { label: '稀土', value: 70.7 },
              { label: '钨', value: 3 },
            ],
          },
        ],
        axis_config: { categories: ['稀土', '钨'], y_label: '亿元' },
      },
    });
    expect(message && messageFaults(message, 'chat.update')).toEqual([]);
  });

  it('attaches a picture of a chart that does not fit, with words for who cannot see it', () => {
    const [message] = renderIndicators(tableOf(2), chart(long), 'en');
    expect(message?.files[1]).toEqual({
      name: 'table-2.png',
      title: '出口额',
      altText: 'Bar chart: 出口额. 2022 年 (亿元): Rare earth metals and their compounds 70.7; Tungsten 3.0.',
      content: new Uint8Array([1]),
    });
    expect(message?.blocks.map(({ type }) => type)).toEqual(['rich_text', 'table']);
  });

  it('shows the list of indicators', () => {
    const sheet = listSheet([tableOf(3).indicator], 'zh');
    const [message] = renderSheet(sheet, 'zh');
    expect(message?.text).toBe(sheetText(sheet, 'text', 'zh'));
    expect(message && shownWords(message.blocks)).toContain('table-2');
  });
});

describe('an indicator of the bundled paper', () => {
  it.each([
    ['zh', 'natively, for its names are short', 2, ['table-2.csv']],
    ['en', 'as a picture, for its names are long', 0, ['table-2.csv', 'table-2.png']],
  ] as const)('comes in %s with its chart %s', async (language, _, charts, names) => {
    const knowledge = await openBundledKnowledge();
    const { output: table } = await tools['indicator-table'].call({ name: 'table-2' }, knowledge);
    if (table.kind !== 'table') throw new Error(table.kind);
    const data = chartOf(table, { language, names: sourceNames(knowledge.corpus) });
    if (data === null) throw new Error('no chart');
    const messages = renderIndicators(table, { data, picture: await drawPicture(data) }, language);
    expect(messages.flatMap((message) => messageFaults(message, 'chat.update'))).toEqual([]);
    expect(unescaped(messages.map(({ text }) => text).join(''))).toBe(
      sheetText(tableSheet(table, language), 'text', language),
    );
    const files = messages.flatMap((message) => message.files);
    expect(files.map(({ name }) => name)).toEqual(names);
    const blocks = messages.flatMap((message) => message.blocks);
    expect(blocks.filter(({ type }) => type === 'data_visualization')).toHaveLength(charts);
    expect(files.every(({ altText }) => altText.length > 20 && altText.length <= 1_000)).toBe(true);
    expect(files.slice(1).map(({ content }) => typeof content === 'object' && [...content.subarray(1, 4)])).toEqual(
      names.slice(1).map(() => [0x50, 0x4e, 0x47]),
    );
  });
});

const longUnit = 'u'.repeat(51);
const points = drawn.panels[0]?.series[0]?.points ?? [];
describe('chartBlocks', () => {
  it.each<readonly [string, ChartData]>([
    ['a title of 51 characters', { ...drawn, title: 't'.repeat(51) }],
    ['a category of 21', { ...drawn, categories: ['c'.repeat(21), '钨'] }],
    ['a category twice', { ...drawn, categories: ['钨', '钨'] }],
    ['21 categories', { ...drawn, categories: Array.from({ length: 21 }, (_, index) => `${index}`) }],
    ['a missing value', { ...drawn, panels: [{ unit: '', series: [{ name: 'a', place: 0, points: [null, null] }] }] }],
    ['an axis title of 51', { ...drawn, panels: [{ unit: longUnit, series: [{ name: 'a', place: 0, points }] }] }],
    [
      'seven series',
      { ...drawn, panels: [{ unit: '', series: 'abcdefg'.split('').map((name, place) => ({ name, place, points })) }] },
    ],
  ])('has no room for %s', (_, data) => {
    expect(chartBlocks(data)).toBeNull();
  });
});
