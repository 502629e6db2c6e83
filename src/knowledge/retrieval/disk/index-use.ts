import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FILES } from './index-files.js';

/** How often a process that keeps an index open says so again: far more often than an index is called old. */
const SAY_AGAIN_MILLISECONDS = 24 * 60 * 60 * 1000;

/** An index in use, until it is released. */
export interface IndexUse {
  readonly release: () => void;
}

/**
 * Marks an index as in use by the time of its manifest, at once and once a day, so that no other process takes it for an
 * old one. Keeps no process alive. Where the manifest belongs to someone else, it stays as it is.
 */
export async function useIndex(folder: string): Promise<IndexUse> {
  const mark = async (): Promise<void> => {
    const now = new Date();
    await utimes(join(folder, INDEX_FILES.manifest), now, now).catch(() => undefined);
  };
  await mark();
  const timer = setInterval(() => void mark(), SAY_AGAIN_MILLISECONDS).unref();
  return { release: () => clearInterval(timer) };
}
