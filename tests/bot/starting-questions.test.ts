import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAdviser } from '../../src/bot/answer/index.js';
import { inTurn, startingQuestions } from '../../src/bot/starting-questions.js';
import { openIndex, type KnowledgeIndex } from '../../src/knowledge/index.js';
import { openBundledKnowledge } from '../support/bundled-knowledge.js';
import { ROOT } from '../support/source-imports.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A folder with one table that the bundled paper knows nothing of. */
async function otherKnowledge(): Promise<KnowledgeIndex> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'corpus'));
  await writeFile(join(folder, 'corpus', 'harbours.csv'), 'Harbour,2023,2024\nNorth Quay,120,150\nSouth Quay,80,95\n');
  return openIndex({
    corpusFolder: join(folder, 'corpus'),
    indexFolder: join(folder, 'index'),
    modelFolder: join(ROOT, 'models', 'multilingual-e5-small-zh-en'),
  });
}

describe('questions to begin with', () => {
  it.each([
    ['the bundled paper', openBundledKnowledge],
    ['another corpus', otherKnowledge],
  ])('of %s are all answered by it, in each language', async (_, open) => {
    const knowledge = await open();
    onTestFinished(() => knowledge.close());
    const adviser = createAdviser({ knowledge, version: 'test' });
    const questions = await startingQuestions(knowledge.corpus, adviser);
    expect([questions.zh.length, questions.en.length]).toEqual([2, 2]);
    const replies = await Promise.all(inTurn(questions, 'zh').map((text) => adviser.answer({ text })));
    expect(replies.map(({ kind, language }) => [kind, language])).toEqual([
      ['answer', 'zh'],
      ['answer', 'en'],
      ['answer', 'zh'],
      ['answer', 'en'],
    ]);
  });

  it('come in turn, the first language first, the rest of the longer list last', () => {
    expect(inTurn({ zh: ['一', '二'], en: ['one'] }, 'en')).toEqual(['one', '一', '二']);
  });
});
