import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeIndex } from '../../src/knowledge/index.js';
import { runTool, type CellPlace } from '../../src/tools/index.js';
import { openBundledKnowledge, PAPER } from '../support/bundled-knowledge.js';

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

/** A cell of Table 2: 0-based row, year. */
const cell = (row: number, year: 2021 | 2022): CellPlace => ({
  document: PAPER,
  table: 'table-2',
  row,
  column: year - 2020,
});

describe('convert-unit', () => {
  it.each([
    ['万元', '707000'],
    ['元', '7070000000'],
    ['million yuan', '7070'],
  ])('gives 70.7 亿元 in %s exactly', async (unit, value) => {
    const { output } = await runTool({ tool: 'convert-unit', input: { term: cell(0, 2022), unit } }, knowledge);
    expect(output).toMatchObject({ outcome: 'computed' });
    expect(String((output as { value?: unknown }).value)).toBe(value);
  });

  it.each(['吨', '美元', '%'])('refuses to make %s of money in yuan', async (unit) => {
    const { output } = await runTool({ tool: 'convert-unit', input: { term: cell(0, 2022), unit } }, knowledge);
    expect(output).toMatchObject({ outcome: 'uncomputable', obstacle: { code: 'mixed-units' } });
  });

  it('refuses an empty unit', async () => {
    const call = runTool({ tool: 'convert-unit', input: { term: cell(0, 2022), unit: '' } }, knowledge);
    await expect(call).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('rank-position', () => {
  const terms = [cell(0, 2022), cell(4, 2022), cell(5, 2022)];

  it.each([
    [0, 'highest', 3],
    [2, 'highest', 1],
    [0, 'lowest', 1],
  ] as const)('ranks number %s, %s first', async (index, order, rank) => {
    const { output } = await runTool({ tool: 'rank-position', input: { terms, index, order } }, knowledge);
    expect(output).toMatchObject({ rank, of: 3 });
  });

  it('gives equal numbers the same rank', async () => {
    const tied = [cell(4, 2022), cell(4, 2022), cell(0, 2022)];
    const input = { terms: tied, index: 1, order: 'highest' } as const;
    expect((await runTool({ tool: 'rank-position', input }, knowledge)).output).toMatchObject({ rank: 1, of: 3 });
  });

  it('gives nothing for a number that is not among them', async () => {
    const input = { terms, index: 9, order: 'highest' } as const;
    expect((await runTool({ tool: 'rank-position', input }, knowledge)).output).toBeNull();
  });
});

describe('average-change', () => {
  it('divides the change evenly by the years', async () => {
    const both = { sum: [cell(0, 2021), cell(0, 2022)] };
    const input = { earlier: cell(0, 2021), later: both, years: 2 };
    const { output } = await runTool({ tool: 'average-change', input }, knowledge);
    expect(String((output as { value?: unknown }).value)).toBe('35.35');
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %s years', async (years) => {
    const input = { earlier: cell(0, 2021), later: cell(0, 2022), years };
    await expect(runTool({ tool: 'average-change', input }, knowledge)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

describe('look-up-numbers', () => {
  it('leaves out places where no number stands', async () => {
    const places = [{ document: PAPER, passage: `${PAPER}#9.9-p9`, at: 0 }];
    expect((await runTool({ tool: 'look-up-numbers', input: { places } }, knowledge)).output).toEqual([]);
  });

  it('refuses to look up nothing', async () => {
    await expect(runTool({ tool: 'look-up-numbers', input: { places: [] } }, knowledge)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});
