import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeIndex } from '../../../src/knowledge/index.js';
import {
  findDocument,
  findPassage,
  runTool,
  type Computation,
  type CompoundGrowth,
  type NumberPlace,
  type ToolRequest,
} from '../../../src/tools/index.js';
import { openBundledKnowledge, PAPER } from '../../support/bundled-knowledge.js';

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

const DEVELOPMENT = `${PAPER}#2.2-p1`;
const CHAIN_LEADERS = `${PAPER}#4.2-p1`;

/** The number that the paper writes so. */
function number(passage: string, written: string, end?: NumberPlace['end']): NumberPlace {
  const document = findDocument(knowledge.corpus, PAPER);
  const at = (document && findPassage(document, passage)?.text.indexOf(written)) ?? -1;
  return { document: PAPER, passage, at, ...(end === undefined ? {} : { end }) };
}

async function run(request: ToolRequest): Promise<Computation | CompoundGrowth> {
  const { output } = await runTool(request, knowledge);
  return output as Computation | CompoundGrowth;
}

async function valueOf(request: ToolRequest): Promise<string> {
  const result = await run(request);
  return 'value' in result ? `${result.value.toFixed()} ${result.unit.text}` : result.outcome;
}

describe('a number in prose', () => {
  it('grows, compounded and in all, as a cell does', async () => {
    const base = number(DEVELOPMENT, '20.03 万亿元');
    const value = number(DEVELOPMENT, '26.60 万亿元');
    const result = await run({ tool: 'compound-growth', input: { base, value, years: 5 } });
    if (!('compound' in result)) throw new Error('nothing was computed');
    expect(result.compound.formula).toBe('((26.6 ÷ 20.03)^(1 ÷ 5) − 1) × 100');
    expect(result.compound.value.toFixed(2)).toBe('5.84');
    expect(result.overall.value.toFixed(2)).toBe('32.80');
    expect(result.evenly.value.toFixed(2)).toBe('6.56');
  });

  it('does not grow over other years than its sentence says', async () => {
    const base = number(DEVELOPMENT, '20.03 万亿元');
    const value = number(DEVELOPMENT, '26.60 万亿元');
    const result = await run({ tool: 'compound-growth', input: { base, value, years: 10 } });
    expect(result).toMatchObject({ obstacle: { code: 'other-years', periods: ['2015', '2020'], years: 10 } });
  });

  it('is found with the passage that says it', async () => {
    const result = await run({ tool: 'sum', input: { terms: [number(DEVELOPMENT, '31 项')] } });
    expect('inputs' in result && result.inputs[0]?.evidence).toMatchObject({
      quote: '31 项',
      passage: { section: '2.2' },
    });
  });

  it('goes together with a cell of the same dimension, exactly converted', async () => {
    const cell = { document: PAPER, table: 'table-2', row: 11, column: 2 };
    expect(
      await valueOf({
        tool: 'ratio',
        input: { part: cell, whole: number(DEVELOPMENT, '26.60 万亿元'), as: 'percent' },
      }),
    ).toMatch(/^51\.49364\d* %$/u);
  });

  it('is one end of a range where that end is named', async () => {
    const low = number(CHAIN_LEADERS, '3~4 家', 'low');
    const high = number(CHAIN_LEADERS, '3~4 家', 'high');
    expect(await valueOf({ tool: 'sum', input: { terms: [low, high] } })).toBe('7 ');
  });

  it.each([
    ['a range without an end', () => number(CHAIN_LEADERS, '3~4 家')],
    ['an amount with an end', () => number(DEVELOPMENT, '31 项', 'low')],
    ['a year', () => number(DEVELOPMENT, '2015 年')],
    ['the middle of a number', () => number(DEVELOPMENT, '.03 万亿元')],
    ['a place without a number', () => number(DEVELOPMENT, '近年来')],
    ['a place outside the passage', () => ({ document: PAPER, passage: DEVELOPMENT, at: 100_000 })],
    ['a passage of table rows', () => ({ document: PAPER, passage: `${PAPER}#table-2-p1`, at: 0 })],
    ['an unknown passage', () => ({ document: PAPER, passage: `${PAPER}#9.9-p1`, at: 0 })],
  ])('is none at %s', async (_, place) => {
    expect(await run({ tool: 'sum', input: { terms: [place()] } })).toEqual({
      outcome: 'uncomputable',
      obstacle: { code: 'missing-value', cell: null },
    });
  });

  it('is not added to one that counts other things', async () => {
    const terms = [number(DEVELOPMENT, '31 项'), number(DEVELOPMENT, '20.03 万亿元')];
    expect(await valueOf({ tool: 'sum', input: { terms } })).toBe('uncomputable');
  });
});
