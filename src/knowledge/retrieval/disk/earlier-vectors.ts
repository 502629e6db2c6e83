import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIMENSIONS } from '../dense/embedding-session.js';
import type { IndexedText } from '../dense/indexed-text.js';
import type { TextVectors } from '../dense/text-vectors.js';
import { INDEX_FILES, KEYED_FILES } from './index-files.js';
import { listIndexes } from './list-indexes.js';
import { isProven, parseManifest, type Manifest } from './manifest.js';
import { floats, readAligned } from './numbers-file.js';
import { textKey, unpackKeys, type TextKey } from './text-key.js';

/** Indexes that are looked into, those used last first: the corpus as it was, or another branch of it, is among them. */
const LOOKED_INTO = 8;

const VECTOR_BYTES = DIMENSIONS * Float32Array.BYTES_PER_ELEMENT;

/**
 * The vectors that the indexes below a folder hold already, of whatever corpus: a changed corpus is mostly the old one.
 * Nothing but vectors is taken over, and only from files that their checksums prove.
 */
export class EarlierVectors {
  readonly #parent: string;
  readonly #modelFingerprint: string;

  constructor(parent: string, modelFingerprint: string) {
    this.#parent = parent;
    this.#modelFingerprint = modelFingerprint;
  }

  keyOf(text: IndexedText): TextKey {
    return textKey(this.#modelFingerprint, text);
  }

  /** Fills in what is wanted and found. Indexes that are damaged, or vanish meanwhile, are as if they were not there. */
  async fillIn(wanted: TextVectors): Promise<void> {
    const indexes = (await listIndexes(this.#parent)).slice(0, LOOKED_INTO);
    for (const { name } of indexes) {
      if (wanted.missing.size === 0) return;
      await takeFrom(join(this.#parent, name), wanted);
    }
  }
}

async function takeFrom(folder: string, wanted: TextVectors): Promise<void> {
  const manifest = parseManifest(await readFile(join(folder, INDEX_FILES.manifest), 'utf8').catch(() => ''));
  const packed = manifest === null ? null : await readProven(folder, INDEX_FILES.textKeys, manifest);
  if (manifest === null || packed === null) return;
  const keys = unpackKeys(packed);
  const counts = KEYED_FILES.map((name) => (manifest.files[name]?.bytes ?? 0) / VECTOR_BYTES);
  // Nothing proves the manifest itself: with one wrong size in it, vectors would be given to other texts.
  if (counts.reduce((sum, count) => sum + count, 0) !== keys.length) return;
  let first = 0;
  for (const [place, name] of KEYED_FILES.entries()) {
    const own = keys.slice(first, (first += counts[place] ?? 0));
    // One file at a time, and none that has nothing to give: at 100,000 passages one is 150 MB.
    if (!own.some((key) => wanted.missing.has(key))) continue;
    const vectors = await readProven(folder, name, manifest);
    if (vectors !== null) wanted.fillIn(own, floats(vectors));
  }
}

/** @returns null where the file is away, or not what its checksum says, or has none */
async function readProven(folder: string, name: string, manifest: Manifest): Promise<Uint8Array | null> {
  const bytes = await readAligned(join(folder, name)).catch(() => null);
  return bytes !== null && isProven(bytes, manifest.files[name]) ? bytes : null;
}
