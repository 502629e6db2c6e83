import type { Advice } from '../documents/advice.js';
import type { Corpus, Document, Passage } from '../documents/document.js';
import type { Language } from '../language/language.js';
import { terms } from '../language/terms.js';
import { embedInBulk } from './dense/bulk-embedding.js';
import type { E5Embeddings } from './dense/e5-embeddings.js';
import { DIMENSIONS } from './dense/embedding-session.js';
import { withoutLanguage } from './dense/language-shift.js';
import { windowsOf } from './dense/windows.js';
import type { DenseContents, IndexContents } from './disk/index-contents.js';
import { examplesOf, labelsOf, type LabelExample } from './labels/labels.js';
import { fitLabels } from './labels/fit-labels.js';
import { inTurns } from './in-turns.js';
import { TermIndexBuilder } from './lexical/term-index-builder.js';
import { sentencesInContext, sentenceUnits } from './sentences/sentence-units.js';
import { VECTORS_A_SENTENCE } from './sentences/sentence-vectors.js';

/** How far the building has come: texts embedded of all. */
export interface BuildProgress {
  readonly done: number;
  readonly total: number;
}

export interface BuildOptions {
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
}

/** All passages of a corpus in order: a passage's place in this list is its number throughout the index. */
export function passagesOf(corpus: Corpus): readonly Passage[] {
  return corpus.documents.flatMap(documentPassages);
}

/**
 * The lexical half of an index: Chinese and English text of every passage, its own and its rendering.
 *
 * @throws CancelledError
 */
export async function buildLexical(
  passages: readonly Passage[],
  signal?: AbortSignal,
): Promise<IndexContents['lexical']> {
  const zh = new TermIndexBuilder();
  const en = new TermIndexBuilder();
  const add = ({ language, text, rendering }: Passage): void => {
    zh.add(language === 'zh' ? terms(text) : []);
    en.add(terms(language === 'en' ? text : (rendering ?? '')));
  };
  await inTurns(passages, add, signal);
  return { zh: zh.build(), en: en.build() };
}

/**
 * The dense half: a vector for every passage, or for each window of a long one, and two for every sentence of documents
 * that carry a rendering. Other documents are embedded once, as passages: indexing is all embedding.
 *
 * @throws ModelUnavailableError, CancelledError
 */
export async function buildDense(
  corpus: Corpus,
  embeddings: E5Embeddings,
  options: BuildOptions,
): Promise<DenseContents> {
  const tokenize = await embeddings.tokenizer();
  const windows = await inTurns(
    passagesOf(corpus),
    ({ text, language }) => windowsOf(text, tokenize).map((window): LanguageText => ({ text: window, language })),
    options.signal,
  );
  const sentences = corpus.documents.flatMap(documentSentences);
  const advised = corpus.documents.flatMap(({ advice }) => (advice === null ? [] : [advice]));
  const examples = advised.map((advice) => examplesOf(advice));
  const texts = [...windows.flat(), ...sentences.flat(), ...examples.flat().map(asQuery)];
  const vectors = await embedTexts(texts, embeddings, options);
  const places = windows.flatMap((list, place) => list.map(() => place));
  const [afterWindows, afterSentences] = [places.length, places.length + sentences.flat().length];
  return {
    vectors: vectors.subarray(0, places.length * DIMENSIONS),
    places: Uint32Array.from(places),
    sentenceStarts: starts(sentences.map((list) => list.length / VECTORS_A_SENTENCE)),
    sentenceVectors: vectors.subarray(afterWindows * DIMENSIONS, afterSentences * DIMENSIONS),
    labels: fitEach(advised, examples, vectors.subarray(afterSentences * DIMENSIONS)),
  };
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

function asQuery({ text, language }: LabelExample): LanguageText {
  return { text, language, role: 'query' };
}

interface LanguageText {
  /** Empty where there is no text to embed. */
  readonly text: string;
  readonly language: Language;
  /** Compared with other texts of its kind, as questions are, or found by a question. @defaultValue passage */
  readonly role?: 'query' | 'passage';
}

/** One vector a text, zeros for an empty one. */
async function embedTexts(
  texts: readonly LanguageText[],
  embeddings: E5Embeddings,
  options: BuildOptions,
): Promise<Float32Array> {
  const [passage, query, shift] = await Promise.all([
    embeddings.passageEncoder(),
    embeddings.queryEncoder(),
    embeddings.languageShift(),
  ]);
  const encode = ({ text, role }: LanguageText) => (role === 'query' ? query : passage)(text);
  const rows = texts.flatMap(({ text }, row) => (text === '' ? [] : [row]));
  options.onProgress?.({ done: 0, total: rows.length });
  const filled = texts.filter(({ text }) => text !== '');
  const encoded = await inTurns(filled, encode, options.signal);
  const embedded = await embedInBulk(encoded, {
    folder: embeddings.folder,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    onProgress: (done, total) => options.onProgress?.({ done, total }),
  });
  const vectors = new Float32Array(texts.length * DIMENSIONS);
  rows.forEach((row, index) => {
    const vector = embedded.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS);
    vectors.set(withoutLanguage(vector, texts[row]?.language ?? 'zh', shift), row * DIMENSIONS);
  });
  return vectors;
}

function documentPassages({ sections }: Document): readonly Passage[] {
  return sections.flatMap(({ passages }) => passages);
}

/** For each passage its sentences, text and rendering by turns, an empty text where there is no rendering. */
function documentSentences(document: Document): readonly (readonly LanguageText[])[] {
  const passages = documentPassages(document);
  const rendered = passages.some(({ rendering }) => rendering !== null);
  if (!rendered) return passages.map(() => []);
  return passages.map((passage) =>
    sentencesInContext(sentenceUnits(passage)).flatMap(({ text, rendering }): LanguageText[] => [
      { text, language: passage.language },
      { text: rendering ?? '', language: 'en' },
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
