import type { Advice } from '../documents/advice.js';
import type { AnticipatedQuestions } from '../documents/anticipated-questions.js';
import type { Corpus, Document, Passage } from '../documents/document.js';
import { terms } from '../language/terms.js';
import type { BuildOptions } from './build-options.js';
import { embedTexts, type VectorSources } from './dense/embed-texts.js';
import { DIMENSIONS } from './dense/embedding-session.js';
import type { IndexedText } from './dense/indexed-text.js';
import { windowsOf } from './dense/windows.js';
import type { DenseContents, IndexContents } from './disk/index-contents.js';
import { examplesOf, labelsOf, type LabelExample } from './labels/labels.js';
import { fitLabels } from './labels/fit-labels.js';
import { inTurns } from './in-turns.js';
import { TermIndexBuilder } from './lexical/term-index-builder.js';
import { targetedQuestions, targetNumbers } from './sentences/question-targets.js';
import { sentencesInContext, sentenceUnits } from './sentences/sentence-units.js';
import { VECTORS_A_SENTENCE } from './sentences/sentence-vectors.js';

/** All passages of a corpus in order: a passage's place in this list is its number throughout the index. */
export function passagesOf(corpus: Corpus): readonly Passage[] {
  return corpus.documents.flatMap(documentPassages);
}

/**
 * The lexical half of an index: Chinese and English text of every passage, its own and its rendering, and the words of
 * the questions that its prose is anticipated to answer.
 *
 * @throws CancelledError
 */
export async function buildLexical(
  passages: readonly Passage[],
  anticipated: readonly AnticipatedQuestions[] = [],
  signal?: AbortSignal,
): Promise<IndexContents['lexical']> {
  const zh = new TermIndexBuilder();
  const en = new TermIndexBuilder();
  const questions = new TermIndexBuilder();
  const add = ({ language, text, rendering }: Passage): void => {
    zh.add(language === 'zh' ? terms(text) : []);
    en.add(terms(language === 'en' ? text : (rendering ?? '')));
  };
  await inTurns(passages, add, signal);
  // Words for the rows of a table are no words of the prose, which is what the questions' words are weighed for.
  const tables = new Set(passages.filter(({ kind }) => kind === 'table').map(({ id }) => id));
  const ofProse = anticipated.filter(({ passage }) => !tables.has(passage));
  await inTurns(ofProse, (one) => questions.add([...one.zh, ...one.en].flatMap(terms)), signal);
  return { zh: zh.build(), en: en.build(), questions: questions.build() };
}

/**
 * The dense half: a vector for every passage, or for each window of a long one, two for every sentence of documents
 * that carry a rendering, one for every anticipated question, and what reads the labels of advice, fitted to its
 * examples. Other documents are embedded once, as passages: indexing is all embedding, so vectors of earlier indexes
 * are taken over.
 *
 * @throws ModelUnavailableError, CancelledError
 */
export async function buildDense(
  corpus: Corpus,
  sources: VectorSources,
  options: BuildOptions,
): Promise<DenseContents> {
  const tokenize = await sources.embeddings.tokenizer();
  const passages = passagesOf(corpus);
  const windows = await inTurns(
    passages,
    ({ text, language }) =>
      windowsOf(text, tokenize).map((window): IndexedText => ({ text: window, language, role: 'passage' })),
    options.signal,
  );
  const sentences = corpus.documents.flatMap(documentSentences);
  const questions = targetedQuestions(corpus, passages);
  const asked = questions.map(({ text, language }): IndexedText => ({ text, language, role: 'query' }));
  const advised = corpus.documents.flatMap(({ advice }) => (advice === null ? [] : [advice]));
  const examples = advised.map((advice) => examplesOf(advice));
  // In the order of KEYED_FILES, which the keys are stored in.
  const texts = [...windows.flat(), ...sentences.flat(), ...asked, ...examples.flat().map(asQuery)];
  const { vectors, keys } = await embedTexts(texts, sources, options);
  const block = blockReader(vectors);
  const [passageVectors, sentenceVectors, questionVectors, exampleVectors] = [
    block(windows.flat().length),
    block(sentences.flat().length),
    block(asked.length),
    block(examples.flat().length),
  ];
  const places = windows.flatMap((list, place) => list.map(() => place));
  return {
    vectors: passageVectors,
    places: Uint32Array.from(places),
    sentenceStarts: starts(sentences.map((list) => list.length / VECTORS_A_SENTENCE)),
    sentenceVectors,
    questionTargets: targetNumbers(questions),
    questionVectors,
    labels: fitEach(advised, examples, exampleVectors),
    rebuild: { exampleVectors, textKeys: keys },
  };
}

/** Hands out the next vectors of a row of them, as many as asked. */
function blockReader(vectors: Float32Array): (count: number) => Float32Array {
  let at = 0;
  return (count) => vectors.subarray(at, (at += count * DIMENSIONS));
}

/** The label models of all documents with advice, one after the other. */
function fitEach(
  advised: readonly Advice[],
  examples: readonly (readonly LabelExample[])[],
  vectors: Float32Array,
): Float32Array {
  let start = 0;
  const fitted = advised.flatMap((advice, index) => {
    const labels = (examples[index] ?? []).map(({ label }) => label);
    const own = vectors.subarray(start, (start += labels.length * DIMENSIONS));
    return [...fitLabels(own, labels, labelsOf(advice).length)];
  });
  return Float32Array.from(fitted);
}

function asQuery({ text, language }: LabelExample): IndexedText {
  return { text, language, role: 'query' };
}

function documentPassages({ sections }: Document): readonly Passage[] {
  return sections.flatMap(({ passages }) => passages);
}

/** For each passage its sentences, text and rendering by turns, an empty text where there is no rendering. */
function documentSentences(document: Document): readonly (readonly IndexedText[])[] {
  const passages = documentPassages(document);
  const rendered = passages.some(({ rendering }) => rendering !== null);
  if (!rendered) return passages.map(() => []);
  return passages.map((passage) =>
    sentencesInContext(sentenceUnits(passage)).flatMap(({ text, rendering }): IndexedText[] => [
      { text, language: passage.language, role: 'passage' },
      { text: rendering ?? '', language: 'en', role: 'passage' },
    ]),
  );
}

function starts(counts: readonly number[]): Uint32Array {
  const places = new Uint32Array(counts.length + 1);
  counts.forEach((count, index) => {
    places[index + 1] = (places[index] ?? 0) + count;
  });
  return places;
}
