import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FILES } from './index-files.js';
import { parseManifest } from './manifest.js';
import { CHECKED_MODEL_FILE } from './model-check.js';
import { temporaryName } from './temporary-folders.js';

/** Nobody has opened it for so long; who goes back to an older corpus within a month still finds its index. */
const UNUSED_DAYS = 30;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The name of an index, see {@link indexPath}. */
const INDEX_NAME = /^[0-9a-f]{32}$/u;

/**
 * Deletes the indexes that no one has used for {@link UNUSED_DAYS}: each change of a corpus leaves one behind. Only
 * complete folders that hold nothing but an index; what cannot be read or deleted stays.
 *
 * @param parent the folder of indexes
 * @param now milliseconds since 1970
 */
export async function pruneIndexes(parent: string, now: number): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((one) => INDEX_NAME.test(one))) {
    if (await isUnused(join(parent, name), now)) await remove(parent, name, now).catch(() => undefined);
  }
}

/** Moved aside first, so that no reader finds half of it; put back where someone has opened it meanwhile. */
async function remove(parent: string, name: string, now: number): Promise<void> {
  const aside = join(parent, temporaryName(name));
  await rename(join(parent, name), aside);
  if (!(await isUnused(aside, now)) && (await isMoved(aside, join(parent, name)))) return;
  await rm(aside, { recursive: true, force: true });
}

async function isMoved(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    () => false,
  );
}

async function isUnused(folder: string, now: number): Promise<boolean> {
  try {
    const file = join(folder, INDEX_FILES.manifest);
    const manifest = parseManifest(await readFile(file, 'utf8'));
    if (manifest === null) return false;
    const own = new Set<string>([...Object.keys(manifest.files), INDEX_FILES.manifest, CHECKED_MODEL_FILE]);
    const present = new Set(await readdir(folder));
    const isComplete = Object.keys(manifest.files).every((name) => present.has(name));
    const { mtimeMs } = await stat(file);
    return isComplete && [...present].every((name) => own.has(name)) && now - mtimeMs > UNUSED_DAYS * DAY_MILLISECONDS;
  } catch {
    return false;
  }
}
