import { inverseDocumentFrequency, lengthNorm, saturation } from './bm25.js';
import { readPostings } from './postings.js';
import { parseTermIndex, type TermIndexData } from './term-index-file.js';
import { findTerm } from '../../language/term-table.js';

/** Textbook BM25 over the passages of one language. */
export class TermIndex {
  readonly #data: TermIndexData;
  readonly #norms: Float64Array;
  /** Passages that hold any term at all: those of the other language take no part in the statistics. */
  readonly held: number;

  private constructor(data: TermIndexData) {
    this.#data = data;
    const total = data.lengths.reduce((sum, length) => sum + length, 0);
    this.held = data.lengths.reduce((count, length) => (length > 0 ? count + 1 : count), 0);
    const average = total / Math.max(1, this.held);
    this.#norms = Float64Array.from(data.lengths, (length) => lengthNorm(length, average));
  }

  /** @throws RangeError where the bytes are no term index */
  static parse(bytes: Uint8Array): TermIndex {
    return new TermIndex(parseTermIndex(bytes));
  }

  /** Places for passages, those without terms included. */
  get passages(): number {
    return this.#data.lengths.length;
  }

  /** Whether the passage has text in this index's language. */
  holds(passage: number): boolean {
    return (this.#data.lengths[passage] ?? 0) > 0;
  }

  /** How many passages hold the term. */
  frequency(term: string): number {
    const number = findTerm(this.#data.table, term);
    return number < 0 ? 0 : (this.#data.frequencies[number] ?? 0);
  }

  /** @see inverseDocumentFrequency; a term that no passage holds has the highest. */
  idf(term: string): number {
    return inverseDocumentFrequency(this.held, this.frequency(term));
  }

  /** Adds `weight` times the term's BM25 to the score of every passage that holds it. */
  accumulate(term: string, weight: number, scores: Float64Array): void {
    this.visit(term, (passage, score) => {
      scores[passage] = (scores[passage] ?? 0) + weight * score;
    });
  }

  /** Calls `take` with the term's BM25 in every passage that holds it, passages rising. */
  visit(term: string, take: (passage: number, score: number) => void): void {
    const number = findTerm(this.#data.table, term);
    if (number < 0) return;
    const { frequencies, offsets, postings } = this.#data;
    const factor = inverseDocumentFrequency(this.held, frequencies[number] ?? 0);
    readPostings(postings, offsets[number] ?? 0, offsets[number + 1] ?? 0, (passage, termFrequency) => {
      take(passage, factor * saturation(termFrequency, this.#norms[passage] ?? 0));
    });
  }
}
