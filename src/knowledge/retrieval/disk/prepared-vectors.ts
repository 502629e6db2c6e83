import { join } from 'node:path';
import { digestOf, readChecksums, type Checksums } from '../../integrity/checksums.js';
import type { TextVectors } from '../dense/text-vectors.js';
import { readAligned } from './numbers-file.js';
import { packKeys, unpackKeys, type TextKey } from './text-key.js';

/** The files of a folder of prepared vectors, beside its list of checksums. */
const PREPARED_FILES = { keys: 'text-keys.bin', vectors: 'vectors.i16.bin' } as const;

/**
 * A component of a unit vector lies between -1 and 1, and is kept as so many parts of 1. That is wrong by 1.5e-5 at the
 * most and moves a cosine by about as little, at half the size of the numbers that an index holds.
 */
const PARTS_OF_ONE = 32_767;

/**
 * Vectors that were embedded before, beside the models: those of the bundled paper, its questions and examples, which
 * take two cores up to two minutes. Keys tell text and model, so that what no longer fits is as if it were not there.
 */
export class PreparedVectors {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Fills in what is wanted and found; nothing where the folder is missing, or not what its checksums say. */
  async fillIn(wanted: TextVectors): Promise<void> {
    if (wanted.missing.size === 0) return;
    const checksums = await readChecksums(this.#folder).catch(() => null);
    const packed = await this.#readProven(PREPARED_FILES.keys, checksums);
    const keys = packed === null ? [] : unpackKeys(packed);
    if (!keys.some((key) => wanted.missing.has(key))) return;
    const numbers = await this.#readProven(PREPARED_FILES.vectors, checksums);
    if (numbers !== null) wanted.fillIn(keys, toFloats(numbers));
  }

  async #readProven(name: string, checksums: Checksums | null): Promise<Uint8Array | null> {
    const bytes = await readAligned(join(this.#folder, name)).catch(() => null);
    return bytes !== null && checksums?.get(name) === digestOf(bytes) ? bytes : null;
  }
}

/** What the files of a folder of prepared vectors hold, by name. */
export function packPrepared(keys: readonly TextKey[], vectors: Float32Array): ReadonlyMap<string, Uint8Array> {
  const numbers = Int16Array.from(vectors, (component) => Math.round(component * PARTS_OF_ONE));
  return new Map([
    [PREPARED_FILES.keys, packKeys(keys)],
    [PREPARED_FILES.vectors, new Uint8Array(numbers.buffer)],
  ]);
}

function toFloats(bytes: Uint8Array): Float32Array {
  const parts = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / Int16Array.BYTES_PER_ELEMENT);
  return Float32Array.from(parts, (part) => part / PARTS_OF_ONE);
}
