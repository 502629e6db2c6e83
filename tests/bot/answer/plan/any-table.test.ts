import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdviser, type Adviser } from '../../../../src/bot/answer/index.js';
import { loadCorpus } from '../../../../src/knowledge/index.js';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';

/** Tables as spreadsheets export them: two header rows, groups, brackets for negatives, notes, dashes. */
const BALANCE = `"","Years Ended September 30,",""
"(in millions)","2019","2018"
"Deferred tax assets:","",""
"Inventories (Note 3)","$ 43","$ 58"
"Intangible assets","964","—"
"Other","8","13"
"Deferred tax liabilities:","",""
"Other","(47)","(38)"
"Gross margin","46.0%","52.9%"
"Total revenue","$1,496.5","$1,202.9"
`;
const FACILITIES = `,2019
Credit lines:,
Drawn,40
Undrawn,25
Deposits:,
Sight,7
Time,9
`;
const AGEING = `"","Current","Past due","Total"
"Gross carrying amount","23,762","4,558","28,320"
"Net receivables","23,524","4,055","27,579"
`;

/** A Chinese statement with its unit above and a total below. */
const PROFIT = `单位：亿元,,
项目,2022年,2023年
营业收入,138.2,151.7
营业成本,90.1,97.4
净利润,18.6,22.1
`;
const REGIONS = `地区,2022年销售额（万元）,2023年销售额（万元）,同比
华东,5230,6012,15.0%
华北,3890,3715,-4.5%
合计,9120,9727,6.7%
`;
/** Numbers without a unit: nothing tells whether they count in thousands. */
const CLIENTS = `,2018,2019
Clients,3800,4600
Operating revenue,6137,4804
`;

/** Costs in brackets, a movement named like an operation, a balance at both ends of the year. */
const COSTS = `"","2019","2018"
"Interest income","30","13"
"Interest expense","(17)","(7)"
"Net change in cash","13","6"
`;
const GOODWILL = `"","2019","2018"
"Goodwill, beginning of the year","70","60"
"Additions","25","10"
"Goodwill, end of the year","95","70"
`;
const RECEIVABLES = `"","2019","2018"
"Accounts receivable:","",""
"Billed","127","156"
"Unbilled","20","24"
"Allowance for doubtful accounts","(4)","(5)"
"Total accounts receivable","143","175"
`;
const LEASES = `"Fiscal Year","Ground Leases","Building Leases"
"2020 – 2024","381","697"
"2025 – 2029","198","270"
`;
const PURCHASES = `"","2019","2018"
"Sales:","",""
"Equipment sales to affiliates","104","260"
"Purchases:","",""
"Purchases of raw materials","94","256"
`;
const PROFITS = `"","2019","2018"
"EBITDA","79","64"
"Underlying EBITDA","85","62"
"Final dividend for the year ended 30 June 2018 of 14 cents","13","12"
`;
const ONE_ROW = `name,2019 $,2018 $,Change %
Revenue,120,100,20%
`;

const folder = mkdtempSync(join(tmpdir(), 'lianwen-any-table-'));
let bundled: BundledAdviser;
let adviser: Adviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
  writeFileSync(join(folder, 'balance.csv'), BALANCE);
  writeFileSync(join(folder, 'ageing.csv'), AGEING);
  writeFileSync(join(folder, 'facilities.csv'), FACILITIES);
  writeFileSync(join(folder, 'profit.csv'), PROFIT);
  writeFileSync(join(folder, 'regions.csv'), REGIONS);
  writeFileSync(join(folder, 'clients.csv'), CLIENTS);
  writeFileSync(join(folder, 'costs.csv'), COSTS);
  writeFileSync(join(folder, 'goodwill.csv'), GOODWILL);
  writeFileSync(join(folder, 'receivables.csv'), RECEIVABLES);
  writeFileSync(join(folder, 'leases.csv'), LEASES);
  writeFileSync(join(folder, 'purchases.csv'), PURCHASES);
  writeFileSync(join(folder, 'profits.csv'), PROFITS);
  writeFileSync(join(folder, 'one.csv'), ONE_ROW);
  const { corpus } = await loadCorpus(folder);
  adviser = createAdviser({ knowledge: { ...bundled.knowledge, corpus }, version: 'test' });
});
afterAll(async () => {
  await bundled.knowledge.close();
  rmSync(folder, { recursive: true });
});

const ask = (text: string, document: string) => adviser.answer({ text, document });

describe('a question about a table that nothing describes', () => {
  it.each([
    ['What was the change in Inventories in 2019 from 2018?', 'balance', -15],
    ['What is the increase / (decrease) in total revenue from 2018 to 2019?', 'balance', 293.6],
    ['What was the percentage change in total revenue between 2018 and 2019?', 'balance', 24.407681436528392],
    ['What is the average total revenue for 2018 and 2019?', 'balance', 1349.7],
    ['What was the gross margin in 2018?', 'balance', 52.9],
    ['What was the change in gross margin between 2018 and 2019?', 'balance', -6.9],
    ['What is the difference in the gross carrying amount between the current and the total?', 'ageing', 4558],
    ['What were the total credit lines in 2019?', 'facilities', 65],
    ['What is the ratio of current net receivables to total net receivables?', 'ageing', 0.8529678378476377],
  ])('%s', async (question, document, value) => {
    const reply = await ask(question, document);
    expect(reply.kind).toBe('answer');
    expect(reply.figures[0]?.value).toBeCloseTo(value, 8);
  });

  it.each([
    ['2023年净利润比2022年增长了多少？', 'profit', 18.817204301075268, '%'],
    ['2023年营业收入和营业成本的差额是多少？', 'profit', 54.3, '亿元'],
    ['2023年华东占全部销售额的比重是多少？', 'regions', 61.8073404, '%'],
    ['2023年华东和华北的销售额一共是多少？', 'regions', 9727, '万元'],
    ['What was the operating revenue in 2023?', 'profit', 151.7, '亿元'],
    ['2018年的毛利率是多少？', 'balance', 52.9, '%'],
  ])('%s', async (question, document, value, unit) => {
    const { figures } = await ask(question, document);
    expect(figures[0]?.value).toBeCloseTo(value, 6);
    expect(figures[0]?.unit).toBe(unit);
  });

  it('finds the table by itself where one fits the question best', async () => {
    expect((await adviser.answer({ text: '2023年华北的销售额是多少？' })).figures[0]?.value).toBe(3715);
  });

  it.each([
    ['净利润是多少？', 'profit', 'clarification', '2022'],
    ['2020年的净利润是多少？', 'profit', 'refusal', '2020'],
    ['2023年东北的销售额是多少？', 'regions', 'refusal', '华东'],
  ])('says in Chinese what is held: %s', async (question, document, kind, named) => {
    const reply = await ask(question, document);
    expect(reply).toMatchObject({ kind, language: 'zh' });
    expect(reply.text).toContain(named);
  });

  it.each([
    ['What is the average interest expense?', 'costs', 12, '(|−17| + |−7|) ÷ 2'],
    ['What is the change in interest expense from 2018 to 2019?', 'costs', 10, '|−17| − |−7|'],
    ['What is the percentage of interest expense over interest income in 2019?', 'costs', 56.6667, '|−17| ÷ 30 × 100'],
  ])('takes a cost that is printed negative by its amount: %s', async (question, document, value, formula) => {
    const reply = await ask(question, document);
    expect(reply.figures[0]?.value).toBeCloseTo(value, 4);
    expect(reply.figures[0]?.formula).toBe(formula);
    expect(reply.text).toContain('taken by their amounts');
  });

  it.each([
    ['What is the average net change in cash?', 'costs', 9.5],
    ['What was the change in goodwill from 2018 to 2019?', 'goodwill', 25],
    ['What was the percentage change in the final dividend from 2018 to 2019?', 'profits', 8.333333333333334],
    ['What is the difference of ground leases between 2020 - 2024 and 2025 - 2029?', 'leases', 183],
    ['What was the average difference between EBITDA and underlying EBITDA for 2018 and 2019?', 'profits', 4],
    ['What was the growth of billed from 2018 to 2019?', 'receivables', -18.58974358974359],
    ['What was revenue in 2018?', 'one', 100],
  ])('links the words of a name, not of an operation: %s', async (question, document, value) => {
    expect((await ask(question, document)).figures[0]?.value).toBeCloseTo(value, 8);
  });

  it.each([
    ['What was the difference in inventories between 2018 and 2019?', 'balance', 15],
    ['What was the difference in inventories from 2018 to 2019?', 'balance', -15],
    ['What was the difference in gross margin between 2018 and 2019?', 'balance', 6.9],
    ['What is the sum of inventories and other deferred tax assets in 2019?', 'balance', 51],
    ['Billed plus unbilled in 2019', 'receivables', 147],
    ['Total revenue: change from 2018 to 2019', 'balance', 293.6],
    ['How much did total revenue grow from 2018 to 2019 in percent?', 'balance', 24.407681436528392],
    ['与2022年相比，2023年净利润变化了多少？', 'profit', 3.5],
    ['2023年净利润和营业成本合计是多少？', 'profit', 119.5],
    ['What was total revenue in 2019 in terms of $ million?', 'balance', 1496.5],
    ['2023年的净利率是多少？', 'profit', 14.568226763348715],
    ['净利润从2022年到2023年的年均复合增长率', 'profit', 18.817204301075268],
    ['2023年净利润同比', 'profit', 18.817204301075268],
    ['2023年营业收入减去营业成本是多少？', 'profit', 54.3],
    ['How much did total revenue change between 2018 and 2019?', 'balance', 293.6],
    ['What is total revenue minus inventories in 2019?', 'balance', 1453.5],
    ['Total revenue fell by how much between 2018 and 2019?', 'balance', 293.6],
    ['What was the net profit margin in 2023?', 'profit', 14.568226763348715],
  ])('computes what is asked: %s', async (question, document, value) => {
    expect((await ask(question, document)).figures[0]?.value).toBeCloseTo(value, 8);
  });

  it.each([
    ['What was the number of lawsuits about inventories in 2019?', 'balance'],
    ['By what percent did the competitors of total revenue grow from 2018 to 2019?', 'balance'],
    ['2023年净利润的竞争对手增长了百分之几？', 'profit'],
    ['What was the gross margin amount for NATO in 2018?', 'regions'],
    ['What is the sum of inventories and harbour dues in 2019?', 'balance'],
  ])('is not answered with the row that only stands beside what is asked: %s', async (question, document) => {
    expect((await ask(question, document)).kind).toBe('refusal');
  });

  it.each([
    ['What are the respective sales and purchases for 2019?', 'purchases', ['104', '94']],
    ['What types of accounts receivable are there?', 'receivables', ['Billed', 'Unbilled']],
    ['In which year was interest expense the highest?', 'costs', ['2019']],
    ['What years are included in the table?', 'costs', ['2018', '2019']],
  ])('%s', async (question, document, items) => {
    expect((await ask(question, document)).items).toEqual(items);
  });

  it('says yes or no with the figure that decides it', async () => {
    const { text, figures } = await ask('Did total revenue rise in 2019?', 'balance');
    expect(text).toMatch(/^Yes, /u);
    expect(figures[0]?.inputs.map(({ row }) => row)).toContain('Total revenue');
  });

  it('names the rows under a heading', async () => {
    expect((await ask('What are the items under deferred tax assets?', 'balance')).items).toEqual([
      'Inventories (Note 3)',
      'Intangible assets',
      'Other',
    ]);
  });

  it('names the year of the highest value', async () => {
    expect((await ask('In which year was total revenue larger?', 'balance')).items).toEqual(['2019']);
    expect((await ask('In which year was total revenue less than 1,300.0 million?', 'balance')).items).toEqual([
      '2018',
    ]);
  });

  it('quotes the growth that the table prints beside the two numbers', async () => {
    const reply = await ask('2023年华东的销售额比2022年增长了百分之几？', 'regions');
    expect(reply.items).toEqual(['15.0%']);
    expect(reply.figures[0]).toMatchObject({ value: 15, unit: '%' });
  });

  it.each([
    ['In which year was operating revenue more than 14 billion?', 'clients', 'refusal', []],
    ['In which years were clients more than 4 thousand?', 'clients', 'answer', ['2019']],
  ])(
    'takes a bound in full or as printed, where it lies among the numbers: %s',
    async (text, document, kind, items) => {
      expect(await ask(text, document)).toMatchObject({ kind, items });
    },
  );

  it('gives a change between two percents in percentage points', async () => {
    expect((await ask('What was the change in gross margin between 2018 and 2019?', 'balance')).figures[0]?.unit).toBe(
      'pp',
    );
  });

  it('lists the rows that are named alike, with their groups', async () => {
    const { text } = await ask('What was Other in 2019?', 'balance');
    expect(text).toContain('Deferred tax assets › Other; Deferred tax liabilities › Other');
  });

  it.each([
    ['a year that it does not hold', 'What was total revenue in 2015?', 'refusal'],
    ['two rows of one name', 'What was Other in 2019?', 'clarification'],
    ['a row that it does not hold', 'What was the goodwill in 2019?', 'refusal'],
    ['a dash for a base', 'What was the percentage change in intangible assets from 2018 to 2019?', 'refusal'],
    ['no year, where it holds two', 'What was the total revenue?', 'clarification'],
  ])('does not guess: %s', async (_, question, kind) => {
    expect((await ask(question, 'balance')).kind).toBe(kind);
  });
});
