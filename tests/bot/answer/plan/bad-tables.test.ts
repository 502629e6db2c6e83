import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdviser, type Adviser } from '../../../../src/bot/answer/index.js';
import { loadCorpus } from '../../../../src/knowledge/index.js';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';

/** Tables as they should not be. */
const TABLES = {
  'no-header': 'Apples,10,12\nPears,20,18\nPlums,5,7\n',
  repeated: ',2018,2019\nSales,100,120\nSales,30,45\nCosts,50,60\n',
  merged: 'Region,Product,2018,2019\nNorth,Tea,10,12\n,Coffee,20,26\nSouth,Tea,30,33\n,Coffee,40,50\n',
  currencies: 'Item,2018,2019\nRent,$100,$120\nTravel,€50,€60\nFood,$30,$45\n',
  commas: 'Name;2018;2019\nUmsatz;1.234,5;1.300,0\nKosten;997,0;1.002\n',
  'both-separators': 'Name;2018;2019\nUmsatz;1.234,5;1.300,0\nKosten;997.5;1,002.5\n',
  edges: ',2018,2019\nLoans,0,50\nBonds,20,\nShares,-10,15\nNotes,-10,-15\nFutures,NaN,1e400\nSwaps,5,NaN\n',
  months: 'Month,Output\n2022-11,10\n2022-12,12\n2022-13,14\n',
  monthly: '月份,金额(万元)\n2021-10,5\n2021-12,6\n2021-11,4\n',
  'written-units': '品名,2018年,2019年\n陶瓷,3.2亿元,4.1亿元\n棉花,12万吨,13万吨\n',
  letters: 'Plant,Capacity\nA,$5.0 million\nB,€4.0 million\nC,£3.0 million\n',
  quarters: '季度,收入\n2021年一季度,1.2亿元\n2021年二季度,1.35亿元\n2021年三季度,9800万元\n2021年四季度,1.5亿元\n',
  codes: 'Good,2018,2019\nLaptop,USD 1.2k,USD 950\nTablet,¥500,¥1万\n',
  signed: 'Item,2018,2019\nSurplus,$5.0,$3.5\nFees,"$(2.0)","$(3.0)"\n',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'lianwen-bad-tables-'));
let bundled: BundledAdviser;
let adviser: Adviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
  for (const [name, text] of Object.entries(TABLES)) writeFileSync(join(folder, `${name}.csv`), text);
  const { corpus } = await loadCorpus(folder);
  adviser = createAdviser({ knowledge: { ...bundled.knowledge, corpus }, version: 'test' });
});
afterAll(async () => {
  await bundled.knowledge.close();
  rmSync(folder, { recursive: true });
});

const ask = (text: string, document?: keyof typeof TABLES) =>
  adviser.answer({ text, ...(document !== undefined && { document }) });

describe('a table as it should not be', () => {
  it.each([
    ['What was Apples?', 'no-header', 'mean: Apples.'],
    ['2019年Sales是多少？', 'repeated', 'Sales（第 1 行）、Sales（第 2 行）'],
    ['What was the change in Sales from 2018 to 2019?', 'repeated', 'Sales (row 1); Sales (row 2)'],
    ['What was Coffee in 2019?', 'merged', 'North › Coffee; South › Coffee'],
    ['What was the output in 2022-13?', 'months', '2022-11, 2022-12'],
    ['What was Loans in 2018-13?', 'edges', '2018, 2019'],
    ['2022-13的Loans是多少？', 'edges', '2018、2019'],
  ] as const)('is asked back about, with the choices: %s', async (question, document, listed) => {
    const { kind, text } = await ask(question, document);
    expect(kind).toBe('clarification');
    expect(text).toContain(listed);
  });

  it.each([
    ['How much more was Rent than Travel in 2019?', 'currencies', 'The units differ ($, €)'],
    ['2019年Rent和Travel合计是多少？', 'currencies', '单位不同（$、€）'],
    ['What was the percentage change in Loans from 2018 to 2019?', 'edges', 'The base is zero'],
    ['What is Bonds divided by Loans in 2018?', 'edges', 'The base is zero'],
    ['2018年Bonds是Loans的几倍？', 'edges', '基数为零'],
    ['Shares2019年比2018年增长了百分之几？', 'edges', '两个数值一正一负'],
    ['What was Bonds in 2019?', 'edges', 'is missing'],
    ['2019年Bonds是多少？', 'edges', '缺少'],
    ['What was the change in Swaps from 2018 to 2019?', 'edges', 'is missing'],
    ['What was the change in Umsatz from 2018 to 2019?', 'both-separators', 'is missing'],
  ] as const)('is refused with the reason, in the language of the question: %s', async (question, document, reason) => {
    const { kind, figures, text } = await ask(question, document);
    expect({ kind, figures }).toEqual({ kind: 'refusal', figures: [] });
    expect(text).toContain(reason);
  });

  it.each([
    ['What was Costs in 2019?', 'repeated', 60],
    ['2019年South的Tea是多少？', 'merged', 33],
    ['What was Coffee in the North in 2019?', 'merged', 26],
    ['What was the percentage change in Notes from 2018 to 2019?', 'edges', 50],
    ['What was Umsatz in 2018?', 'commas', 1234.5],
    ['Kosten2019年比2018年增加了多少？', 'commas', 5],
    ['What was the output in 2022-12?', 'months', 12],
  ] as const)('is answered where it can be: %s', async (question, document, value) => {
    expect((await ask(question, document)).figures[0]?.value).toBe(value);
  });

  it.each([
    ['2021年12月的金额是多少？', 6],
    ['2021年12月的金额比11月增长了百分之几？', 50],
    ['How much higher was the 金额 in December 2021 than in October?', 1],
    ['10月的金额是多少？', 5],
  ] as const)('finds a month without its year in a table of months: %s', async (question, value) => {
    expect((await ask(question, 'monthly')).figures[0]?.value).toBe(value);
  });

  it.each([
    ['2019年陶瓷是多少？', 'written-units', '4.1 亿元'],
    ['2019年棉花比2018年多多少？', 'written-units', '1 万吨'],
    ['What is the capacity of A?', 'letters', '$5.0 million'],
    ['What was the surplus in 2019?', 'signed', '$3.5'],
    ['How much did the surplus change from 2018 to 2019?', 'signed', '−$1.5'],
    ['What were the fees in 2018?', 'signed', '$(2.0)'],
  ] as const)('says the unit that stands in the cells: %s', async (question, document, display) => {
    const { figures, text } = await ask(question, document);
    expect(figures[0]?.display).toBe(display);
    expect(text).toContain(display);
  });

  it.each([
    ['2021年哪个季度收入最高？', 'quarters', 1.5],
    ['2021年收入最低的是哪个季度？', 'quarters', 9800],
    ['2021年四季度收入比三季度高多少？', 'quarters', 0.52],
    ['How did Laptop change from 2018 to 2019?', 'codes', -250],
    ['Tablet 2019年多少？', 'codes', 1],
  ] as const)('compares what is printed at different scales: %s', async (question, document, value) => {
    expect((await ask(question, document)).figures[0]?.value).toBeCloseTo(value, 9);
  });

  it.each([
    ['2019年陶瓷和棉花合计是多少？', 'written-units'],
    ['What is the total capacity?', 'letters'],
    ['What is the sum of the capacity of A and B?', 'letters'],
    ['What is the sum of the capacity of A and B?', undefined],
  ] as const)('does not take different units together: %s', async (question, document) => {
    const { kind, figures } = await ask(question, document);
    expect(kind).not.toBe('answer');
    expect(figures).toEqual([]);
  });

  it.each([
    ['What was Coffee in 2019?', 'North › Coffee; South › Coffee'],
    ['2019年Coffee比2018年增长百分之几？', 'North › Coffee、South › Coffee'],
    ['What was Sales in 2019?', 'Sales (row 1); Sales (row 2)'],
  ] as const)('is asked back about, also where no document is named: %s', async (question, listed) => {
    const { kind, text } = await ask(question);
    expect(kind).toBe('clarification');
    expect(text).toContain(listed);
  });

  it('says that a period is held where the rows are months', async () => {
    const { text } = await ask('2023年12月的金额是多少？');
    expect(text).not.toContain('没有这个时间的数据；现有的时间是 2018');
  });

  it('quotes a number as its table writes it', async () => {
    expect((await ask('What was Umsatz in 2018?', 'commas')).items).toEqual(['1.234,5']);
  });
});
