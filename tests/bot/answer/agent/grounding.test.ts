import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createAdviser } from '../../../../src/bot/answer/index.js';
import { answerMessages } from '../../../../src/bot/messages/answer.js';
import { modelMessages } from '../../../../src/bot/messages/models.js';
import type { Reply } from '../../../../src/bot/reply/reply.js';
import type { KnowledgeIndex } from '../../../../src/knowledge/index.js';
import { openBundledKnowledge, PAPER } from '../../../support/bundled-knowledge.js';
import type { ModelAnswer, ToolCallAnswer } from '../../../support/model-server/model-answer.js';
import { useModel } from '../../../support/model-server/model-use.js';
import { call, cell, planner, tools } from '../../../support/model-server/planning-script.js';
import { startModelServer } from '../../../support/model-server/start-model-server.js';

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

const byRules = (text: string): Promise<Reply> => createAdviser({ knowledge, version: 'test' }).answer({ text });

async function planned(text: string, ...calls: readonly ToolCallAnswer[]): Promise<Reply> {
  return spoken(text, planner([tools(...calls)]));
}

async function spoken(text: string, script: ReturnType<typeof planner>): Promise<Reply> {
  const server = await startModelServer(script);
  try {
    return await createAdviser({ knowledge, version: 'test', model: useModel(server, 'model') }).answer({ text });
  } finally {
    await server.close();
  }
}

const RARE_EARTHS = 0;
const REFINED_OIL = 1;
const SHOES = 4;
const TOYS = 10;
const MACHINERY = 11;
const FURNITURE = 16;
const Y2021 = 1;
const Y2022 = 2;
const GROWTH = 3;

const growth = (base: unknown, value: unknown) => call('growth-rate', { base, value });
const difference = (minuend: unknown, subtrahend: unknown) => call('difference', { minuend, subtrahend });

const RARE = ['稀土2022年增长了多少？', 'How much did rare earth exports grow in 2022?'];
const TWO = ['玩具和鞋靴2022年的出口额分别是多少？', 'What were exports of toys and of footwear in 2022?'];
const ONE = ['玩具2022年的出口额是多少？', 'What were toy exports in 2022?'];

const [earlier, later] = [cell(RARE_EARTHS, Y2021), cell(RARE_EARTHS, Y2022)];
const rows = (row: number) => ({ document: PAPER, table: 'table-2', rows: [row], columns: [Y2021, Y2022] });
const places = (...of: readonly number[]) => of.map((row) => cell(row, Y2022));

/** Plans that compute rightly what was not asked, or the opposite of it. */
const WRONG: readonly (readonly [name: string, questions: readonly string[], plan: ToolCallAnswer])[] = [
  ['growth from the later to the earlier', RARE, growth(later, earlier)],
  ['the same within a sum', RARE, call('sum', { terms: [{ growth: [later, earlier] }] })],
  ['a change backwards', RARE, call('change', { earlier: later, later: earlier })],
  ['a difference backwards', RARE, difference(earlier, later)],
  ['a ratio backwards', RARE, call('ratio', { part: earlier, whole: later, as: 'times' })],
  ['ten years for one', RARE, call('compound-growth', { base: earlier, value: later, years: 10 })],
  ['a thousand years for one', RARE, call('compound-growth', { base: earlier, value: later, years: 1000 })],
  ['seven years for one', RARE, call('average-change', { earlier, later, years: 7 })],
  ['a seventh of a number', RARE, call('sum', { terms: [{ divided: later, by: 7 }] })],
  ['growth from one thing to another', RARE, growth(cell(REFINED_OIL, Y2021), later)],
  ['a number twice in a sum', RARE, call('sum', { terms: [later, later, earlier] })],
  ['a number twice in a sum within', RARE, call('sum', { terms: [earlier, { sum: [later] }, { magnitude: later }] })],
  ['a number twice in an average', RARE, call('average', { terms: [later, earlier, later] })],
  ['a number twice in a median', RARE, call('median', { terms: [later, earlier, later] })],
  ['a difference of other things in other years', TWO, difference(cell(TOYS, Y2022), cell(SHOES, Y2021))],
  ['a ratio of the same', TWO, call('ratio', { part: cell(TOYS, Y2022), whole: cell(SHOES, Y2021), as: 'percent' })],
  ['a sum over both', TWO, call('sum', { terms: [cell(TOYS, Y2022), cell(SHOES, Y2021)] })],
  ['a sum of published rates', TWO, call('sum', { terms: [cell(TOYS, GROWTH), cell(SHOES, GROWTH)] })],
  [
    'a sum of rates worked out',
    TWO,
    call('sum', {
      terms: [TOYS, SHOES].map((row) => ({ growth: [cell(row, Y2021), cell(row, Y2022)] })),
    }),
  ],
  ['growth from row to row', TWO, growth(cell(TOYS, Y2021), cell(SHOES, Y2022))],
  ['cells of another row', ONE, call('look-up-cells', rows(MACHINERY))],
  [
    'a ranking of all rows',
    ONE,
    call('rank-rows', { document: PAPER, table: 'table-2', column: Y2022, order: 'highest', limit: 3 }),
  ],
  ['a ranking of rows not named', ONE, call('rank-terms', { terms: places(TOYS, SHOES, MACHINERY), order: 'highest' })],
  ['a pair of rows not named', ONE, call('pair-terms', { terms: places(TOYS, SHOES, MACHINERY), apart: 'least' })],
  ['a sum with a row not named', ONE, call('sum', { terms: places(TOYS, MACHINERY) })],
  ['a place among some rows', ONE, call('rank-position', { terms: places(TOYS, SHOES), index: 0, order: 'highest' })],
  [
    'a threshold of its own',
    TWO,
    call('filter-terms', { terms: places(TOYS, SHOES), limits: [{ comparison: 'above', value: '3500' }] }),
  ],
  ['the highest of one of two', TWO, call('rank-terms', { terms: places(TOYS), order: 'highest' })],
];

describe('what a model plans', () => {
  it.each(WRONG.flatMap(([name, questions, plan]) => questions.map((text) => [name, text, plan] as const)))(
    'adds nothing where it is %s: %s',
    async (_, text, plan) => {
      const rules = await byRules(text);
      const reply = await planned(text, plan);
      expect(rules.kind).toBe('answer');
      expect(reply.receipt.outcome).toEqual(rules.receipt.outcome);
      expect(reply.receipt.plan).toEqual(rules.receipt.plan);
    },
  );

  it.each(RARE)('converts no number that the answer does not hold: %s', async (text) => {
    const reply = await planned(
      text,
      difference(later, earlier),
      call('convert-unit', { term: later, unit: '万元' }),
      call('convert-unit', { term: cell(RARE_EARTHS, 3), unit: '万元' }),
      call('convert-unit', { term: { sum: [earlier, later] }, unit: '万元' }),
    );
    expect(reply.receipt.plan.map(({ tool }) => tool)).not.toContain('convert-unit');
  });

  it.each<[string, string, ToolCallAnswer]>([
    [RARE[0] ?? '', '28.5', difference(later, earlier)],
    [RARE[1] ?? '', '2.85 billion', difference(later, earlier)],
    [TWO[0] ?? '', '615.2', difference(cell(SHOES, Y2022), cell(TOYS, Y2022))],
    [TWO[1] ?? '', '61.52 billion', difference(cell(SHOES, Y2022), cell(TOYS, Y2022))],
    [TWO[0] ?? '', '754.7', call('change', { earlier: cell(SHOES, Y2021), later: cell(SHOES, Y2022) })],
    [TWO[0] ?? '', '7073.6', call('sum', { terms: places(TOYS, SHOES) })],
  ])('adds what goes on from the question: %s %s', async (text, said, plan) => {
    const reply = await planned(text, plan);
    expect((await byRules(text)).text).not.toContain(said);
    expect(reply.text).toContain(said);
  });

  it.each(['家具2022年增长了多少？', 'How much did furniture exports grow in 2022?'])(
    'corrects what the question takes for granted no second time: %s',
    async (text) => {
      const plan = call('change', { earlier: cell(FURNITURE, Y2021), later: cell(FURNITURE, Y2022) });
      const { blocks, receipt, language } = await planned(text, plan);
      expect(receipt.plan.at(-1)?.tool).toBe('change');
      const { fall } = answerMessages[language].moved;
      expect(blocks.filter((block) => block.type === 'note' && block.text === fall)).toHaveLength(1);
    },
  );
});

describe('a plan that is used, of a model whose words are not', () => {
  it.each(RARE)('is said to be: %s', async (text) => {
    const plan = tools(difference(later, earlier));
    const script = planner([plan]);
    const fails: ModelAnswer = { kind: 'text', text: '' };
    const reply = await spoken(text, (request, number) => (request.tools.length > 0 ? script(request, number) : fails));
    const { unworded, reasons } = modelMessages[reply.language];
    expect(reply.receipt.planner).toBe('model');
    expect(reply.blocks.at(-1)).toMatchObject({ type: 'note', text: unworded(reasons.nonsense) });
  });
});
