import { beforeAll, describe, expect, it } from 'vitest';

import { loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { wayCases } from '../../../eval/writing/ways-cases.js';
import { judgeText } from '../../../eval/writing/score-writing.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

async function stands(like: string, text: string): Promise<boolean> {
  const [found] = wayCases().filter((one) => one.text.includes(like));
  if (!found) throw new Error(`no sentence has ${like}`);
  const judged = await judgeText(text, found.draft, corpus);
  return judged.length > 0 && judged.every(({ verdict }) => verdict.stands);
}

describe('two ways to write a number, and a rate', () => {
  it.each([
    [
      'Compared with 2021, steel',
      'Compared with 2021, steel exports in 2022 were 117.32 billion yuan (1173.2 亿元) more [1].',
      true,
    ],
    [
      'Compared with 2021, steel',
      'Compared with 2021, steel exports in 2022 were 117 billion yuan (1173.2 亿元) more [1].',
      false,
    ],
    [
      'Compared with 2021, steel',
      'Compared with 2021, steel exports in 2022 were about 117.32 billion yuan (1173.2 亿元) more [1].',
      false,
    ],
    [
      'Compared with 2021, steel',
      'Compared with 2021, steel exports in 2022 were 117.32 billion yuan (about 1173.2 亿元) more [1].',
      false,
    ],
    ['Rare earth exports stood', 'Rare earth exports stood at 7.07 billion yuan (71 亿元) in 2022 [1].', false],
    ['Rare earth exports stood', 'Rare earth exports stood at seven billion yuan (70.7 亿元) in 2022 [1].', false],
  ])('are one where they are the same to the digit: %s', async (like, text, expected) => {
    expect(await stands(like, text)).toBe(expected);
  });
});
