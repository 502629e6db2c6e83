import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { countAltered, countHonest, countProse } from '../../../eval/writing/evaluate-writing.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

/** Every so many honest sentences: `npm run eval -- --writing` makes the alterations of more. */
const EVERY = 40;

/** Safety goes first: what is cut at a comma stands no more, also where it is honest (it was nine of ten before). */
const LEAST_HONEST = 7 / 8;

/** The target of the writer's prompt. */
const LEAST_BY_THE_RULES = 0.95;

describe('the sentences of a writer', () => {
  it.each(['dev', 'aside'] as const)('stand where they are honest, seven of eight at least: %s', async (half) => {
    const { all, standing } = await countHonest(half, corpus);
    expect(standing).toBeGreaterThan(all * LEAST_HONEST);
  });

  it('stand where they are prose by the rules of the prompt, nineteen of twenty at least', async () => {
    for (const [kind, { all, standing }] of await countProse(corpus))
      expect({ kind, enough: standing >= all * LEAST_BY_THE_RULES }).toEqual({ kind, enough: true });
  });

  it('never stand where they are altered, in whatever way', async () => {
    const counts = await countAltered(corpus, EVERY);
    expect(counts.size).toBeGreaterThan(15);
    for (const [kind, { all, standing }] of counts) expect({ kind, all, standing }).toEqual({ kind, all, standing: 0 });
  });
});
