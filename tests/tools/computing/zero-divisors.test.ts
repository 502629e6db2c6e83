import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KnowledgeIndex } from '../../../src/knowledge/index.js';
import { runTool, type Term } from '../../../src/tools/index.js';
import { openBundledKnowledge, PAPER } from '../../support/bundled-knowledge.js';

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

const one: Term = { document: PAPER, table: 'table-2', row: 0, column: 1 };
const nothing: Term = { difference: [one, one] };

it.each<[string, Term]>([
  ['a term', { ratio: [one, nothing] }],
  ['a divisor, where the whole would come to zero', { ratio: [{ ratio: [one, one] }, { ratio: [one, nothing] }] }],
  ['a share', { share: [one, nothing] }],
  ['growth', { growth: [nothing, one] }],
  ['a statistic', { median: [{ ratio: [one, { meanDeviation: [one] }] }] }],
])('what is divided by zero is no number, in %s', async (_, term) => {
  const sum = await runTool({ tool: 'sum', input: { terms: [term] } }, knowledge);
  expect(sum).toMatchObject({ output: { outcome: 'uncomputable', obstacle: { code: 'zero-base' } } });
  const ranked = await runTool(
    { tool: 'rank-position', input: { terms: [term], index: 0, order: 'highest' } },
    knowledge,
  );
  expect(ranked).toMatchObject({ output: null });
});
