import type { Dirent } from 'node:fs';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { AdvisorError } from '../errors/advisor-error.js';
import { CorpusNotFoundError } from '../errors/corpus-not-found-error.js';
import { CorpusUnreadableError } from '../errors/corpus-unreadable-error.js';
import { OutsideCorpusError } from '../errors/outside-corpus-error.js';
import { UnreadableFileError } from '../errors/unreadable-file-error.js';
import { UnsupportedFormatError } from '../errors/unsupported-format-error.js';
import { extensionOf } from './file-names.js';

/** A file that is to be read. */
export interface CorpusFile {
  /** Path from the corpus folder, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
}

/** A file that is not even opened. */
export interface UnreadFile {
  readonly path: string;
  readonly error: AdvisorError;
}

/** What a corpus folder holds, each list sorted by path. Hidden files and folders are left out. */
export interface CorpusListing {
  readonly files: readonly CorpusFile[];
  readonly unread: readonly UnreadFile[];
}

const READABLE_EXTENSIONS = new Set(['.md', '.txt', '.csv']);

/** Files that describe a document, read only where they lie in its folder. */
const DESCRIPTIONS = new Set(['datapackage.json', 'outline.json', 'advice.json', 'questions.jsonl']);

/** Whether a file describes a document and is none itself. */
export function isDescription(path: string): boolean {
  return DESCRIPTIONS.has(path.slice(path.lastIndexOf('/') + 1));
}

function byPath(left: { readonly path: string }, right: { readonly path: string }): number {
  return left.path < right.path ? -1 : Number(left.path > right.path);
}

function openRoot(folder: string): string {
  let root: string;
  try {
    root = realpathSync(folder);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw missing ? new CorpusNotFoundError(folder, error) : new CorpusUnreadableError(folder, error);
  }
  try {
    readdirSync(root);
  } catch (error) {
    throw new CorpusUnreadableError(folder, error);
  }
  return root;
}

/** Walks a corpus folder; one instance a walk. */
class Walk {
  readonly files: CorpusFile[] = [];
  readonly unread: UnreadFile[] = [];
  readonly #root: string;
  readonly #links: CorpusFile[] = [];
  /** Real paths met so far, so that a link inside the corpus repeats nothing and no circle is walked twice. */
  readonly #seen = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  run(): void {
    this.#enter('', this.#root);
    // Links come last: what they lead to mostly was met under its own name by then.
    for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) {
      this.#follow(link);
    }
  }

  #enter(path: string, absolute: string): void {
    if (this.#seen.has(absolute)) {
      return;
    }
    this.#seen.add(absolute);
    try {
      const entries = readdirSync(absolute, { withFileTypes: true });
      for (const entry of entries.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
        this.#visit(entry, path === '' ? entry.name : `${path}/${entry.name}`, join(absolute, entry.name));
      }
    } catch (error) {
      this.unread.push({ path, error: new UnreadableFileError(path, error) });
    }
  }

  #visit(entry: Dirent, path: string, absolute: string): void {
    if (entry.name.startsWith('.')) {
      return;
    }
    if (entry.isDirectory()) {
      // A folder where a description is looked for would be passed over without a word.
      if (isDescription(path)) this.unread.push({ path, error: new UnreadableFileError(path) });
      else this.#enter(path, absolute);
    } else if (entry.isSymbolicLink()) {
      this.#links.push({ path, absolute });
    } else if (entry.isFile()) {
      this.#take(path, absolute);
    } else {
      this.unread.push({ path, error: new UnreadableFileError(path) });
    }
  }

  #take(path: string, absolute: string): void {
    if (this.#seen.has(absolute)) {
      return;
    }
    this.#seen.add(absolute);
    if (READABLE_EXTENSIONS.has(extensionOf(path)) || isDescription(path)) {
      this.files.push({ path, absolute });
    } else {
      this.unread.push({ path, error: new UnsupportedFormatError(path) });
    }
  }

  /** Pipes and devices are not opened: reading one may never end. */
  #takeTarget(path: string, target: string): void {
    const stats = statSync(target);
    if (stats.isDirectory()) this.#enter(path, target);
    else if (stats.isFile()) this.#take(path, target);
    else this.unread.push({ path, error: new UnreadableFileError(path) });
  }

  #follow({ path, absolute }: CorpusFile): void {
    try {
      const target = realpathSync(absolute);
      if (target !== this.#root && !target.startsWith(this.#root + sep)) {
        this.unread.push({ path, error: new OutsideCorpusError(path) });
      } else {
        this.#takeTarget(path, target);
      }
    } catch (error) {
      this.unread.push({ path, error: new UnreadableFileError(path, error) });
    }
  }
}

/**
 * Lists a corpus folder at any depth.
 *
 * @throws CorpusNotFoundError where it does not exist, CorpusUnreadableError where it is no folder or may not be listed.
 */
export function listCorpus(folder: string): CorpusListing {
  const walk = new Walk(openRoot(folder));
  walk.run();
  return { files: walk.files.toSorted(byPath), unread: walk.unread.toSorted(byPath) };
}
