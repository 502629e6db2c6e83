import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus, type KnowledgeIndex } from '../../src/knowledge/index.js';
import { tools, type IndicatorCell, type IndicatorTable } from '../../src/tools/index.js';
import { openBundledKnowledge, PAPER, printedExports } from '../support/bundled-knowledge.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

async function tableOf(name: string): Promise<IndicatorTable> {
  const { output } = await tools['indicator-table'].call({ name }, knowledge);
  if (output.kind !== 'table') throw new Error(`${name}: ${output.kind}`);
  return output;
}

/** A cell as its text, number and unit. */
const plain = ({ raw, quantity }: IndicatorCell) => ({
  raw,
  value: quantity?.value.toNumber() ?? null,
  unit: quantity?.unit.text ?? '',
});

describe('list-indicators', () => {
  it('lists the one table of the paper that holds values', async () => {
    const { output } = await tools['list-indicators'].call({}, knowledge);
    expect(output).toEqual([
      {
        document: PAPER,
        table: 'table-2',
        name: {
          zh: '2021 年~2022 年全国出口重点商品量值',
          en: 'Volume value of national export priority commodities, 2021~2022',
        },
        unit: '亿元',
        periods: ['2021', '2022'],
        rows: 17,
      },
    ]);
  });
});

describe('indicator-table', () => {
  it.each([
    '表2',
    '表 二',
    'Table 2',
    'TABLE-2',
    `${PAPER}/table-2`,
    '2021 年~2022 年全国出口重点商品量值',
    'volume value of national export priority commodities 2021~2022',
    '全国出口重点商品',
  ])('gives every cell as printed for %j', async (name) => {
    const { rows, columns } = await tableOf(name);
    expect(columns.map(({ label }) => label)).toEqual(['2021 年', '2022 年', '同期增减']);
    const printed = rows.map(({ label, cells: [a, b, c] }) => [label, a?.raw, b?.raw, c?.raw]);
    const expected = printedExports().map((row) => [row.label, row.year2021, row.year2022, row.growth]);
    expect(printed).toEqual(expected);
  });

  it.each(['家具及其零件', '家具', 'Furniture', 'furniture and furniture parts'])(
    'gives one row, with numbers and units, for %j',
    async (name) => {
      const { rows } = await tableOf(name);
      expect(rows.map(({ label, cells }) => [label, cells.map(plain)])).toEqual([
        [
          '家具及其零件',
          [
            { raw: '4756.6', value: 4756.6, unit: '亿元' },
            { raw: '4639.3', value: 4639.3, unit: '亿元' },
            { raw: '−2.5', value: -2.5, unit: '%' },
          ],
        ],
      ]);
    },
  );

  it.each(['进口', 'tea', '表1', 'table 3', '2022', 'e', '?', '表'])('says what is held for %j', async (name) => {
    const { output } = await tools['indicator-table'].call({ name }, knowledge);
    expect(output).toMatchObject({ kind: 'unknown', choices: [{ table: 'table-2' }] });
  });
});

describe('tables dropped into a folder', () => {
  async function dropped(): Promise<KnowledgeIndex> {
    const folder = await temporaryFolder();
    writeFileSync(
      join(folder, 'assets.csv'),
      ',2020,2018,2019\nCurrent:,,,\nCash,$7,-,"1,234"\nMargin %,46%,45%,n/a\n',
    );
    writeFileSync(join(folder, 'tea.csv'), '品种,出口额（亿元）,出口量（万吨）\n绿茶,5.5,30\nCash,1,2\n');
    return { ...knowledge, corpus: (await loadCorpus(folder)).corpus };
  }

  it('sorts periods, leaves headings out and mixed units blank', async () => {
    const { output } = await tools['list-indicators'].call({}, await dropped());
    expect(output.map(({ table, unit, periods, rows }) => [table, unit, periods, rows])).toEqual([
      ['assets', expect.any(String), ['2018', '2019', '2020'], 2],
      ['tea', '', [], 2],
    ]);
  });

  it('gives dashes and words as printed, without a number; percents in their own unit', async () => {
    const { output } = await tools['indicator-table'].call({ name: 'assets' }, await dropped());
    if (output.kind !== 'table') throw new Error(output.kind);
    const [cash, margin] = output.rows;
    expect(cash).toMatchObject({ label: 'Cash', groups: ['Current'] });
    expect(cash?.cells.map(plain).map(({ raw, value }) => [raw, value])).toEqual([
      ['$7', 7],
      ['-', null],
      ['1,234', 1234],
    ]);
    expect(margin?.cells.map(plain)).toEqual([
      { raw: '46%', value: 46, unit: '%' },
      { raw: '45%', value: 45, unit: '%' },
      { raw: 'n/a', value: null, unit: '' },
    ]);
  });

  it('asks which table where a row stands in several, and takes the document for an answer', async () => {
    const held = await dropped();
    const { output } = await tools['indicator-table'].call({ name: 'cash' }, held);
    expect(output).toMatchObject({ kind: 'ambiguous', choices: [{ table: 'assets' }, { table: 'tea' }] });
    const narrowed = await tools['indicator-table'].call({ name: 'cash', document: 'tea' }, held);
    expect(narrowed.output).toMatchObject({ kind: 'table', indicator: { table: 'tea' }, rows: [{ label: 'Cash' }] });
  });
});
