import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { CorpusEmptyError } from '../errors/corpus-empty-error.js';
import { UnsupportedFormatError } from '../errors/unsupported-format-error.js';
import type { CorpusFile, CorpusListing } from './corpus-files.js';
import { listCorpus } from './corpus-files.js';
import type { CorpusPlan, FilePlan } from './corpus-plan.js';
import { folderOf, planCorpus } from './corpus-plan.js';
import { digestListing } from './digest-corpus.js';
import type { FileContent } from './digest-corpus.js';
import type { Corpus, Document, SkippedFile } from './document.js';
import { readFolderDocument } from './folder-document.js';
import { readDatapackage } from './read-description.js';
import { findReader } from './readers.js';
import { resourcePath } from './resource-path.js';
import { toSkipped } from './skipped.js';

/** A corpus and the digest of the bytes it was read from. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  /** The same as `digestCorpus` gives. */
  readonly digest: string;
}

/** Reads documents as their files come along, and keeps the bytes of those that belong to a folder. */
class CorpusReading {
  readonly documents: { readonly path: string; readonly document: Document }[] = [];
  readonly skipped: SkippedFile[] = [];
  readonly #plan: CorpusPlan;
  readonly #single: ReadonlyMap<string, FilePlan>;
  readonly #stray: ReadonlySet<string>;
  readonly #kept = new Map<string, Uint8Array>();

  constructor(plan: CorpusPlan) {
    this.#plan = plan;
    this.#single = new Map(plan.files.map((file) => [file.file.path, file]));
    this.#stray = new Set(plan.stray.map(({ path }) => path));
  }

  async add(content: FileContent): Promise<void> {
    const { path } = content.file;
    if (this.#stray.has(path)) {
      this.skipped.push(toSkipped(path, new UnsupportedFormatError(path)));
    } else if ('error' in content) {
      this.skipped.push(toSkipped(path, content.error));
    } else {
      await this.#read(path, content.bytes);
    }
  }

  async finish(): Promise<void> {
    for (const folder of this.#plan.folders) {
      const { document, skipped } = await readFolderDocument(folder, this.#kept);
      this.skipped.push(...skipped);
      if (document !== null) {
        this.documents.push({ path: folder.folder, document });
      }
    }
  }

  async #read(path: string, bytes: Uint8Array): Promise<void> {
    const single = this.#single.get(path);
    const reader = findReader(path);
    if (single === undefined || reader === null) {
      this.#kept.set(path, bytes);
      return;
    }
    try {
      this.documents.push({ path, document: await reader.read({ id: single.id, path, bytes }) });
    } catch (error) {
      this.skipped.push(toSkipped(path, error));
    }
  }
}

/** Paths that a data package lists; a broken package lists none here and is reported when its folder is read. */
async function listedPaths({ path, absolute }: CorpusFile): Promise<ReadonlySet<string>> {
  try {
    const { resources } = await readDatapackage(readFileSync(absolute), path);
    const paths = resources.flatMap((resource) => resource.path ?? []);
    return new Set(paths.flatMap((listed) => resourcePath(folderOf(path), listed) ?? []));
  } catch {
    return new Set();
  }
}

async function planReading(folder: string, listing: CorpusListing): Promise<CorpusPlan> {
  const packages = listing.files.filter(({ path }) => /(?:^|\/)datapackage\.json$/u.test(path));
  const listed = await Promise.all(
    packages.map(async (file) => [folderOf(file.path), await listedPaths(file)] as const),
  );
  return planCorpus(listing, basename(resolve(folder)), new Map(listed));
}

/**
 * Reads a corpus folder: a sub-folder, or the folder itself, with document.md or datapackage.json is one document,
 * every other .md, .txt or .csv file at any depth is one of its own. A file that cannot be read is in `skipped` with
 * its code and never stops the rest. Documents stand in the order of their paths.
 *
 * @throws CorpusNotFoundError, CorpusUnreadableError, and CorpusEmptyError where nothing could be read.
 */
export async function loadCorpus(folder: string): Promise<LoadedCorpus> {
  const listing = listCorpus(folder);
  const reading = new CorpusReading(await planReading(folder, listing));
  const digest = await digestListing(listing, (content) => reading.add(content));
  await reading.finish();
  const unread = listing.unread.map(({ path, error }) => toSkipped(path, error));
  const skipped = [...reading.skipped, ...unread].toSorted((left, right) => (left.file < right.file ? -1 : 1));
  if (reading.documents.length === 0) {
    throw new CorpusEmptyError(folder, skipped);
  }
  const documents = reading.documents
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
    .map(({ document }) => document);
  return { corpus: { documents, skipped }, digest };
}
