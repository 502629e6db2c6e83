import { beforeAll, describe, expect, it } from 'vitest';
import { judgeSentence } from '../../../../src/bot/answer/writing/judge-sentence.js';
import { loadCorpus, type Corpus, type Language } from '../../../../src/knowledge/index.js';
import { quoteOf } from './quote-of.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

const PIECES: Readonly<Record<Language, readonly [string, string]>> = {
  zh: [
    '首先，城市绿地具有重要的生态意义。',
    '其次，从管理角度来看，自动灌溉提高水肥效率，减少浪费，降低成本。应加强养护，推动合作。',
  ],
  en: [
    'First, parks are of great value for the city.',
    'Second, from the perspective of raising health, gardens promote the forming of habits and reduce noise. Promote the planting of trees, and open the old gates to the public.',
  ],
};

describe('what two pieces say, side by side', () => {
  const stands = (language: Language, text: string): boolean => {
    const pieces = PIECES[language].map((piece, at) => ({ ...quoteOf(piece), number: at + 1 }));
    return judgeSentence({ text, pieces: [1, 2] }, pieces, { corpus, language, question: '' }).stands;
  };

  it.each([
    ['zh', '城市绿地具有重要的生态意义；自动灌溉提高水肥效率，减少浪费，降低成本。'],
    ['zh', '城市绿地具有重要的生态意义，而自动灌溉提高水肥效率。'],
    ['zh', '文章指出，城市绿地具有重要的生态意义；根据该文，自动灌溉提高水肥效率。'],
    ['en', 'Parks are of great value for the city; gardens promote the forming of habits and reduce noise.'],
    ['en', 'Parks are of great value for the city, while the old gates should be opened to the public.'],
  ] as const)('stands where each has its own subject, %s: %s', (language, text) => {
    expect(stands(language, text)).toBe(true);
  });

  it.each([
    ['zh', '城市绿地具有重要的生态意义；减少浪费，降低成本。'],
    ['zh', '城市绿地具有重要的生态意义，而应加强养护，推动合作。'],
    ['zh', '城市绿地具有重要的生态意义，自动灌溉提高水肥效率。'],
    ['zh', '自动灌溉具有重要的生态意义；城市绿地提高水肥效率。'],
    ['zh', '文章指出，城市绿地具有重要的生态意义；世界银行指出，自动灌溉提高水肥效率。'],
    ['en', 'Parks are of great value for the city; promote the planting of trees.'],
    ['en', 'Parks are of great value for the city, while reduce noise.'],
    ['en', 'Parks promote the forming of habits and reduce noise; gardens are of great value for the city.'],
  ] as const)('falls where one takes over the other’s, %s: %s', (language, text) => {
    expect(stands(language, text)).toBe(false);
  });
});
