import type { TextKey } from '../disk/text-key.js';
import { DIMENSIONS } from './embedding-session.js';

/** The vectors of an index while it is made, a row a text. Texts of one key share a vector, which is wanted once. */
export class TextVectors {
  /** `keys.length * DIMENSIONS` numbers; zeros where there is no text, or no vector yet. */
  readonly vectors: Float32Array;
  readonly #rows = new Map<TextKey, number[]>();
  readonly #missing: Set<TextKey>;

  /** @param keys of the texts in order; null where there is no text */
  constructor(keys: readonly (TextKey | null)[]) {
    this.vectors = new Float32Array(keys.length * DIMENSIONS);
    keys.forEach((key, row) => {
      if (key === null) return;
      const rows = this.#rows.get(key);
      if (rows === undefined) this.#rows.set(key, [row]);
      else rows.push(row);
    });
    this.#missing = new Set(this.#rows.keys());
  }

  /** Keys without a vector yet, in the order of their texts. */
  get missing(): ReadonlySet<TextKey> {
    return this.#missing;
  }

  /** The first row of each missing key: the texts that are still to be embedded. */
  missingRows(): readonly number[] {
    return [...this.#missing].flatMap((key) => this.#rows.get(key)?.slice(0, 1) ?? []);
  }

  /** Takes over what is missing of vectors that stand a row a key. */
  fillIn(keys: readonly TextKey[], vectors: Float32Array): void {
    keys.forEach((key, row) => {
      if (this.#missing.has(key)) this.set(key, vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS));
    });
  }

  /** Puts a vector wherever its text stands. */
  set(key: TextKey, vector: Float32Array): void {
    for (const row of this.#rows.get(key) ?? []) this.vectors.set(vector, row * DIMENSIONS);
    this.#missing.delete(key);
  }
}
