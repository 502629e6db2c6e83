import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computedFigure } from '../../../../src/bot/answer/compose/computed-figure.js';
import { numberFigure } from '../../../../src/bot/answer/compose/number-figure.js';
import { saysItsFigures } from '../../../../src/bot/answer/gate/figure-input.js';
import { isSoundFigure } from '../../../../src/bot/answer/gate/figure.js';
import type { Citation, Figure, FigureInput } from '../../../../src/bot/reply/reply.js';
import type { KnowledgeIndex } from '../../../../src/knowledge/index.js';
import {
  findDocument,
  findPassage,
  runTool,
  type Computation,
  type NumberPlace,
  type ToolRequest,
} from '../../../../src/tools/index.js';
import { openBundledKnowledge, PAPER } from '../../../support/bundled-knowledge.js';

const PASSAGE = `${PAPER}#2.2-p1`;

let knowledge: KnowledgeIndex;
let growth: Figure;
let found: Figure;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
  const [base, value] = [place('20.03 万亿元'), place('26.60 万亿元')];
  growth = computedFigure(await computed({ tool: 'growth-rate', input: { base, value } }), 'zh');
  const [measured] = (await computed({ tool: 'sum', input: { terms: [value] } })).inputs;
  if (!measured) throw new Error('the paper does not say 26.60 万亿元');
  found = numberFigure(measured, 'zh');
});
afterAll(() => knowledge.close());

function place(written: string): NumberPlace {
  const document = findDocument(knowledge.corpus, PAPER);
  const at = (document && findPassage(document, PASSAGE)?.text.indexOf(written)) ?? -1;
  return { document: PAPER, passage: PASSAGE, at };
}

async function computed(request: ToolRequest) {
  const { output } = await runTool(request, knowledge);
  const result = output as Computation;
  if (result.outcome !== 'computed') throw new Error('nothing was computed');
  return result;
}

const passes = (figure: Figure): boolean => isSoundFigure(figure, knowledge.corpus);

function withInput(figure: Figure, change: Partial<FigureInput>): Figure {
  return { ...figure, inputs: figure.inputs.map((input, index) => (index === 0 ? { ...input, ...change } : input)) };
}

describe('a figure over numbers of the text', () => {
  it('passes as it was computed, and as it was found', () => {
    expect([passes(growth), passes(found)]).toEqual([true, true]);
    expect(found).toEqual({
      value: 26.6,
      unit: '万亿元',
      display: '26.60 万亿元',
      formula: null,
      inputs: [{ document: PAPER, passage: PASSAGE, value: 26.6, unit: '万亿元' }],
      interval: [26.595, 26.605],
    });
  });

  it.each<[string, (figure: Figure) => Figure]>([
    ['a value that the passage does not say', (figure) => withInput(figure, { value: 26.7 })],
    ['a value that the passage says in another unit', (figure) => withInput(figure, { value: 5.84 })],
    ['another unit', (figure) => withInput(figure, { unit: '亿元' })],
    ['another passage', (figure) => withInput(figure, { passage: `${PAPER}#2.2-p2` })],
    ['no passage', (figure) => withInput(figure, { passage: `${PAPER}#9.9-p1` })],
    ['another document', (figure) => withInput(figure, { document: 'other' })],
    ['a table beside the passage', (figure) => withInput(figure, { table: 'table-2', row: '稀土', column: '2022 年' })],
    ['another value', (figure) => ({ ...figure, value: figure.value + 0.01 })],
    ['a value ten times as large', (figure) => ({ ...figure, value: figure.value * 10 })],
    ['another number shown', (figure) => ({ ...figure, display: figure.display.replace(/\d/u, '9') })],
    ['bounds that do not hold the value', (figure) => ({ ...figure, interval: [1, 2] })],
  ])('does not pass with %s', (_, alter) => {
    expect([passes(alter(growth)), passes(alter(found))]).toEqual([false, false]);
  });
});

describe('a statement over numbers of the text', () => {
  const citing = (quote: string, passage = PASSAGE): Citation => ({ document: PAPER, section: '2.2', passage, quote });
  const stands = (citations: readonly Citation[]): boolean =>
    saysItsFigures({ text: found.display, citations }, [found], knowledge.corpus);

  it('cites words that say them', () => {
    expect(stands([citing('从 20.03 万亿元跃升至 26.60 万亿元')])).toBe(true);
  });

  it.each([
    ['nothing', []],
    ['words that say another number', [citing('从 20.03 万亿元跃升')]],
    ['another passage', [citing('26.60 万亿元', `${PAPER}#2.2-p2`)]],
  ])('does not stand where it cites %s', (_, citations) => {
    expect(stands(citations)).toBe(false);
  });
});
