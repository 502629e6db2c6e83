import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adviceSchema } from '../../../src/knowledge/documents/advice-schema.js';
import type { Advice, AdviceSignal } from '../../../src/knowledge/index.js';
import { SignalReader } from '../../../src/tools/recommending/signal-reader.js';

const ADVICE = new URL('../../../corpus/industrial-innovation/advice.json', import.meta.url);

/** Every fourth example: the others say alike, and each costs some milliseconds. */
const EVERY = 4;
/** Of the examples that wordings hear in one language at least, 77 % are heard in both; 45 % before they were paired. */
const LEAST_IN_BOTH = 0.7;
/** Of the clauses that tell of no trouble, 5 % are misheard. */
const MOST_MISHEARD = 0.08;

const advice: Advice = adviceSchema.parse(JSON.parse(readFileSync(ADVICE, 'utf8')));
const isTrouble = ({ leads }: AdviceSignal): boolean => leads.some(({ weight }) => weight > 1);
/** Without the model: by wordings alone. */
const reader = new SignalReader(advice, () => Promise.resolve([]), isTrouble);
const sample = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, index) => index % EVERY === 0);

async function heard(text: string): Promise<ReadonlySet<string>> {
  const mentions = await reader.read(text, 0);
  return new Set(mentions.filter(({ holds }) => holds).map(({ signal }) => signal.id));
}

describe('the wordings of the two languages', () => {
  it('hear the same of an example and its translation', async () => {
    let [inBoth, inOne] = [0, 0];
    for (const { id, examples } of advice.signals)
      for (const { zh, en } of sample(examples)) {
        const found = [(await heard(zh)).has(id), (await heard(en)).has(id)];
        if (found.every(Boolean)) inBoth += 1;
        else if (found.some(Boolean)) inOne += 1;
      }
    expect(inBoth / (inBoth + inOne)).toBeGreaterThan(LEAST_IN_BOTH);
  });

  it('hear no trouble where none is told', async () => {
    const clauses = sample(advice.silent).flatMap(({ zh, en }) => [zh, en]);
    let misheard = 0;
    for (const clause of clauses) if (await reader.namesTrouble(clause)) misheard += 1;
    expect(misheard / clauses.length).toBeLessThan(MOST_MISHEARD);
  });
});
