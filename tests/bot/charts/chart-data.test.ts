import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartData } from '../../../src/bot/charts/chart-data.js';
import { chartOption } from '../../../src/bot/charts/chart-option.js';
import type { ChartData } from '../../../src/bot/charts/chart.js';
import type { KnowledgeIndex, Language } from '../../../src/knowledge/index.js';
import { openBundledKnowledge } from '../../support/bundled-knowledge.js';
import { droppedTable, tableIn } from '../../support/dropped-tables.js';

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

async function dataOf(csv: string, language: Language = 'zh'): Promise<ChartData | null> {
  const ask = await droppedTable(csv, knowledge);
  return chartData(tableIn(await ask()), language, 'somewhere');
}

const labels = (data: ChartData | null): unknown =>
  data?.panels.map(({ series }) => series.map(({ points }) => points.map((point) => point?.label ?? null)));

describe('chartData', () => {
  it('writes numbers as printed, without the signs of their unit', async () => {
    const data = await dataOf('name,2021 ($ million),2022 ($ million)\nSales,"$ 1,452.40",(36)\nCosts,7,—\n');
    expect(labels(data)).toEqual([
      [
        ['1,452.40', '7'],
        ['-36', null],
      ],
    ]);
  });

  it('gives each of two units a panel, the more used one first, and says what is left out', async () => {
    const data = await dataOf(
      'name,2021 ($),2022 ($)\nSales,10,20\nCosts,5,6\nMargin,50%,70%\nLife (years),4 years,5 years\n',
      'en',
    );
    expect(data?.panels.map(({ unit }) => unit)).toEqual(['$', '%']);
    expect(labels(data)).toEqual([
      [
        ['10', '5', null, null],
        ['20', '6', null, null],
      ],
      [
        [null, null, '50', null],
        [null, null, '70', null],
      ],
    ]);
  });

  it.each([
    ['亿元', 'en', '亿元 (100 million yuan)'],
    ['亿元', 'zh', '亿元'],
    ['$ million', 'en', '$ million'],
    ['$ million', 'zh', '$ million（100万美元）'],
    ['%', 'en', '%'],
    ['万吨', 'en', '万吨 (10 thousand tonnes)'],
  ] as const)('names the unit %s in %s as %s', async (unit, language, expected) => {
    const data = await dataOf(`name,2021 (${unit}),2022 (${unit})\na,1,2\nb,3,4\n`, language);
    expect(data?.panels.map((panel) => panel.unit)).toEqual([expected]);
  });

  it('draws the first 40 rows, and says so', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => `row ${row},${row},${row + 1}\n`).join('');
    const data = await dataOf(`name,2021 ($),2022 ($)\n${rows}`);
    expect(data?.categories).toHaveLength(40);
    expect(data?.notes).toEqual(['来源：somewhere', '图中为前 40 行，全表 60 行。']);
  });

  it('names rows by their groups, and a total without a name', async () => {
    const data = await dataOf('name,2021 ($),2022 ($)\nAsia:,,\nChina,1,2\nJapan,3,4\n,4,6\n', 'en');
    expect(data?.categories).toEqual(['Asia / China', 'Asia / Japan', 'Asia / Total']);
  });

  it('draws a few rows over many periods as lines, from the earliest on, with gaps', async () => {
    const data = await dataOf(
      'name,2022 ($),2017 ($),2018 ($),2019 ($),2020 ($),2021 ($)\nA,6,1,-,3,4,5\nB,1,2,3,4,5,6\n',
    );
    if (data === null) throw new Error('Nothing to draw');
    expect(data.form).toBe('lines');
    expect(data.categories[0]).toBe('2017 ($)');
    expect(chartOption(data).option).toMatchObject({
      yAxis: { name: '$' },
      series: [
        {
          type: 'line',
          name: 'A',
          connectNulls: false,
          data: [{ value: 1 }, null, { value: 3 }, {}, {}, { value: 6 }],
        },
        { type: 'line', name: 'B', data: [{ value: 2 }, { value: 3 }, {}, {}, {}, { value: 1 }] },
      ],
    });
  });

  it('draws many rows as bars, however many the periods', async () => {
    const header = 'name,2016 ($),2017 ($),2018 ($),2019 ($),2020 ($),2021 ($)\n';
    const rows = Array.from({ length: 9 }, (_, row) => `row ${row},1,2,3,4,5,6\n`).join('');
    expect((await dataOf(header + rows))?.form).toBe('bars');
  });

  it('is nothing where no cell holds a number', async () => {
    expect(await dataOf('name,2021 ($),2022 ($)\na,-,-\nb,-,n/a\n')).toBeNull();
  });
});
