import { beforeAll, describe, expect, it } from 'vitest';

import { loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { changesSense } from '../../../../src/bot/answer/writing/judging/wrong/changes-sense.js';
import { evidencePieces } from '../../../../src/bot/answer/writing/pieces.js';
import { readAmong } from '../../../../src/bot/answer/writing/figures/orders/asked-rows.js';
import type { RecordedDraft } from '../../../eval/writing/honest-cases.js';
import { wayCases } from '../../../eval/writing/ways-cases.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

/** The recorded draft of a sentence that begins so. */
function draftOf(like: string): RecordedDraft {
  const [found] = wayCases().filter(({ text }) => text.includes(like));
  if (!found) throw new Error(`no sentence has ${like}`);
  return found.draft;
}

function changes(like: string, text: string): boolean {
  const draft = draftOf(like);
  const { language, question } = draft;
  const pieces = evidencePieces(draft.blocks, draft, language).slice(0, 1);
  return changesSense(text, pieces, { language, question, corpus });
}

describe('words that make a figure another one', () => {
  it.each([
    ['Compared with 2021, steel exports in 2022 were 117.32 billion yuan more.', false],
    ['Steel exports saw a year-on-year rise of 117.32 billion yuan.', false],
    ['Compared with 2021, steel exports in 2022 were at least 117.32 billion yuan more.', true],
    ['Steel exports rose by 117.32 billion yuan a year from 2021 to 2022.', true],
    ['Steel exports further rose by 117.32 billion yuan from 2021 to 2022.', true],
    ['The growth of the growth rate of steel was 117.32 billion yuan.', true],
    ['Steel exports saw a rise of 117.32 billion yuan in 2021 and 2022.', true],
    ['The change in steel exports in 2022 from 2021 was 117.32 billion yuan.', false],
    ['The change in 2021 in steel was 117.32 billion yuan in 2022.', true],
    ['The share of steel exports rose by 117.32 billion yuan from 2021 to 2022.', true],
    ['Until 2022, steel exports rose by 117.32 billion yuan.', true],
    ['China pulled in 117.32 billion yuan more of steel than in 2021.', true],
    ['The growth rate of steel grew the fastest, by 117.32 billion yuan.', true],
  ])('are told: %s', (text, expected) => {
    expect(changes('Compared with 2021, steel', text)).toBe(expected);
  });
});

describe('a place in an order of growth', () => {
  it.each([
    ['按同期增减，箱包增速在全部 17 项中排第 4。', false],
    ['箱包增速的同期增减为 32.6%，在全部 17 项中排第 4。', true],
  ])('is none of a rate that moves: %s', (text, expected) => {
    expect(changes('箱包', text)).toBe(expected);
  });
});

describe('an order among the rows that a question names', () => {
  const question = 'Of toys, footwear and furniture, which exported the most in 2022?';

  it.each([
    ['Of the three, furniture and furniture parts exported the most in 2022.', true],
    ['Of the three, furniture and furniture parts exported the most of all goods in 2022.', false],
    ['Of the three, toys ranked second in the table.', false],
  ])('is none among all of them: %s', (text, expected) => {
    expect(readAmong(text, { question, corpus, language: 'en' }) !== null).toBe(expected);
  });
});
