import { access, constants, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { serialiseCorpus } from '../../documents/corpus-json.js';
import { AdvisorError } from '../../errors/advisor-error.js';
import { DiskFullError } from './disk-full-error.js';
import type { IndexContents, RebuildContents } from './index-contents.js';
import { INDEX_FILES } from './index-files.js';
import { readIndex } from './index-reader.js';
import { IndexUnwritableError } from './index-unwritable-error.js';
import { makeFolder } from './make-folder.js';
import { describeFile, type Manifest } from './manifest.js';
import { removeStaleFolders, temporaryName } from './temporary-folders.js';

/** Writes the graph of a large corpus into the folder that is being made. */
export type WriteGraph = (file: string) => Promise<void>;

/**
 * Makes the parent of indexes and tries whether it can be written: better before minutes of embedding than after.
 *
 * @throws DiskFullError, IndexUnwritableError
 */
export async function prepareParent(parent: string): Promise<void> {
  try {
    await makeFolder(parent);
    await access(parent, constants.W_OK);
    await removeStaleFolders(parent);
  } catch (error) {
    throw diskError(parent, error);
  }
}

/**
 * Writes an index beside its place and renames it there, so that a kill at any moment leaves the old one or none.
 * Where another process was faster, its index stays: both were made from the same. One that is damaged, or was made
 * without the model that is here now, is replaced.
 *
 * @param folder the index's folder, see {@link indexPath}
 * @throws DiskFullError, IndexUnwritableError
 */
export async function writeIndex(
  folder: string,
  contents: IndexContents,
  writeGraph: WriteGraph | null,
): Promise<void> {
  const parent = dirname(folder);
  const temporary = join(parent, temporaryName(basename(folder)));
  try {
    await makeFolder(temporary);
    await writeFiles(temporary, contents, writeGraph);
    await publish(temporary, folder, contents);
  } catch (error) {
    throw diskError(parent, error);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function writeFiles(folder: string, contents: IndexContents, writeGraph: WriteGraph | null): Promise<void> {
  const files: Manifest['files'] = {};
  for (const [name, bytes] of fileBytes(contents)) {
    await writeDurably(join(folder, name), bytes);
    files[name] = describeFile(bytes);
  }
  if (writeGraph !== null) {
    const file = join(folder, INDEX_FILES.graph);
    await writeGraph(file);
    files[INDEX_FILES.graph] = describeFile(await readFile(file));
  }
  const { corpusDigest, dense } = contents;
  const passages = contents.corpus.documents.flatMap(({ sections }) =>
    sections.flatMap((section) => section.passages),
  ).length;
  const manifest: Manifest = { corpusDigest, passages, vectors: dense?.places.length ?? null, files };
  await writeDurably(join(folder, INDEX_FILES.manifest), Buffer.from(JSON.stringify(manifest)));
}

function fileBytes({ corpus, lexical, dense }: IndexContents): [name: string, bytes: Uint8Array][] {
  const files: [string, Uint8Array][] = [
    [INDEX_FILES.corpus, Buffer.from(serialiseCorpus(corpus))],
    [INDEX_FILES.lexicalZh, lexical.zh],
    [INDEX_FILES.lexicalEn, lexical.en],
    [INDEX_FILES.lexicalQuestions, lexical.questions],
  ];
  if (dense !== null) {
    files.push(
      [INDEX_FILES.vectors, bytesOf(dense.vectors)],
      [INDEX_FILES.places, bytesOf(dense.places)],
      [INDEX_FILES.sentenceStarts, bytesOf(dense.sentenceStarts)],
      [INDEX_FILES.sentenceVectors, bytesOf(dense.sentenceVectors)],
      [INDEX_FILES.labels, bytesOf(dense.labels)],
      [INDEX_FILES.questionTargets, bytesOf(dense.questionTargets)],
      [INDEX_FILES.questionVectors, bytesOf(dense.questionVectors)],
      ...rebuildBytes(dense.rebuild),
    );
  }
  return files;
}

function rebuildBytes(rebuild: RebuildContents | null): [name: string, bytes: Uint8Array][] {
  if (rebuild === null) return [];
  return [
    [INDEX_FILES.exampleVectors, bytesOf(rebuild.exampleVectors)],
    [INDEX_FILES.textKeys, rebuild.textKeys],
  ];
}

function bytesOf(numbers: Float32Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** On the disk before the rename is: otherwise a power cut could leave a complete-looking folder of empty files. */
async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A few tries: between a look and a rename another process may have been at work. */
const PUBLISH_TRIES = 5;

async function publish(temporary: string, folder: string, contents: IndexContents): Promise<void> {
  for (let left = PUBLISH_TRIES; ; left -= 1) {
    try {
      await rename(temporary, folder);
      return;
    } catch (error) {
      if (left === 0 || !TAKEN.includes(codeOf(error))) throw error;
    }
    const present = (await readIndex(folder))?.contents;
    if (present !== undefined && (present.dense !== null || contents.dense === null)) return;
    await discard(folder);
  }
}

/** What a rename answers where the folder is there already, on the different systems; ENOTDIR where it is a file. */
const TAKEN: readonly string[] = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR'];

/** Moves an index that does not serve, or a file in its place, out of the way before it is deleted: readers see it whole or not at all. */
async function discard(folder: string): Promise<void> {
  const aside = join(dirname(folder), temporaryName(basename(folder)));
  try {
    await rename(folder, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

function diskError(folder: string, error: unknown): Error {
  if (error instanceof AdvisorError) return error;
  const code = codeOf(error);
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? new DiskFullError(folder, error)
    : new IndexUnwritableError(folder, code, error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
