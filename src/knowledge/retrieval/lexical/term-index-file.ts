import type { TermTable } from '../../language/term-table.js';

/** What a term index holds, as it lies in its file. */
export interface TermIndexData {
  /** Terms of each passage, repetitions counted. */
  readonly lengths: Uint32Array;
  readonly table: TermTable;
  /** How many passages hold each term. */
  readonly frequencies: Uint32Array;
  /** Postings of term i are `postings[offsets[i], offsets[i + 1])`. */
  readonly offsets: Uint32Array;
  readonly postings: Uint8Array;
}

/** "LWTI" in ASCII. */
const MAGIC = 0x4c575449;
const HEADER_WORDS = 6;

/**
 * One block: a header of six words (magic, passages, terms, slots, bytes of text, bytes of postings), then lengths,
 * text offsets, slots, frequencies, posting offsets as little-endian words, then the text and the postings.
 */
export function serialiseTermIndex(data: TermIndexData): Uint8Array {
  const words = [
    Uint32Array.of(
      MAGIC,
      data.lengths.length,
      data.frequencies.length,
      data.table.slots.length,
      data.table.text.length,
      data.postings.length,
    ),
    data.lengths,
    data.table.offsets,
    data.table.slots,
    data.frequencies,
    data.offsets,
  ];
  const parts = [...words.map(bytesOf), data.table.text, data.postings];
  const file = new Uint8Array(roundUp(parts.reduce((sum, part) => sum + part.length, 0)));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/**
 * Views into `bytes`, nothing copied; `bytes` must start at a multiple of four in its buffer.
 *
 * @throws RangeError where the bytes are no term index or are cut short
 */
export function parseTermIndex(bytes: Uint8Array): TermIndexData {
  let at = 0;
  const words = (count: number): Uint32Array => {
    if (at + count * 4 > bytes.length) throw new RangeError('The term index is cut short.');
    const view = new Uint32Array(bytes.buffer, bytes.byteOffset + at, count);
    at += count * 4;
    return view;
  };
  const raw = (count: number): Uint8Array => {
    if (at + count > bytes.length) throw new RangeError('The term index is cut short.');
    at += count;
    return bytes.subarray(at - count, at);
  };
  const [magic, passages = 0, terms = 0, slots = 0, textBytes = 0, postingBytes = 0] = words(HEADER_WORDS);
  if (magic !== MAGIC) throw new RangeError('These bytes are no term index.');
  const lengths = words(passages);
  const textOffsets = words(terms + 1);
  const slotWords = words(slots);
  const frequencies = words(terms);
  const offsets = words(terms + 1);
  const table = { offsets: textOffsets, slots: slotWords, text: raw(textBytes) };
  return { lengths, table, frequencies, offsets, postings: raw(postingBytes) };
}

/** The length up to the next multiple of four, so that indexes can lie one after the other in a file. */
function roundUp(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
