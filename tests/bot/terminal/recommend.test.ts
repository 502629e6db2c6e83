import { describe, expect, it } from 'vitest';
import { recommendRequestSchema } from '../../../src/bot/adapters/terminal/batch/requests.js';
import { recommendResult } from '../../../src/bot/results/recommend-result.js';
import { recommendResultSchema } from '../../../src/bot/results/schemas.js';
import { openBundledAdviser } from '../../support/bundled-knowledge.js';

describe('recommend', () => {
  it('gives the fields of the contract, lists empty where it refuses', async () => {
    const { adviser, knowledge } = await openBundledAdviser();
    const found = recommendResult(await adviser.answer({ text: '我们做轴承，缺工程师。', purpose: 'advice' }));
    expect(recommendResultSchema.parse({ id: 7, ...found })).toEqual({ id: 7, ...found });
    expect(found.mechanisms.map(({ id }) => id).toSorted()).toEqual(['allocation', 'structure', 'technology']);
    const refused = recommendResult(await adviser.answer({ text: '今天天气真好', purpose: 'advice' }));
    expect(refused).toMatchObject({ kind: 'refusal', mechanisms: [], measures: [], patterns: [], figures: [] });
    await knowledge.close();
  });

  it('takes a description with a thread', () => {
    expect(recommendRequestSchema.parse({ id: 1, description: '铸造厂', thread: 2 }).thread).toBe(2);
  });
});
