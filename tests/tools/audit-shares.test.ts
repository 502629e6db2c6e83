import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus, type KnowledgeIndex } from '../../src/knowledge/index.js';
import { runTool } from '../../src/tools/index.js';
import { openBundledKnowledge } from '../support/bundled-knowledge.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let bundled: KnowledgeIndex;
beforeAll(async () => {
  bundled = await openBundledKnowledge();
});
afterAll(() => bundled.close());

/** The findings about percents: verdict, formula and doubt of each. */
async function shares(...lines: readonly string[]): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 't.csv'), `${lines.join('\n')}\n`);
  const { corpus } = await loadCorpus(folder);
  const { tool, output } = await runTool({ tool: 'audit-figures', input: {} }, { ...bundled, corpus });
  if (tool !== 'audit-figures') throw new TypeError(tool);
  return output.findings
    .filter(({ published }) => published.quantity.unit.dimension.kind === 'percent')
    .map((finding) =>
      [finding.verdict, finding.computed?.formula, ...('doubt' in finding ? [finding.doubt.code] : [])].join(' '),
    );
}

describe('a column of shares', () => {
  it('is held against the one total of the amounts beside it', async () => {
    expect(await shares('Region,Sales,% of total', 'North,30,30.0%', 'South,69,70.0%', 'Total,100,')).toEqual([
      'consistent 30 ÷ 100 × 100',
      'inconsistent 69 ÷ 100 × 100',
    ]);
  });

  it('is known by a total that prints 100 %, whatever its heading says', async () => {
    const lines = ['地区,2022年（亿元）,%', '华东,12.5,25.0', '华南,37.5,75.0', '合计,50.0,100.0'];
    expect(await shares(...lines)).toEqual(['consistent 12.5 ÷ 50 × 100', 'consistent 37.5 ÷ 50 × 100']);
  });

  it('may be of a row that its heading names', async () => {
    const lines = ['Item,Amount,% of total revenue', 'Services,20,40%', 'Total revenues,50,', 'Wages,10,30%'];
    expect(await shares(...lines)).toEqual(['consistent 20 ÷ 50 × 100', 'inconsistent 10 ÷ 50 × 100']);
  });

  it('of each year is held against the amounts of that year', async () => {
    const lines = [
      '地区,2021年金额,2022年金额,2021年占比,2022年占比',
      '东,1,3,10.0%,30.0%',
      '西,9,7,90.0%,70.0%',
      '合计,10,10,,',
    ];
    expect(await shares(...lines)).toEqual([
      'consistent 1 ÷ 10 × 100',
      'consistent 9 ÷ 10 × 100',
      'consistent 3 ÷ 10 × 100',
      'consistent 7 ÷ 10 × 100',
    ]);
  });

  it('is passed over where its whole is not held, or is not told from another', async () => {
    expect(await shares('Item,Amount,% of total revenue', 'Wages,10,30%', 'Total costs,10,30%')).toEqual([]);
    expect(await shares('Item,Amount,% of total', 'A,1,10%', 'Total x,1,', 'B,2,20%', 'Total y,2,')).toEqual([]);
    expect(await shares('Item,Amount,%', 'A,1,10%', 'Total,10,')).toEqual([]);
  });
});

describe('a row of shares', () => {
  it.each([
    [
      ['Revenue,200,100', 'Gross profit,50,20', 'Gross profit as a % of revenue,25%,22%'],
      ['consistent 50 ÷ 200 × 100', 'inconsistent 20 ÷ 100 × 100'],
    ],
    [
      ['Net sales,200,100', 'Wages,50,20', '% of net sales,25%,20%'],
      ['consistent 50 ÷ 200 × 100', 'consistent 20 ÷ 100 × 100'],
    ],
    [
      ['营业收入,200,100', '研发费用,50,20', '研发费用占营业收入的比重,25%,20%'],
      ['consistent 50 ÷ 200 × 100', 'consistent 20 ÷ 100 × 100'],
    ],
    // Of a cost that is printed as negative the share is printed as positive by many.
    [
      ['Revenue,200,100', 'Wages,(50),(20)', 'Wages as a percentage of revenue,25%,20%'],
      ['cannot tell −50 ÷ 200 × 100 other-convention', 'cannot tell −20 ÷ 100 × 100 other-convention'],
    ],
    // The whole stands in no row, or the part.
    [['Wages,50,20', 'Wages as % of net sales,25%,20%'], []],
    [['Net sales,200,100', 'Wages,50,20', 'Margin as a % of net sales,25%,20%'], []],
  ])('%j', async (rows, wanted) => {
    expect(await shares(',2021,2022', ...rows)).toEqual(wanted);
  });
});
