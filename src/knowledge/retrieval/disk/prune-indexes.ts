import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FILES } from './index-files.js';
import { listIndexes } from './list-indexes.js';
import { parseManifest } from './manifest.js';
import { CHECKED_MODEL_FILE } from './model-check.js';
import { temporaryName } from './temporary-folders.js';

/** Nobody has opened it for so long; who goes back to an older corpus within a month still finds its index. */
const UNUSED_DAYS = 30;

/** The indexes used last, which are kept for a month: two corpora of two branches at two versions of the program. */
const KEPT = 8;

/** For so long the others are kept: who has one open says so every day. */
const SURPLUS_DAYS = 2;

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Deletes the indexes that no one has used for {@link UNUSED_DAYS}, and beyond the {@link KEPT} used last for
 * {@link SURPLUS_DAYS}: each change of a corpus leaves one behind. Only complete folders that hold nothing but an index;
 * what cannot be read or deleted stays.
 *
 * @param parent the folder of indexes
 * @param now milliseconds since 1970
 */
export async function pruneIndexes(parent: string, now: number): Promise<void> {
  for (const [rank, { name }] of (await listIndexes(parent)).entries()) {
    const before = now - (rank < KEPT ? UNUSED_DAYS : SURPLUS_DAYS) * DAY_MILLISECONDS;
    if (await isUnused(join(parent, name), before)) await remove(parent, name, before).catch(() => undefined);
  }
}

/** Moved aside first, so that no reader finds half of it; put back where someone has opened it meanwhile. */
async function remove(parent: string, name: string, before: number): Promise<void> {
  const aside = join(parent, temporaryName(name));
  await rename(join(parent, name), aside);
  if (!(await isUnused(aside, before)) && (await isMoved(aside, join(parent, name)))) return;
  await rm(aside, { recursive: true, force: true });
}

async function isMoved(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    () => false,
  );
}

/** @param before nobody has used it since, in milliseconds since 1970 */
async function isUnused(folder: string, before: number): Promise<boolean> {
  try {
    const file = join(folder, INDEX_FILES.manifest);
    const manifest = parseManifest(await readFile(file, 'utf8'));
    if (manifest === null) return false;
    const own = new Set<string>([...Object.keys(manifest.files), INDEX_FILES.manifest, CHECKED_MODEL_FILE]);
    const present = new Set(await readdir(folder));
    const isComplete = Object.keys(manifest.files).every((name) => present.has(name));
    const { mtimeMs } = await stat(file);
    return isComplete && [...present].every((name) => own.has(name)) && mtimeMs < before;
  } catch {
    return false;
  }
}
