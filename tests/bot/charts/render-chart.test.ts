import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartData } from '../../../src/bot/charts/chart-data.js';
import { chartOption, type SizedOption } from '../../../src/bot/charts/chart-option.js';
import { renderChart } from '../../../src/bot/charts/render-chart.js';
import { sourceNames } from '../../../src/bot/reply/source-names.js';
import type { KnowledgeIndex, Language } from '../../../src/knowledge/index.js';
import { tools, type IndicatorTable } from '../../../src/tools/index.js';
import { openBundledKnowledge, printedExports } from '../../support/bundled-knowledge.js';

let knowledge: KnowledgeIndex;
let exports: IndicatorTable;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
  const { output } = await tools['indicator-table'].call({ name: 'table-2' }, knowledge);
  if (output.kind !== 'table') throw new Error(output.kind);
  exports = output;
});
afterAll(() => knowledge.close());

function optionOf(language: Language): SizedOption['option'] {
  const data = chartData(exports, language, 'somewhere');
  if (data === null) throw new Error('Nothing to draw');
  return chartOption(data).option;
}

const drawn = (format: 'svg' | 'png', language: Language): Promise<string | Uint8Array> =>
  renderChart(exports, { format, language, names: sourceNames(knowledge.corpus) });

describe('the chart of Table 2', () => {
  it('has a series for each column, with the value of each cell', () => {
    const printed = printedExports();
    const number = (text: string): number => Number(text.replace('−', '-'));
    expect(optionOf('zh')).toMatchObject({
      yAxis: [{ data: printed.map(({ label }) => label) }, {}],
      xAxis: [{ name: '亿元' }, { name: '%' }],
      series: [
        { name: '2021 年', xAxisIndex: 0, data: printed.map(({ year2021 }) => ({ value: number(year2021) })) },
        { name: '2022 年', xAxisIndex: 0, data: printed.map(({ year2022 }) => ({ value: number(year2022) })) },
        { name: '同期增减', xAxisIndex: 1, data: printed.map(({ growth }) => ({ value: number(growth) })) },
      ],
    });
  });

  it('is in the language asked for, with unit and source', async () => {
    const chinese = await drawn('svg', 'zh');
    expect(chinese).toContain('>2021 年~2022 年全国出口重点商品量值</text>');
    expect(chinese).toContain('>亿元</text>');
    expect(chinese).toMatch(/>来源：.*2\.2 .*，表 2。资料来源：中华人民共和国海关总署。<\/text>/u);
    const english = await drawn('svg', 'en');
    expect(english).toContain('>Volume value of national export priority commodities, 2021~2022</text>');
    expect(english).toContain('>亿元 (100 million yuan)</text>');
    expect(english).toContain('>rare earths</text>');
    expect(english).toMatch(/>Source: .*2\.2 /u);
  });

  it('is the same text each time', async () => {
    expect(await drawn('svg', 'zh')).toBe(await drawn('svg', 'zh'));
  });

  it('is drawn as PNG at twice the size of the SVG, the same each time, with letters in it', async () => {
    const png = Buffer.from(await drawn('png', 'zh'));
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(png.readUInt32BE(16)).toBe(2000);
    expect(png.equals(Buffer.from(await drawn('png', 'zh')))).toBe(true);
    // Without letters, as where a font is not found, the file has a quarter of the size.
    expect(png.length).toBeGreaterThan(150_000);
  });
});
