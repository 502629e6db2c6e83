import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FILES } from './index-files.js';

/** The name of an index, see {@link indexPath}. */
const INDEX_NAME = /^[0-9a-f]{32}$/u;

/** An index below a parent. */
export interface ListedIndex {
  readonly name: string;
  /** When someone last said that it is in use, see {@link useIndex}; milliseconds since 1970. */
  readonly usedMs: number;
}

/** The indexes below a parent, the one used last first; none where the parent cannot be read. */
export async function listIndexes(parent: string): Promise<readonly ListedIndex[]> {
  const names = (await readdir(parent).catch(() => [])).filter((name) => INDEX_NAME.test(name));
  const found = await Promise.all(
    names.map(async (name): Promise<ListedIndex[]> => {
      const manifest = await stat(join(parent, name, INDEX_FILES.manifest)).catch(() => null);
      return manifest === null ? [] : [{ name, usedMs: manifest.mtimeMs }];
    }),
  );
  return found.flat().toSorted((left, right) => right.usedMs - left.usedMs);
}
