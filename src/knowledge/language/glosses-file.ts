import type { TermTable } from './term-table.js';

/**
 * Dictionary glosses as they lie in their file. Keys are one or more English stems joined by spaces, words are Chinese.
 * Pairs are held twice, sorted by key and by word, so that both directions are one look-up.
 */
export interface GlossData {
  readonly keys: TermTable;
  readonly words: TermTable;
  /** Pairs of key i are `[keyPairs[i], keyPairs[i + 1])`. */
  readonly keyPairs: Uint32Array;
  /** Word of each pair, in the order of the keys. */
  readonly pairWords: Uint32Array;
  /** Pairs of word i are `[wordPairs[i], wordPairs[i + 1])`. */
  readonly wordPairs: Uint32Array;
  /** Key of each pair, in the order of the words. */
  readonly pairKeys: Uint32Array;
  /** Weight of each pair in 255ths, in the order of the keys. */
  readonly keyWeights: Uint8Array;
  /** Weight of each pair in 255ths, in the order of the words. */
  readonly wordWeights: Uint8Array;
}

/** "LWGL" in ASCII. */
const MAGIC = 0x4c57474c;
const HEADER_WORDS = 8;

/** One block: eight header words, all word arrays, then all byte arrays. */
export function serialiseGlosses(data: GlossData): Uint8Array {
  const header = Uint32Array.of(
    MAGIC,
    data.keyPairs.length - 1,
    data.keys.slots.length,
    data.keys.text.length,
    data.wordPairs.length - 1,
    data.words.slots.length,
    data.words.text.length,
    data.pairWords.length,
  );
  const words = [header, data.keys.offsets, data.keys.slots, data.words.offsets, data.words.slots];
  words.push(data.keyPairs, data.pairWords, data.wordPairs, data.pairKeys);
  const bytes = [data.keys.text, data.words.text, data.keyWeights, data.wordWeights];
  return Buffer.concat([
    ...words.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)),
    ...bytes,
  ]);
}

/**
 * Views into `bytes`, nothing copied; `bytes` must start at a multiple of four in its buffer.
 *
 * @throws RangeError where the bytes are no glosses or are cut short
 */
export function parseGlosses(bytes: Uint8Array): GlossData {
  let at = 0;
  const words = (count: number): Uint32Array => {
    const view = new Uint32Array(bytes.buffer, bytes.byteOffset + at, count);
    at += count * 4;
    return view;
  };
  const raw = (count: number): Uint8Array => {
    if (at + count > bytes.length) throw new RangeError('The glosses are cut short.');
    at += count;
    return bytes.subarray(at - count, at);
  };
  const [magic, keys = 0, keySlots = 0, keyBytes = 0, heads = 0, wordSlots = 0, wordBytes = 0, pairs = 0] =
    words(HEADER_WORDS);
  if (magic !== MAGIC) throw new RangeError('These bytes are no glosses.');
  const [keyOffsets, keySlotWords] = [words(keys + 1), words(keySlots)];
  const [wordOffsets, wordSlotWords] = [words(heads + 1), words(wordSlots)];
  const [keyPairs, pairWords, wordPairs, pairKeys] = [words(keys + 1), words(pairs), words(heads + 1), words(pairs)];
  return {
    keys: { offsets: keyOffsets, slots: keySlotWords, text: raw(keyBytes) },
    words: { offsets: wordOffsets, slots: wordSlotWords, text: raw(wordBytes) },
    keyPairs,
    pairWords,
    wordPairs,
    pairKeys,
    keyWeights: raw(pairs),
    wordWeights: raw(pairs),
  };
}
