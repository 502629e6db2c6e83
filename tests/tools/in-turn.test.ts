import { describe, expect, it } from 'vitest';
import { inTurn } from '../../src/tools/in-turn.js';
import { runTool, type ToolRequest } from '../../src/tools/index.js';
import { openBundledKnowledge } from '../support/bundled-knowledge.js';

/** How often somebody else had a turn while something was done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let [turns, isDone] = [0, false];
  const others = (): void => {
    turns += 1;
    if (!isDone) setImmediate(others);
  };
  setImmediate(others);
  await work();
  isDone = true;
  return turns;
}

describe('inTurn', () => {
  it('gives the results in order, with a turn for others after each', async () => {
    const items = Array.from({ length: 100 }, (_, index) => index);
    const turns = await turnsDuring(async () => {
      expect(await inTurn(items, (item) => item * 2)).toEqual(items.map((item) => item * 2));
    });
    expect(turns).toBeGreaterThanOrEqual(items.length);
  });

  it.each<[string, ToolRequest]>([
    ['check-claims', { tool: 'check-claims', input: { text: '稀土2022年出口70.7亿元。'.repeat(30) } }],
    ['audit-figures', { tool: 'audit-figures', input: {} }],
  ])('leaves others their turn in what takes long: %s', async (_, call) => {
    const knowledge = await openBundledKnowledge();
    expect(await turnsDuring(() => runTool(call, knowledge))).toBeGreaterThan(17);
    await knowledge.close();
  });
});
