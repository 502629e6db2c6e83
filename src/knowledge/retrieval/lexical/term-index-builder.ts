import { postingBytes, writePosting } from './postings.js';
import { serialiseTermIndex } from './term-index-file.js';
import { buildTermTable } from '../../language/term-table.js';

/** Entries a chunk: 2 MiB, large enough to be few, small enough to waste little. */
const CHUNK_ENTRIES = 1 << 18;

/** A growing list of (term, frequency) pairs, eight bytes each: plain arrays would take four times as much. */
class EntryList {
  readonly #chunks: Uint32Array[] = [];
  #length = 0;

  push(term: number, frequency: number): void {
    const place = this.#length % CHUNK_ENTRIES;
    if (place === 0) this.#chunks.push(new Uint32Array(CHUNK_ENTRIES * 2));
    this.#chunks.at(-1)?.set([term, frequency], place * 2);
    this.#length += 1;
  }

  forEach(visit: (term: number, frequency: number, entry: number) => void): void {
    for (let entry = 0; entry < this.#length; entry += 1) {
      const chunk = this.#chunks[Math.floor(entry / CHUNK_ENTRIES)];
      const place = (entry % CHUNK_ENTRIES) * 2;
      visit(chunk?.[place] ?? 0, chunk?.[place + 1] ?? 0, entry);
    }
  }
}

/** Collects passages in order and lays their postings out: memory grows by eight bytes a posting, not by objects. */
export class TermIndexBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #entries = new EntryList();
  /** Distinct terms of each passage. */
  readonly #widths: number[] = [];
  readonly #lengths: number[] = [];

  /** Adds the next passage; an empty list of terms keeps its place. */
  add(terms: readonly string[]): void {
    const counts = new Map<number, number>();
    for (const term of terms) {
      const number = this.#number(term);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const [term, frequency] of counts) this.#entries.push(term, frequency);
    this.#widths.push(counts.size);
    this.#lengths.push(terms.length);
  }

  /** The finished index as bytes for {@link parseTermIndex}. */
  build(): Uint8Array {
    const count = this.#numbers.size;
    const frequencies = new Uint32Array(count);
    const offsets = new Uint32Array(count + 1);
    this.#forEachPosting((term, gap, termFrequency) => {
      frequencies[term] = (frequencies[term] ?? 0) + 1;
      offsets[term + 1] = (offsets[term + 1] ?? 0) + postingBytes(gap, termFrequency);
    });
    for (let term = 0; term < count; term += 1) offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
    return serialiseTermIndex({
      lengths: Uint32Array.from(this.#lengths),
      table: buildTermTable([...this.#numbers.keys()]),
      frequencies,
      offsets,
      postings: this.#postings(offsets),
    });
  }

  #postings(offsets: Uint32Array): Uint8Array {
    const bytes = new Uint8Array(offsets.at(-1) ?? 0);
    const places = offsets.slice();
    this.#forEachPosting((term, gap, termFrequency) => {
      places[term] = writePosting(bytes, places[term] ?? 0, gap, termFrequency);
    });
    return bytes;
  }

  #forEachPosting(visit: (term: number, gap: number, termFrequency: number) => void): void {
    const last = new Int32Array(this.#numbers.size).fill(-1);
    let passage = 0;
    let left = this.#widths[0] ?? 0;
    this.#entries.forEach((term, frequency) => {
      while (left === 0) {
        passage += 1;
        left = this.#widths[passage] ?? 0;
      }
      left -= 1;
      visit(term, passage - (last[term] ?? 0), frequency);
      last[term] = passage;
    });
  }

  #number(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
