import { isDescription, type CorpusFile, type CorpusListing } from './corpus-files.js';
import { extensionOf } from './file-names.js';

/** A folder that is one document, with the files that belong to it by their names. */
export interface FolderPlan {
  readonly id: string;
  /** Path from the corpus folder; "" for the corpus folder itself. */
  readonly folder: string;
  readonly files: readonly CorpusFile[];
}

export interface FilePlan {
  readonly id: string;
  readonly file: CorpusFile;
}

/** Which documents a corpus folder holds, in the order of their paths. */
export interface CorpusPlan {
  readonly folders: readonly FolderPlan[];
  readonly files: readonly FilePlan[];
  /** Descriptions with no document to describe. */
  readonly stray: readonly CorpusFile[];
}

const MARKERS = new Set(['document.md', 'datapackage.json']);
const PARTS = new Set([...MARKERS, 'document.en.md', 'outline.json', 'advice.json', 'questions.jsonl']);

/** The folder part of a path; "" at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function withoutExtension(path: string): string {
  return path.slice(0, path.length - extensionOf(path).length);
}

/** Gives out ids: the first candidate that is free, or the last with a number. */
function createIdGiver(): (...candidates: readonly [string, ...string[]]) => string {
  const taken = new Set<string>();
  return (...candidates) => {
    const last = candidates.at(-1) ?? candidates[0];
    let id = candidates.find((candidate) => !taken.has(candidate));
    for (let number = 2; id === undefined; number += 1) {
      id = taken.has(`${last}-${number}`) ? undefined : `${last}-${number}`;
    }
    taken.add(id);
    return id;
  };
}

/**
 * Parts the files of a corpus into documents. A folder with document.md or datapackage.json is one: its own parts, the
 * CSV files in its `tables` folder, and what its data package lists. Every other file is its own document.
 *
 * @param rootName name of the corpus folder, the id of the document it may be itself
 * @param resources paths that data packages list, by the path of the package's folder
 */
export function planCorpus(
  listing: CorpusListing,
  rootName: string,
  resources: ReadonlyMap<string, ReadonlySet<string>>,
): CorpusPlan {
  const giveId = createIdGiver();
  const folders = new Set(
    listing.files.filter(({ path }) => MARKERS.has(nameOf(path))).map(({ path }) => folderOf(path)),
  );
  const owners = new Map<string, string>();
  for (const { path } of listing.files) {
    const owner = ownerOf(path, folders, resources);
    if (owner !== null) {
      owners.set(path, owner);
    }
  }
  const folderPlans = [...folders].toSorted().map((folder) => ({
    id: giveId(folder === '' ? rootName : nameOf(folder), folder === '' ? rootName : folder),
    folder,
    files: listing.files.filter(({ path }) => owners.get(path) === folder),
  }));
  const free = listing.files.filter(({ path }) => !owners.has(path));
  return {
    folders: folderPlans,
    files: free
      .filter(({ path }) => !isDescription(path))
      .map((file) => ({ id: giveId(withoutExtension(file.path), file.path), file })),
    stray: free.filter(({ path }) => isDescription(path)),
  };
}

function ownerOf(
  path: string,
  folders: ReadonlySet<string>,
  resources: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const folder = folderOf(path);
  if (folders.has(folder) && PARTS.has(nameOf(path))) {
    return folder;
  }
  for (const [owner, paths] of resources) {
    if (paths.has(path)) {
      return owner;
    }
  }
  const inTables = nameOf(folder) === 'tables' && extensionOf(path) === '.csv';
  return inTables && folders.has(folderOf(folder)) ? folderOf(folder) : null;
}
