import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCorpus } from '../../documents/corpus-json.js';
import type { DenseContents, IndexContents } from './index-contents.js';
import { INDEX_FILES } from './index-files.js';
import { matches, parseManifest, type Manifest } from './manifest.js';

/** An index as read, and where its graph lies if it has one. */
export interface StoredIndex {
  readonly contents: IndexContents;
  readonly graphFile: string | null;
}

/** @returns null where there is no index, or where it is cut short, damaged, or of another version */
export async function readIndex(folder: string): Promise<StoredIndex | null> {
  const manifest = parseManifest(await readText(join(folder, INDEX_FILES.manifest)));
  if (manifest === null) return null;
  try {
    const [corpus, zh, en] = await Promise.all(
      [INDEX_FILES.corpus, INDEX_FILES.lexicalZh, INDEX_FILES.lexicalEn].map((name) =>
        readChecked(folder, name, manifest),
      ),
    );
    if (corpus === undefined || zh === undefined || en === undefined) return null;
    const dense = manifest.vectors === null ? null : await readDense(folder, manifest);
    const graphFile = INDEX_FILES.graph in manifest.files ? join(folder, INDEX_FILES.graph) : null;
    const contents = {
      corpusDigest: manifest.corpusDigest,
      corpus: parseCorpus(Buffer.from(corpus).toString()),
      lexical: { zh, en },
      dense,
    };
    return { contents, graphFile };
  } catch {
    return null;
  }
}

async function readDense(folder: string, manifest: Manifest): Promise<DenseContents> {
  const read = async (name: string): Promise<Uint8Array> => readChecked(folder, name, manifest);
  const [vectors, places, starts, sentences] = await Promise.all([
    read(INDEX_FILES.vectors),
    read(INDEX_FILES.places),
    read(INDEX_FILES.sentenceStarts),
    read(INDEX_FILES.sentenceVectors),
  ]);
  return {
    vectors: new Float32Array(vectors.buffer, vectors.byteOffset, vectors.length / 4),
    places: new Uint32Array(places.buffer, places.byteOffset, places.length / 4),
    sentenceStarts: new Uint32Array(starts.buffer, starts.byteOffset, starts.length / 4),
    sentenceVectors: new Float32Array(sentences.buffer, sentences.byteOffset, sentences.length / 4),
  };
}

/** A file's bytes at the start of a buffer of their own, so that numbers in them are aligned. */
async function readChecked(folder: string, name: string, manifest: Manifest): Promise<Uint8Array> {
  const bytes = await readFile(join(folder, name));
  if (!matches(bytes, manifest.files[name])) throw new RangeError(`${name} is not what was written.`);
  return bytes.byteOffset % 8 === 0
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    : new Uint8Array(bytes);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}
