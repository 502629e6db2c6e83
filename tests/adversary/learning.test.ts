import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBench, type Bench } from '../eval/adversary/bench.js';
import { judge } from '../eval/adversary/judge/judge.js';
import { mutantsOf } from '../eval/adversary/learning/mutants.js';
import { MUTATIONS } from '../eval/adversary/learning/mutations/index.js';
import { TRUE_ANSWERS } from '../eval/adversary/learning/truths.js';
import { bare } from '../eval/adversary/telling/sentences.js';
import { evidenceOf, ungated } from '../eval/adversary/ungated.js';
import { numbersOf } from '../eval/adversary/written.js';

/** What the changes that need a second piece need. */
const PIECES = [
  { number: 1, text: '稀土，同期增减：67.6%。' },
  { number: 2, text: '成品油，同期增减：53.9%。' },
  { number: 3, text: '若供应链与产业创新在融合过程中协同性不强，将会引发失衡。' },
];
/** Every so many of the sentences by hand: all of them take minutes. */
const EVERY = 64;

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

describe('a small change of a true sentence', () => {
  const sentences = TRUE_ANSWERS.flatMap((answer) =>
    answer.sentences.map((sentence) => ({ ...sentence, language: answer.language })),
  );
  const changed = (kind: string): readonly string[] =>
    sentences.flatMap(({ text, language }) =>
      (MUTATIONS[kind]?.mutate(text, { pieces: PIECES, language }) ?? []).filter((one) => bare(one) !== bare(text)),
    );
  it.each(Object.keys(MUTATIONS))('is none that a person wrote as true: %s', (kind) => {
    const truths = new Set(sentences.map(({ text }) => bare(text)));
    expect(changed(kind).length).toBeGreaterThan(0);
    expect(changed(kind).filter((text) => truths.has(bare(text)))).toEqual([]);
  });
});

describe('the judge, of a product that shows whatever a liar has learned to say', () => {
  it('sees every lie', async () => {
    const unseen: string[] = [];
    for (const { question, language, sentences } of TRUE_ANSWERS.filter((_, at) => at % EVERY === 0)) {
      const reply = await bench.deterministic({ question, language });
      if (!reply) continue;
      const evidence = evidenceOf(reply, language);
      const lies = sentences
        .filter((sentence) => numbersOf(sentence, evidence).length > 0)
        .flatMap((sentence) => mutantsOf(sentence, evidence).map(({ text }) => text));
      for (const lie of lies) {
        const told = { text: lie, lies: [lie] };
        if (judge(ungated(reply, told), reply, told).leaks.length === 0) unseen.push(lie);
      }
    }
    expect(unseen).toEqual([]);
  });
});
