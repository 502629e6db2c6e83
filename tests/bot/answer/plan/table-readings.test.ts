import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdviser, type Adviser } from '../../../../src/bot/answer/index.js';
import { loadCorpus } from '../../../../src/knowledge/index.js';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';

const TABLES = {
  months: [
    'Period,Shares bought,Price per share',
    '"January 26, 2019 - February 22, 2019",262,$ 64.77',
    '"February 23, 2019 - March 22, 2019",3380,$ 65.53',
    '"March 23, 2019 - April 26, 2019",3608,$ 72.49',
  ],
  changes: [
    ',Change between years increase (decrease),',
    '(In thousands),2019 and 2018,2018 and 2017',
    'Payroll,"$4,089","$22,908"',
    'Travel,794,80',
    'Facilities,"(4,537)","5,777"',
  ],
  adopted: [
    ',As reported,Balances without adoption,Effect of change',
    'Receivables,708,657,51',
    'Total assets,"15,938","15,824",114',
    'Contract liabilities,"2,320","2,437",(117)',
  ],
  subtracted: [
    ',As reported,Adjustments,Balances without adoption of ASC 606',
    'Deferred tax,"22,626",(532),"22,094"',
    'Total assets,"90,000",(40),"89,960"',
  ],
  sexes: [',2019,,2018,', ',Men,Women,Men,Women', 'Members aged 65,86.8,88.9,87.3,89.3'],
  dates: [
    ',2019,2018',
    'Notional amount,"29,423","77,630"',
    'Maturity date,30/7/2021~,28/6/2019~',
    ',11/4/2024,8/12/2023',
    'Hedged rate for the year,2.10%,1.60%',
  ],
} as const;

const folder = mkdtempSync(join(tmpdir(), 'lianwen-readings-'));
let bundled: BundledAdviser;
let adviser: Adviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
  for (const [name, lines] of Object.entries(TABLES)) writeFileSync(join(folder, `${name}.csv`), lines.join('\n'));
  const { corpus } = await loadCorpus(folder);
  adviser = createAdviser({ knowledge: { ...bundled.knowledge, corpus }, version: 'test' });
});
afterAll(async () => {
  await bundled.knowledge.close();
  rmSync(folder, { recursive: true });
});

async function valueOf(text: string, document: keyof typeof TABLES) {
  const { kind, figures } = await adviser.answer({ text, document });
  return figures[0]?.value ?? kind;
}

describe('periods that one table alone tells', () => {
  it.each([
    ['How many shares were bought in the second month?', 3380],
    ['What was the change in price per share from the first to the third month?', 7.72],
    ['What was the change in shares bought between the second and third months?', 228],
    ['第一个月到第三个月Price per share的变化是多少？', 7.72],
    // Months are not quarters, and there is no fourth one.
    ['How many shares were bought in the fourth month?', 'clarification'],
  ])('%j: %s', async (question, wanted) => {
    expect(await valueOf(question, 'months')).toBe(wanted);
  });

  it.each([
    ['What is the difference in Travel in 2019 and 2018 as compared to 2018 and 2017?', 714],
    ['What was the change in Facilities from 2017 to 2019?', 1240],
    ['What was the change in Payroll from 2018 to 2019?', 4089],
    ['What was the percentage change in Payroll from 2018 to 2019?', 'refusal'],
    ['What was the change in Payroll from 2016 to 2019?', 'refusal'],
  ])('changes that a table prints in place of levels: %j: %s', async (question, wanted) => {
    expect(await valueOf(question, 'changes')).toBe(wanted);
  });

  it('no year is taken from the second line of a row of dates', async () => {
    expect(await valueOf('How many percentage points did the hedged rate change by from 2018 to 2019?', 'dates')).toBe(
      0.5,
    );
  });
});

describe('columns on either side of an adjustment', () => {
  it.each([
    ['What is the increase in Total assets after adoption of the new standard?', 'adopted', 114],
    ['What is the percentage change in Receivables after adoption?', 'adopted', 7.762557077625571],
    ['What were the contract liabilities before adoption of the new standard?', 'adopted', 2437],
    // The adjustment is printed the other way round: the heading says which side has it.
    ['What was the deferred tax without the adoption of ASC 606?', 'subtracted', 22094],
    ['What is the increase in deferred tax after adoption of ASC 606?', 'subtracted', 532],
  ] as const)('%j in %s: %s', async (question, document, wanted) => {
    expect(await valueOf(question, document)).toBe(wanted);
  });
});

describe('names of men and women', () => {
  it.each([
    ['What was the figure for male members aged 65 in 2018?', 87.3],
    ['What was the change for female members aged 65 from 2018 to 2019?', -0.4],
    ['What was the change in the average for women members aged 65 from 2018 to 2019?', -0.4],
  ])('%j: %s', async (question, wanted) => {
    expect(await valueOf(question, 'sexes')).toBe(wanted);
  });
});
