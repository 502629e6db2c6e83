import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import {
  countAltered,
  countFalseProse,
  countHonest,
  countProse,
  countProseAgain,
} from '../../../eval/writing/evaluate-writing.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

/** Every so many honest sentences: `npm run eval -- --writing` makes the alterations of more. */
const EVERY = 80;

/** Safety goes first: what is cut at a comma stands no more, also where it is honest (it was nine of ten before). */
const LEAST_HONEST = 7 / 8;

/** The target of the writer's prompt. */
const LEAST_BY_THE_RULES = 0.95;

/** Four of the other hand's Chinese sentences say more by their grammar than the judges read. */
const LEAST_OF_ANOTHER_HAND = 0.9;

describe('the sentences of a writer', () => {
  it.each(['dev', 'aside'] as const)('stand where they are honest, seven of eight at least: %s', async (half) => {
    const { all, standing } = await countHonest(half, corpus);
    expect(standing).toBeGreaterThan(all * LEAST_HONEST);
  });

  it('stand where they are prose by the rules of the prompt, nineteen of twenty at least', async () => {
    for (const [kind, { all, standing }] of await countProse(corpus))
      expect({ kind, enough: standing >= all * LEAST_BY_THE_RULES }).toEqual({ kind, enough: true });
  });

  it('stand where another hand wrote them by the rules, nine of ten at least', async () => {
    for (const [kind, { all, standing }] of await countProseAgain(corpus))
      expect({ kind, enough: standing >= all * LEAST_OF_ANOTHER_HAND }).toEqual({ kind, enough: true });
  });

  it('never stand where those rules forbid them', async () => {
    for (const [kind, { texts }] of await countFalseProse(corpus)) expect({ kind, texts }).toEqual({ kind, texts: [] });
  });

  it('never stand where they are altered, in whatever way', async () => {
    const counts = await countAltered(corpus, EVERY);
    expect(counts.size).toBeGreaterThan(15);
    for (const [kind, { all, standing }] of counts) expect({ kind, all, standing }).toEqual({ kind, all, standing: 0 });
  });
});
