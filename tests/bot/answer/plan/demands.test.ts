import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function ask(...turns: readonly string[]) {
  return bundled.adviser.answer({ text: turns.at(-1) ?? '', thread: turns.slice(0, -1) });
}

describe('a demand that no reading meets', () => {
  it.each([
    // How fast one rose, as a multiple of how much the other came to: no such thing is read.
    ['2022年稀土是成品油、钢材、玩具的几倍？', 'clarification'],
    ['What is the ratio between steel, toys and footwear in 2022?', 'clarification'],
    ['Exports of goods as a proportion of GDP in 2022?', 'refusal'],
    ['2022年出口额占GDP的比重最大的商品是哪个？', 'refusal'],
  ] as const)('is not passed over: %s', async (question, kind) => {
    expect((await ask(question)).kind).toBe(kind);
  });

  it('is no demand where the question says that it is not wanted', async () => {
    const { kind, items } = await ask('不看百分比，只看金额，哪一类增加得最多？');
    expect([kind, items]).toEqual(['answer', ['机电产品']]);
  });
});
