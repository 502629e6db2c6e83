import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdviser, type Adviser } from '../../../../src/bot/answer/index.js';
import { loadCorpus } from '../../../../src/knowledge/index.js';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';

/** The same numbers under headings that say nothing of what they are, and under a file name that does. */
const FILES = {
  't.csv': 'Good,2020,2021,2024\nWidgets,500,450,\nGadgets,300,330,360\n',
  'steel-exports.csv': 'Mill,2020,2021\nNorthmill,20,25\nSouthmill,31,30\n',
  'chanliang.csv': '工厂,2021年产量,2021年单价\n一厂,520,12\n二厂,410,15\n',
  'note.md': '# Notes\n\nNobody said that widget exports rose. The firm sells widgets at home.\n',
};

let bundled: BundledAdviser;
let adviser: Adviser;
const folder = mkdtempSync(join(tmpdir(), 'lianwen-measures-'));
beforeAll(async () => {
  bundled = await openBundledAdviser();
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const { corpus } = await loadCorpus(folder);
  adviser = createAdviser({ knowledge: { ...bundled.knowledge, corpus }, version: 'test' });
});
afterAll(async () => {
  await bundled.knowledge.close();
  rmSync(folder, { recursive: true });
});

describe('a dropped table', () => {
  it.each([
    ['Did widget exports rise?', 'Widgets'],
    ['How much did exports of Widgets grow?', '“exports”'],
    ['What was Widgets production in 2021?', '“production”'],
    ['Widgets出口2021年是多少？', '“出口”'],
    ['Widgets的产量2021年是多少？', '“产量”'],
    ['Widgets 2021年的库存是多少？', 'Widgets'],
    ['Gadgets 2021年进口多少？', '“进口”'],
  ])('gives no numbers for a measure that it says nothing of: %s', async (text, asked) => {
    const { kind, figures, text: said } = await adviser.answer({ text, document: 't' });
    expect({ kind, figures }).toEqual({ kind: 'refusal', figures: [] });
    expect(said).toContain(asked);
  });

  it.each([
    ['What was Widgets in 2021?', 't', 450],
    ['What were sales of Widgets in 2020?', 't', 500],
    ['Widgets 2021年的销售额是多少？', 't', 450],
    ['What were exports of Northmill in 2021?', 'steel-exports', 25],
    ['How much did exports of Northmill grow from 2020 to 2021?', 'steel-exports', 5],
    ['Northmill 2021年出口多少？', 'steel-exports', 25],
    ['一厂2021年的产量是多少？', 'chanliang', 520],
    ['二厂2021年的单价是多少？', 'chanliang', 15],
  ])('answers for what it prints or may have lost with its caption: %s', async (text, document, value) => {
    expect((await adviser.answer({ text, document })).figures[0]?.value).toBe(value);
  });
});

describe('what is offered', () => {
  it.each([
    ['What was Widgets in 2021?', 't'],
    ['How much did Widgets grow from 2020 to 2021?', 't'],
    ['Widgets 2021年是多少？', 't'],
    ['Widgets 2021年的产量是多少？', 't'],
  ])('beside %s is answered', async (text, document) => {
    const { followUps } = await adviser.answer({ text, document });
    expect(followUps.length).toBeGreaterThan(0);
    for (const offered of followUps) expect((await adviser.answer({ text: offered })).kind).toBe('answer');
  });
});
