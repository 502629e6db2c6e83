import { terms } from '../../language/terms.js';
import type { Vocabulary } from '../knowledge-index.js';
import type { LexicalIndex } from './lexical-index.js';
import type { TermIndex } from './term-index.js';

/** The words of a corpus, and those of the questions that it is anticipated to answer. */
export class CorpusVocabulary implements Vocabulary {
  readonly #corpus: LexicalIndex;
  readonly #questions: TermIndex;

  constructor(corpus: LexicalIndex, questions: TermIndex) {
    this.#corpus = corpus;
    this.#questions = questions;
  }

  knows(text: string): boolean {
    return this.#corpus.knows(text);
  }

  anticipates(text: string): boolean {
    return terms(text).every((term) => this.#questions.frequency(term) > 0 || this.#corpus.knows(term));
  }
}
