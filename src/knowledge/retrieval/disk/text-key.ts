import { createHash } from 'node:crypto';
import type { IndexedText } from '../dense/indexed-text.js';
import { INDEX_FORMAT } from './index-files.js';

/** Bytes of a key: 128 bits of SHA-256. At 2^30 texts, two of them have one key with a chance of 2^-69. */
const KEY_BYTES = 16;

/** Names a vector by all that it is made from, in hex: equal keys, equal vectors. */
export type TextKey = string;

/** The key of a text under a model. */
export function textKey(modelFingerprint: string, { role, language, text }: IndexedText): TextKey {
  const made = JSON.stringify([INDEX_FORMAT, modelFingerprint, role, language, text]);
  return createHash('sha256')
    .update(made)
    .digest('hex')
    .slice(0, KEY_BYTES * 2);
}

/** Keys as an index holds them, one after the other; zeros where there was no text. */
export function packKeys(keys: readonly (TextKey | null)[]): Uint8Array {
  const packed = Buffer.alloc(keys.length * KEY_BYTES);
  keys.forEach((key, row) => packed.write(key ?? '', row * KEY_BYTES, 'hex'));
  return packed;
}

/** @returns as many keys as `packed` has room for; those of no text are ones that no text has */
export function unpackKeys(packed: Uint8Array): readonly TextKey[] {
  const hex = Buffer.from(packed.buffer, packed.byteOffset, packed.length).toString('hex');
  const digits = KEY_BYTES * 2;
  return Array.from({ length: Math.floor(hex.length / digits) }, (_, row) =>
    hex.slice(row * digits, (row + 1) * digits),
  );
}
