import { buildLexical } from '../../src/knowledge/retrieval/build-index.js';
import type { IndexContents } from '../../src/knowledge/retrieval/disk/index-contents.js';
import { passagesOf } from './passages.js';

const passages = passagesOf(['供应链韧性', 'rare earth']);

/** A small index made without a model. */
export const lexicalOnly: IndexContents = {
  corpusDigest: 'abc',
  corpus: {
    documents: [
      {
        id: 'p',
        title: { zh: '文', en: 'text' },
        language: 'zh',
        sections: [{ id: null, level: 0, title: {}, passages }],
        tables: [],
        outline: null,
        advice: null,
        anticipated: [],
        notes: [],
      },
    ],
    skipped: [],
  },
  lexical: await buildLexical(passages),
  dense: null,
};

/** The same with made-up vectors. */
export const withVectors: IndexContents = {
  ...lexicalOnly,
  dense: {
    vectors: Float32Array.from({ length: 768 }, (_, index) => index / 768),
    places: Uint32Array.of(0, 1),
    sentenceStarts: Uint32Array.of(0, 1, 1),
    sentenceVectors: Float32Array.from({ length: 768 }, (_, index) => -index),
    labels: new Float32Array(),
    rebuild: null,
    questionTargets: new Uint32Array(),
    questionVectors: new Float32Array(),
  },
};
