import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCorpus } from '../../documents/corpus-json.js';
import type { DenseContents, IndexContents } from './index-contents.js';
import { INDEX_FILES } from './index-files.js';
import { matches, parseManifest, type Manifest } from './manifest.js';
import { floats, integers, readAligned } from './numbers-file.js';

/** An index as read. */
export interface StoredIndex {
  readonly contents: IndexContents;
  /** Where its graph lies; null where it has none. */
  readonly graph: StoredGraph | null;
}

/** A graph holds the vectors as well: they are not read beside it, which at 100,000 passages saves 150 MB. */
export interface StoredGraph {
  readonly file: string;
  /** The vectors after all, where the graph cannot be used. */
  readonly readVectors: () => Promise<Float32Array>;
}

/** @returns null where there is no index, or where it is cut short, damaged, or of another version */
export async function readIndex(folder: string): Promise<StoredIndex | null> {
  const manifest = parseManifest(await readText(join(folder, INDEX_FILES.manifest)));
  if (manifest === null) return null;
  try {
    const read = (name: string): Promise<Uint8Array> => readChecked(folder, name, manifest);
    const [corpus, zh, en, questions] = await Promise.all([
      read(INDEX_FILES.corpus),
      read(INDEX_FILES.lexicalZh),
      read(INDEX_FILES.lexicalEn),
      read(INDEX_FILES.lexicalQuestions),
    ]);
    const graph = await findGraph(folder, manifest);
    const dense = manifest.vectors === null ? null : await readDense(folder, manifest, graph);
    const contents = {
      corpusDigest: manifest.corpusDigest,
      corpus: parseCorpus(Buffer.from(corpus).toString()),
      lexical: { zh, en, questions },
      dense,
    };
    return { contents, graph };
  } catch {
    return null;
  }
}

/** @throws RangeError where the graph or its vectors are cut short: both are too large to be read for a check */
async function findGraph(folder: string, manifest: Manifest): Promise<StoredGraph | null> {
  if (!(INDEX_FILES.graph in manifest.files)) return null;
  for (const name of [INDEX_FILES.graph, INDEX_FILES.vectors]) {
    const { size } = await stat(join(folder, name));
    if (size !== manifest.files[name]?.bytes) throw new RangeError(`${name} is not what was written.`);
  }
  return {
    file: join(folder, INDEX_FILES.graph),
    readVectors: async () => floats(await readChecked(folder, INDEX_FILES.vectors, manifest)),
  };
}

async function readDense(folder: string, manifest: Manifest, graph: StoredGraph | null): Promise<DenseContents> {
  const read = async (name: string): Promise<Uint8Array> => readChecked(folder, name, manifest);
  const [vectors, places, starts, sentences, targets, questions, labels] = await Promise.all([
    graph === null ? read(INDEX_FILES.vectors) : new Uint8Array(),
    read(INDEX_FILES.places),
    read(INDEX_FILES.sentenceStarts),
    read(INDEX_FILES.sentenceVectors),
    read(INDEX_FILES.questionTargets),
    read(INDEX_FILES.questionVectors),
    read(INDEX_FILES.labels),
  ]);
  return {
    vectors: floats(vectors),
    places: integers(places),
    sentenceStarts: integers(starts),
    sentenceVectors: floats(sentences),
    questionTargets: integers(targets),
    questionVectors: floats(questions),
    labels: floats(labels),
    rebuild: null,
  };
}

async function readChecked(folder: string, name: string, manifest: Manifest): Promise<Uint8Array> {
  const bytes = await readAligned(join(folder, name));
  if (!matches(bytes, manifest.files[name])) throw new RangeError(`${name} is not what was written.`);
  return bytes;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}
