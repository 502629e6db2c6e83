import { DIMENSIONS } from '../dense/embedding-session.js';
import { dot } from '../dense/dot-product.js';
import type { Language } from '../../language/language.js';
import type { DenseContents } from '../disk/index-contents.js';
import type { QuestionSimilarity } from '../sentence-retriever.js';
import { QUESTION_LANGUAGES, TARGET_NUMBERS } from './question-targets.js';

/** Questions farther apart ask for something else: those of sentences beside the right one lie at .86 on average. */
const SAME_MATTER = 0.85;

/** Sentences of one passage lie side by side in the keys; no passage has as many. */
const SENTENCES_A_PASSAGE = 2 ** 20;

/** How near the anticipated questions are to one query. */
export class QuestionMatches {
  readonly #sentences = new Map<number, { zh: number | null; en: number | null }>();
  readonly #passages = new Map<number, number>();

  add(place: number, sentence: number, language: Language, cosine: number): void {
    const key = place * SENTENCES_A_PASSAGE + sentence;
    const known = this.#sentences.get(key) ?? { zh: null, en: null };
    known[language] = Math.max(known[language] ?? -1, cosine);
    this.#sentences.set(key, known);
    this.#passages.set(place, Math.max(this.#passages.get(place) ?? -1, cosine));
  }

  /** null where no question was anticipated for the sentence. */
  ofSentence(place: number, sentence: number): QuestionSimilarity | null {
    return this.#sentences.get(place * SENTENCES_A_PASSAGE + sentence) ?? null;
  }

  /** The cosine of the nearest question of a passage; 0 where it has none. */
  ofPassage(place: number): number {
    return this.#passages.get(place) ?? 0;
  }

  /** Places of the passages with a question that may ask the same, the nearest first. */
  nearPassages(): readonly number[] {
    return [...this.#passages]
      .filter(([, cosine]) => cosine >= SAME_MATTER)
      .toSorted(([, left], [, right]) => right - left)
      .map(([place]) => place);
  }
}

/** Vectors of the questions that a corpus' sentences are anticipated to answer, in one block. */
export class QuestionVectors {
  readonly #targets: Uint32Array;
  readonly #vectors: Float32Array;

  constructor({ questionTargets, questionVectors }: DenseContents) {
    this.#targets = questionTargets;
    this.#vectors = questionVectors;
  }

  /** @param query unit vector */
  match(query: Float32Array): QuestionMatches {
    const matches = new QuestionMatches();
    const targets = this.#targets;
    for (let at = 0, vector = 0; at < targets.length; at += TARGET_NUMBERS, vector += DIMENSIONS) {
      const language = QUESTION_LANGUAGES[targets[at + 2] ?? 0] ?? 'zh';
      matches.add(targets[at] ?? 0, targets[at + 1] ?? 0, language, dot(query, this.#vectors, vector));
    }
    return matches;
  }
}
