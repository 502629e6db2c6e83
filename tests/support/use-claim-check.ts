import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeIndex } from '../../src/knowledge/index.js';
import { runTool, type ClaimReport } from '../../src/tools/index.js';
import { openBundledKnowledge, PAPER } from './bundled-knowledge.js';

/** Checks a text against the bundled paper. */
export type CheckText = (text: string) => Promise<ClaimReport>;

/** Opens the bundled paper before the tests of a file, and closes it after them. */
export function useClaimCheck(): CheckText {
  let knowledge: KnowledgeIndex;
  beforeAll(async () => {
    knowledge = await openBundledKnowledge();
  });
  afterAll(() => knowledge.close());
  return async (text) => {
    const result = await runTool({ tool: 'check-claims', input: { text, document: PAPER } }, knowledge);
    if (result.tool !== 'check-claims') throw new Error('nothing was checked');
    return result.output;
  };
}

/** Whether each claim of a text is supported. */
export async function isSupported(text: string, check: CheckText): Promise<boolean> {
  const { claims } = await check(text);
  return claims.every(({ verdict }) => verdict === 'supported');
}

/** A claim that holds, and what it turns into with another digit, unit, direction, period, row, rank or quantifier. */
export type Altered = readonly [claim: string, altered: readonly string[]];

/** Each claim of each kind is supported, and none of what it is altered to. */
export function describeKinds(kinds: Readonly<Record<string, readonly Altered[]>>, check: CheckText): void {
  describe.each(Object.entries(kinds))('%s', (_, claims) => {
    it.each(claims)('%s is supported, and none of what it is altered to', async (claim, altered) => {
      expect(await isSupported(claim, check)).toBe(true);
      for (const one of altered) expect([one, await isSupported(one, check)]).toEqual([one, false]);
    });
  });
}
