import { inverseDocumentFrequency, lengthNorm, saturation } from './bm25.js';
import { readPostings, type PostingList } from './postings.js';
import { parseTermIndex, type TermIndexData } from './term-index-file.js';
import { findTerm } from '../../language/term-table.js';

const NO_MATCHES: TermMatches = { count: 0, passages: new Uint32Array(), points: new Float64Array() };

/** Textbook BM25 over the passages of one language. */
export class TermIndex {
  readonly #data: TermIndexData;
  readonly #norms: Float64Array;
  readonly #list: PostingList;
  readonly #points: Float64Array;
  /** Passages that hold any term at all: those of the other language take no part in the statistics. */
  readonly held: number;

  private constructor(data: TermIndexData) {
    this.#data = data;
    const total = data.lengths.reduce((sum, length) => sum + length, 0);
    this.held = data.lengths.reduce((count, length) => (length > 0 ? count + 1 : count), 0);
    const average = total / Math.max(1, this.held);
    const most = data.frequencies.reduce((highest, frequency) => Math.max(highest, frequency), 0);
    this.#list = { count: 0, passages: new Uint32Array(most), termFrequencies: new Uint32Array(most) };
    this.#points = new Float64Array(most);
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
    const { count, passages, points } = this.search(term);
    for (let index = 0; index < count; index += 1) {
      const passage = passages[index] ?? 0;
      scores[passage] = (scores[passage] ?? 0) + weight * (points[index] ?? 0);
    }
  }

  /** The passages that hold the term, with its BM25 in each. The result is overwritten by the next search. */
  search(term: string): TermMatches {
    const number = findTerm(this.#data.table, term);
    if (number < 0) return NO_MATCHES;
    const { frequencies, offsets, postings } = this.#data;
    readPostings(postings, offsets[number] ?? 0, offsets[number + 1] ?? 0, this.#list);
    const idf = inverseDocumentFrequency(this.held, frequencies[number] ?? 0);
    const { count, passages, termFrequencies } = this.#list;
    for (let index = 0; index < count; index += 1) {
      const norm = this.#norms[passages[index] ?? 0] ?? 0;
      this.#points[index] = idf * saturation(termFrequencies[index] ?? 0, norm);
    }
    return { count, passages, points: this.#points };
  }
}

/** Where a term occurs: `passages[i]` has `points[i]` of BM25, for i below `count`; passages rise. */
export interface TermMatches {
  readonly count: number;
  readonly passages: Uint32Array;
  readonly points: Float64Array;
}
