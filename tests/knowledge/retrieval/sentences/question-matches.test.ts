import { describe, expect, it } from 'vitest';

import { QuestionMatches } from '../../../../src/knowledge/retrieval/sentences/question-matches.js';

function filled(): QuestionMatches {
  const matches = new QuestionMatches();
  matches.addAnswered(1, 0, 'zh', 0.8);
  matches.addAnswered(1, 0, 'zh', 0.9);
  matches.addAnswered(2, 3, 'en', 0.86);
  matches.addOpen(1, 'zh', 0.7);
  matches.addOpen(1, 'en', 0.95);
  matches.addOpen(4, 'zh', 0.75);
  return matches;
}

describe('QuestionMatches', () => {
  it('keeps the nearest question that a sentence answers, by language', () => {
    expect(filled().ofSentence(1, 0)).toEqual({ zh: 0.9, en: null });
    expect(filled().ofSentence(1, 1)).toBeNull();
  });

  it('finds passages by the questions that they answer, never by those that they leave open', () => {
    expect(filled().nearPassages()).toEqual([1, 2]);
    expect(filled().ofPassage(4)).toBe(0);
  });

  it('keeps the nearest questions that a document leaves open, over all its passages', () => {
    expect(filled().leftOpen((place) => place === 1 || place === 4)).toEqual({ zh: 0.75, en: 0.95 });
    expect(filled().leftOpen((place) => place === 4)).toEqual({ zh: 0.75, en: null });
    expect(filled().leftOpen((place) => place === 2)).toBeNull();
  });
});
