import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Passage, SentenceRetriever } from '../../../../src/knowledge/index.js';
import { Glosses } from '../../../../src/knowledge/language/glosses.js';
import { buildLexical } from '../../../../src/knowledge/retrieval/build-index.js';
import type { DenseContents } from '../../../../src/knowledge/retrieval/disk/index-contents.js';
import { LexicalIndex } from '../../../../src/knowledge/retrieval/lexical/lexical-index.js';
import { LexicalRetriever } from '../../../../src/knowledge/retrieval/lexical/lexical-retriever.js';
import { TermIndex } from '../../../../src/knowledge/retrieval/lexical/term-index.js';
import { QuestionVectors } from '../../../../src/knowledge/retrieval/sentences/question-vectors.js';
import { SentenceRanker } from '../../../../src/knowledge/retrieval/sentences/sentence-ranker.js';
import { SentenceVectors } from '../../../../src/knowledge/retrieval/sentences/sentence-vectors.js';
import { HashingEmbeddings } from '../../../support/hashing-embeddings.js';
import { passage } from '../../../support/passages.js';

const GLOSSES = fileURLToPath(new URL('../../../../models/cc-cedict-glosses/glosses.bin', import.meta.url));

const PASSAGES: readonly Passage[] = [
  passage('供应链很长。韧性是指受到冲击后恢复的能力。它很重要。', 0, {
    rendering: 'The supply chain is long. Resilience means the ability to recover after a shock. It matters.',
  }),
  passage('稀土出口额为70.7亿元。钢铁产量下降。', 1),
  passage('年份 | 产值\n2021 | 42.2\n2022 | 70.7', 2, { kind: 'table', table: 'table-1' }),
];

/** Vectors of the first passage's sentences, as its document carries a rendering; none for the others. */
async function denseContents(): Promise<DenseContents> {
  const texts = ['供应链很长。', 'The supply chain is long.', '韧性是指受到冲击后恢复的能力。'];
  texts.push('Resilience means the ability to recover after a shock.', '它很重要。');
  const vectors = await new HashingEmbeddings().embedDocuments(texts);
  const questions = await Promise.all(['哪里挖出了金属？', 'Where do metals come from?'].map(embed));
  return {
    vectors: new Float32Array(),
    places: new Uint32Array(),
    sentenceStarts: Uint32Array.of(0, 3, 3, 3),
    sentenceVectors: Float32Array.from([...vectors.flat(), ...new Float32Array(384)]),
    // Two questions that the second sentence of the second passage is said to answer, one a language.
    questionTargets: Uint32Array.of(1, 1, 0, 0, 1, 1, 1, 0),
    questionVectors: Float32Array.from(questions.flat()),
    labels: new Float32Array(),
    rebuild: null,
  };
}

function embed(text: string): Promise<number[]> {
  return new HashingEmbeddings().embedQuery(text);
}

async function ranker(): Promise<SentenceRetriever> {
  const { zh, en } = await buildLexical(PASSAGES);
  const loadGlosses = (): Promise<Glosses> => Glosses.load(GLOSSES);
  const lexical = new LexicalIndex({ zh: TermIndex.parse(zh), en: TermIndex.parse(en) }, loadGlosses);
  const dense = await denseContents();
  return new SentenceRanker({
    retriever: new LexicalRetriever(lexical, PASSAGES),
    lexical,
    loadGlosses,
    passages: PASSAGES,
    dense: {
      embeddings: new HashingEmbeddings(),
      vectors: new SentenceVectors(dense),
      questions: new QuestionVectors(dense),
    },
  });
}

describe('SentenceRanker', () => {
  it.each([
    ['什么是韧性？', 'zh', '韧性是指受到冲击后恢复的能力。'],
    ['What is resilience?', 'en', '韧性是指受到冲击后恢复的能力。'],
    ['稀土出口额', 'zh', '稀土出口额为70.7亿元。'],
    // Without a rendering, English words reach the sentence through the dictionary.
    ['Did steel output fall?', 'en', '钢铁产量下降。'],
    ['2021 是多少', 'zh', '2021 | 42.2'],
  ] as const)('answers %s (%s) with the sentence that says it', async (text, language, expected) => {
    const [best] = await (await ranker()).rank({ text, language, limit: 5 });
    expect(best?.passage.text.slice(...best.span)).toBe(expected);
  });

  it('gives each sentence its place, its rendering, and what speaks for it', async () => {
    const [best] = await (await ranker()).rank({ text: '韧性是恢复的能力吗', language: 'zh', limit: 1 });
    expect(best).toMatchObject({
      index: 1,
      rendering: 'Resilience means the ability to recover after a shock.',
      passageRank: 0,
    });
    expect(best?.coverage).toBeGreaterThan(0.5);
    expect(best?.textSimilarity).toBeGreaterThan(0.5);
    expect(best?.renderingSimilarity).not.toBeNull();
    expect(best?.similarity).toBe(Math.max(best?.textSimilarity ?? 0, best?.renderingSimilarity ?? 0));
  });

  it('has no similarity for sentences without vectors', async () => {
    const sentences = await (await ranker()).rank({ text: '稀土出口额', language: 'zh', limit: 1 });
    expect(sentences.map(({ similarity }) => similarity)).toEqual([null]);
  });

  it('finds a passage by a question that one of its sentences is anticipated to answer', async () => {
    const sentences = await (await ranker()).rank({ text: '哪里挖出了金属？', language: 'zh', limit: 5 });
    const asked = sentences.find(({ questionSimilarity }) => questionSimilarity !== null);
    expect(asked?.passage.text.slice(...asked.span)).toBe('钢铁产量下降。');
    expect(asked?.questionSimilarity?.zh).toBeCloseTo(1, 5);
    expect(asked?.questionSimilarity?.en).toBeLessThan(1);
  });

  it('names what a sentence lacks, the most telling first', async () => {
    const [best] = await (await ranker()).rank({ text: '稀土出口额与光刻机', language: 'zh', limit: 1 });
    expect(best?.termsMissing).toEqual(expect.arrayContaining(['光刻', '刻机']));
    expect(best?.termsMissing).not.toContain('稀土');
    expect(best?.coverage).toBeLessThan(1);
  });

  it('ranks best first, and no more than are asked for', async () => {
    const sentences = await (await ranker()).rank({ text: '韧性与稀土出口', language: 'zh', limit: 3 });
    expect(sentences).toHaveLength(3);
    const scores = sentences.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((left, right) => right - left));
  });
});
