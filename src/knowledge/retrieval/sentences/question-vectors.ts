import { DIMENSIONS } from '../dense/embedding-session.js';
import { dot } from '../dense/dot-product.js';
import type { DenseContents } from '../disk/index-contents.js';
import { QuestionMatches } from './question-matches.js';
import { QUESTION_LANGUAGES, TARGET_NUMBERS } from './question-targets.js';

/** Vectors of the questions that the documents of a corpus bring, in one block. */
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
      const [place = 0, sentence = 0, language = 0, open = 0] = targets.subarray(at, at + TARGET_NUMBERS);
      const cosine = dot(query, this.#vectors, vector);
      const spoken = QUESTION_LANGUAGES[language] ?? 'zh';
      if (open === 1) matches.addOpen(place, spoken, cosine);
      else matches.addAnswered(place, sentence, spoken, cosine);
    }
    return matches;
  }
}
