import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runOnce } from '../../../../src/bot/answer/plan/run-once.js';
import type { KnowledgeIndex } from '../../../../src/knowledge/index.js';
import type { ToolRequest } from '../../../../src/tools/index.js';
import { openBundledKnowledge } from '../../../support/bundled-knowledge.js';

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

describe('a call of one question', () => {
  const check = (text: string): ToolRequest => ({ tool: 'check-claims', input: { text } });

  it('is run once, however often it is asked for', () => {
    const run = runOnce(knowledge);
    expect(run(check('Steel rose.'))).toBe(run(check('Steel rose.')));
  });

  it('is run anew for other words, and for another question', async () => {
    const run = runOnce(knowledge);
    const [steel, toys] = await Promise.all([run(check('Steel rose 22.3%.')), run(check('Toys rose 22.3%.'))]);
    expect([steel, toys].map((one) => one.tool === 'check-claims' && one.output.verdict)).toEqual([
      'supported',
      'contradicted',
    ]);
    expect(runOnce(knowledge)(check('Steel rose.'))).not.toBe(run(check('Steel rose.')));
  });
});
