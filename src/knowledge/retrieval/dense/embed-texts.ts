import type { BuildOptions } from '../build-options.js';
import type { EarlierVectors } from '../disk/earlier-vectors.js';
import type { PreparedVectors } from '../disk/prepared-vectors.js';
import { packKeys } from '../disk/text-key.js';
import { inTurns } from '../in-turns.js';
import { embedInBulk } from './bulk-embedding.js';
import type { E5Embeddings } from './e5-embeddings.js';
import { DIMENSIONS } from './embedding-session.js';
import type { IndexedText } from './indexed-text.js';
import { withoutLanguage } from './language-shift.js';
import { TextVectors } from './text-vectors.js';

/** Where vectors come from. */
export interface VectorSources {
  readonly embeddings: E5Embeddings;
  /** Asked first: what is found there is not embedded again. */
  readonly earlier: EarlierVectors;
  /** Asked for what no earlier index holds. */
  readonly prepared: PreparedVectors;
}

export interface EmbeddedTexts {
  /** One vector a text, zeros for an empty one. */
  readonly vectors: Float32Array;
  /** One key a text, see {@link packKeys}. */
  readonly keys: Uint8Array;
}

/**
 * The vectors of many texts: taken over where an earlier index or the package holds them, embedded where none does.
 *
 * @throws ModelUnavailableError, CancelledError
 */
export async function embedTexts(
  texts: readonly IndexedText[],
  { embeddings, earlier, prepared }: VectorSources,
  options: BuildOptions,
): Promise<EmbeddedTexts> {
  const keys = await inTurns(texts, (text) => (text.text === '' ? null : earlier.keyOf(text)), options.signal);
  const wanted = new TextVectors(keys);
  await earlier.fillIn(wanted);
  await prepared.fillIn(wanted);
  const rows = wanted.missingRows();
  const given = rows.flatMap((row) => texts[row] ?? []);
  const embedded = await embedAll(given, embeddings, options);
  rows.forEach((row, index) => {
    wanted.set(keys[row] ?? '', embedded.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS));
  });
  return { vectors: wanted.vectors, keys: packKeys(keys) };
}

async function embedAll(
  texts: readonly IndexedText[],
  embeddings: E5Embeddings,
  options: BuildOptions,
): Promise<Float32Array> {
  const [query, passage, shift] = await Promise.all([
    embeddings.encoder('query'),
    embeddings.encoder('passage'),
    embeddings.languageShift(),
  ]);
  const encode = ({ text, role }: IndexedText): Int32Array => (role === 'query' ? query(text) : passage(text));
  options.onProgress?.({ done: 0, total: texts.length });
  const vectors = await embedInBulk(await inTurns(texts, encode, options.signal), {
    folder: embeddings.folder,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    onProgress: (done, total) => options.onProgress?.({ done, total }),
  });
  texts.forEach(({ language }, row) => {
    withoutLanguage(vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), language, shift);
  });
  return vectors;
}
