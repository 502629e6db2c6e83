import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { KnowledgeIndex } from '../../src/knowledge/index.js';
import * as library from '../../src/library/tools.js';
import { tools } from '../../src/tools/index.js';
import { openBundledKnowledge, PAPER } from '../support/bundled-knowledge.js';

const { InvalidToolCallError, jsonTools } = library;
const cell = (row: number, column: number) => ({ document: PAPER, table: 'table-2', row, column });
const terms = [cell(0, 2), cell(1, 2), cell(2, 2)];
const growing = { base: cell(0, 1), value: cell(0, 2) };

/** One sound input of each tool. */
const INPUTS: Readonly<Record<string, object>> = {
  ask: { question: 'Which three commodities were exported most in 2022?' },
  check: { claim: '2022年稀土出口额为70.7亿元。' },
  recommend: { description: '我们的核心部件全部依赖进口。' },
  search: { query: '供应链韧性', k: 2 },
  brief: { topic: '稀土', length: 'short' },
  indicators: { name: '稀土', growth: 'computed' },
  audit: {},
  'describe-corpus': {},
  'find-sentences': { query: '供应链韧性', language: 'zh', limit: 2 },
  'read-section': { document: PAPER, section: '4.1' },
  'read-passage': { document: PAPER, passage: `${PAPER}#2.1-p1` },
  'list-outline': { document: PAPER, kind: 'mechanisms' },
  'locate-pattern': { document: PAPER, pattern: 'area-9-2' },
  'match-pattern': { document: PAPER, query: '绿色的物流', language: 'zh' },
  'look-up-cells': { document: PAPER, table: 'table-2', rows: [0], columns: [1, 2] },
  'rank-rows': { document: PAPER, table: 'table-2', column: 2, order: 'highest', limit: 2 },
  'look-up-numbers': { places: [{ document: PAPER, passage: `${PAPER}#2.2-p1`, at: 116 }] },
  sum: { terms },
  average: { terms },
  median: { terms },
  'mean-deviation': { terms },
  'pair-terms': { terms, apart: 'least' },
  difference: { minuend: cell(0, 2), subtrahend: cell(1, 2) },
  change: { earlier: cell(0, 1), later: cell(0, 2) },
  'average-change': { earlier: cell(0, 1), later: cell(0, 2), years: 1 },
  'growth-rate': growing,
  'compound-growth': { ...growing, years: 1 },
  ratio: { part: cell(0, 2), whole: cell(1, 2) },
  'convert-unit': { term: cell(0, 2), unit: '万元' },
  'rank-terms': { terms, order: 'highest' },
  'filter-terms': { terms, limits: [{ comparison: 'above', value: '100' }] },
  'rank-position': { terms, index: 0, order: 'highest' },
};

const camel = (name: string): string => name.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

describe('lianwen/tools', () => {
  let knowledge: KnowledgeIndex;
  beforeAll(async () => {
    knowledge = await openBundledKnowledge();
  });
  afterAll(() => knowledge.close());

  it('has a function of each tool', () => {
    expect(Object.keys(library)).toEqual(expect.arrayContaining(Object.keys(tools).map(camel)));
  });

  it('gives what the tool itself gives, and refuses what its schema does not take', async () => {
    const { output } = await tools['growth-rate'].call(growing, knowledge);
    expect(await library.growthRate(growing, knowledge)).toEqual(output);
    const refused = library.sum({ terms: [] }, knowledge);
    await expect(refused).rejects.toBeInstanceOf(InvalidToolCallError);
    await expect(refused).rejects.toThrow(
      '"terms" of the tool sum is missing or not what is expected: array, length >= 1',
    );
  });

  it('names the argument that is no term, and what a term is', async () => {
    const untyped: Readonly<Record<string, unknown>> = library;
    const call = untyped['growthRate'];
    const given = typeof call === 'function' ? call({ base: 5, value: cell(0, 2) }, knowledge) : null;
    await expect(given).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      facts: {
        tool: 'growth-rate',
        field: 'base',
        expected: expect.stringContaining('{document, table, row, column}'),
      },
    });
  });

  it('refuses what is no knowledge, and arguments that hold themselves', async () => {
    const untyped: Readonly<Record<string, unknown>> = library;
    const call = untyped['sum'];
    const calling = (...given: readonly unknown[]): unknown => (typeof call === 'function' ? call(...given) : null);
    await expect(calling({ terms: [cell(0, 1)] })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      facts: { tool: 'sum', field: 'knowledge' },
    });
    const endless: { average: unknown[] } = { average: [] };
    endless.average.push(endless, endless);
    await expect(calling({ terms: [endless] }, knowledge)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      facts: { tool: 'sum', expected: 'at most 64 levels' },
    });
  });

  it.each(jsonTools)('$name refuses what is no knowledge', async (tool) => {
    const untyped: { call(given: unknown, knowledge: unknown): Promise<unknown> } = tool;
    await expect(untyped.call(INPUTS[tool.name], undefined)).rejects.toMatchObject({ facts: { field: 'knowledge' } });
  });

  it.each([
    ['row', '999', '0–16', { document: PAPER, table: 'table-2', rows: [999], columns: [1] }],
    ['column', '9', '0–3', { document: PAPER, table: 'table-2', rows: [0], columns: [1, 9] }],
    ['table', '“table-9”', 'table-1, table-2', { document: PAPER, table: 'table-9', rows: [0], columns: [1] }],
    ['document', '“none”', PAPER, { document: 'none', table: 'table-2', rows: [0], columns: [1] }],
  ])('says which %s there is in the place of %s', async (kind, asked, held, input) => {
    const wanted = { code: 'UNKNOWN_PLACE', facts: { kind, asked, held } };
    await expect(library.lookUpCells(input, knowledge)).rejects.toMatchObject(wanted);
    const json = jsonTools.find(({ name }) => name === 'look-up-cells');
    await expect(json?.call(input, knowledge)).rejects.toMatchObject(wanted);
  });

  it('says which sections there are, and looks into terms', async () => {
    const section = { document: PAPER, section: '99' };
    await expect(library.readSection(section, knowledge)).rejects.toMatchObject({ code: 'UNKNOWN_PLACE' });
    const beyond = { terms: [{ average: [cell(0, 1), cell(77, 1)] }] };
    await expect(library.sum(beyond, knowledge)).rejects.toMatchObject({ facts: { kind: 'row', asked: '77' } });
  });

  it('has JSON tools of different names, each tried here', () => {
    expect(jsonTools.map(({ name }) => name).toSorted()).toEqual(Object.keys(INPUTS).toSorted());
  });

  it.each(jsonTools)('$name takes and gives JSON of its schemas', async ({ name, input, output, ...tool }) => {
    expect(name).toMatch(/^[a-z][a-z-]{0,63}$/u);
    expect(z.toJSONSchema(input, { io: 'input' })).toMatchObject({ type: 'object' });
    const given = await tool.call(INPUTS[name], knowledge);
    expect(JSON.parse(JSON.stringify(given))).toEqual(given);
    expect(output.safeParse(given).error).toBeUndefined();
  });

  it.each(jsonTools)('$name refuses what is no input of its schema', async (tool) => {
    await expect(tool.call({ document: 7, terms: 'all', text: null }, knowledge)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('words replies in the language of their text, or in the one that is asked for', async () => {
    const ask = jsonTools.find(({ name }) => name === 'ask');
    expect(await ask?.call(INPUTS['ask'], knowledge)).toMatchObject({ language: 'en' });
    expect(await ask?.call(INPUTS['ask'], knowledge, 'zh')).toMatchObject({ language: 'zh' });
    expect(await ask?.call({ ...INPUTS['ask'], language: 'en' }, knowledge, 'zh')).toMatchObject({ language: 'en' });
  });
});
