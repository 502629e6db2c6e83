import { describe, expect, it } from 'vitest';
import { buildLexical } from '../../../../src/knowledge/retrieval/build-index.js';
import { CorpusVocabulary } from '../../../../src/knowledge/retrieval/lexical/corpus-vocabulary.js';
import { LexicalIndex } from '../../../../src/knowledge/retrieval/lexical/lexical-index.js';
import { TermIndex } from '../../../../src/knowledge/retrieval/lexical/term-index.js';
import { passage } from '../../../support/passages.js';

const lexical = await buildLexical(
  [passage('供应链韧性', 0, { rendering: 'supply chain resilience' })],
  [{ passage: 'p#1-p1', sentence: 0, zh: ['扛得住打击吗？'], en: ['Can it take a blow?'], open: { zh: [], en: [] } }],
);
const fields = { zh: TermIndex.parse(lexical.zh), en: TermIndex.parse(lexical.en) };
const vocabulary = new CorpusVocabulary(new LexicalIndex(fields, async () => null), TermIndex.parse(lexical.questions));

describe('CorpusVocabulary', () => {
  it.each([
    // [word, stands in the corpus, stands there or in a question]
    ['韧性', true, true],
    ['resilience', true, true],
    ['打击', false, true],
    ['blow', false, true],
    ['resilient blow', false, true],
    ['关税', false, false],
    ['blow tariff', false, false],
  ])('of %j says: known %j, anticipated %j', (word, known, anticipated) => {
    expect(vocabulary.knows(word)).toBe(known);
    expect(vocabulary.anticipates(word)).toBe(anticipated);
  });
});
