import { beforeAll, describe, expect, it } from 'vitest';
import { pointsElsewhere } from '../../../../src/bot/answer/writing/judging/points-at.js';
import { loadCorpus, type Corpus, type Language } from '../../../../src/knowledge/index.js';
import { quoteOf } from './quote-of.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

const PARKS_ZH = '同时，引导居民认养古树。特别地，重点支持“口袋公园”建设。这一举措旨在改善气候。';
const PARKS_EN =
  'Parks cool the city. In particular, support the smallest. This study looks at parks. At the same time, it looks at roads.';

describe('a sentence that points back', () => {
  const points = (language: Language, text: string, isBehindOther: boolean): boolean => {
    const pieces = [quoteOf(language === 'zh' ? PARKS_ZH : PARKS_EN), { ...quoteOf('…'), number: 2 }];
    const before = isBehindOther ? { text: '…', pieces: [2] } : null;
    return pointsElsewhere({ text, pieces: [1] }, before, pieces, { corpus, language, question: '' });
  };

  it.each([
    ['zh', '这一举措旨在改善气候。', false],
    ['zh', '文章指出，这一举措旨在改善气候。', false],
    ['zh', '特别地，重点支持“口袋公园”建设。', true],
    ['en', 'At the same time, it looks at roads.', false],
    ['en', 'The paper says that at the same time, it looks at roads.', false],
  ] as const)('stands behind no other, %s: %s', (language, text, isBehindOther) => {
    expect(points(language, text, isBehindOther)).toBe(true);
  });

  it.each([
    // What only adds adds to nothing where nothing stands before it, or a frame does.
    ['zh', '特别地，重点支持“口袋公园”建设。', false],
    ['zh', '文章提出，特别地，重点支持“口袋公园”建设。', true],
    // The piece opens so itself, and the paper is known.
    ['zh', '同时，引导居民认养古树。', true],
    ['en', 'This study looks at parks.', true],
    // It is only set beside what is said before it.
    ['zh', '与此同时，重点支持“口袋公园”建设。', true],
    ['en', 'At the same time, parks cool the city.', true],
    // "That" of a frame points at nothing.
    ['en', 'The paper says that, to date, parks cool the city.', true],
  ] as const)('or is no such, %s: %s', (language, text, isBehindOther) => {
    expect(points(language, text, isBehindOther)).toBe(false);
  });

  it('may be read of the time that is told before it', () => {
    const pieces = [quoteOf(PARKS_EN), { ...quoteOf('…'), number: 2 }];
    const reading = { corpus, language: 'en' as const, question: '' };
    const sentence = { text: 'At the same time, parks cool the city.', pieces: [1] };
    const before = { text: 'In 2015, roads were built.', pieces: [2] };
    expect(pointsElsewhere(sentence, before, pieces, reading)).toBe(true);
  });
});
