import type { Corpus, Document, Passage } from '../documents/document.js';
import { terms } from '../language/terms.js';
import { embedInBulk } from './dense/bulk-embedding.js';
import type { E5Embeddings } from './dense/e5-embeddings.js';
import { DIMENSIONS } from './dense/embedding-session.js';
import { windowsOf } from './dense/windows.js';
import type { DenseContents, IndexContents } from './disk/index-contents.js';
import { TermIndexBuilder } from './lexical/term-index-builder.js';
import { sentenceUnits } from './sentences/sentence-units.js';
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

/** The lexical half of an index: Chinese and English text of every passage, its own and its rendering. */
export function buildLexical(passages: readonly Passage[]): IndexContents['lexical'] {
  const zh = new TermIndexBuilder();
  const en = new TermIndexBuilder();
  for (const { language, text, rendering } of passages) {
    zh.add(language === 'zh' ? terms(text) : []);
    en.add(terms(language === 'en' ? text : (rendering ?? '')));
  }
  return { zh: zh.build(), en: en.build() };
}

/**
 * The dense half: a vector for every passage, or for each window of a long one, and two for every sentence of documents
 * that carry a rendering. Other documents are embedded once, as passages: indexing is all embedding.
 *
 * @throws ModelUnavailableError, CancelledError
 */
export async function buildDense(corpus: Corpus, embeddings: E5Embeddings, options: BuildOptions): Promise<DenseContents> {
  const [tokenize, encode] = await Promise.all([embeddings.tokenizer(), embeddings.passageEncoder()]);
  const windows = passagesOf(corpus).map(({ text }) => windowsOf(text, tokenize));
  const sentences = corpus.documents.flatMap(documentSentences);
  const texts = [...windows.flat(), ...sentences.flat()];
  const present = texts.flatMap((text, row) => (text === '' ? [] : [row]));
  const vectors = await embedInBulk(present.map((row) => encode(texts[row] ?? '')), {
    folder: embeddings.folder,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    onProgress: (done, total) => options.onProgress?.({ done, total }),
  });
  const all = spread(vectors, present, texts.length);
  const places = windows.flatMap((list, place) => list.map(() => place));
  return {
    vectors: all.slice(0, places.length * DIMENSIONS),
    places: Uint32Array.from(places),
    sentenceStarts: starts(sentences.map((list) => list.length / VECTORS_A_SENTENCE)),
    sentenceVectors: all.slice(places.length * DIMENSIONS),
  };
}

function documentPassages({ sections }: Document): readonly Passage[] {
  return sections.flatMap(({ passages }) => passages);
}

/** For each passage its sentences, text and rendering by turns, an empty text where there is no rendering. */
function documentSentences(document: Document): readonly (readonly string[])[] {
  const passages = documentPassages(document);
  const rendered = passages.some(({ rendering }) => rendering !== null);
  if (!rendered) return passages.map(() => []);
  return passages.map((passage) => sentenceUnits(passage).flatMap(({ text, rendering }) => [text, rendering ?? '']));
}

/** Vectors moved to their rows, zeros between them. */
function spread(vectors: Float32Array, rows: readonly number[], count: number): Float32Array {
  const all = new Float32Array(count * DIMENSIONS);
  rows.forEach((row, index) => {
    all.set(vectors.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS), row * DIMENSIONS);
  });
  return all;
}

function starts(counts: readonly number[]): Uint32Array {
  const places = new Uint32Array(counts.length + 1);
  counts.forEach((count, index) => {
    places[index + 1] = (places[index] ?? 0) + count;
  });
  return places;
}
