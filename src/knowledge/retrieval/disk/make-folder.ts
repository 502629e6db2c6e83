import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it. `mkdir` with `recursive` never ends where the system says that a parent is missing
 * and cannot be made, as below /proc (seen with Node 20.20); here each folder is tried twice at the most.
 *
 * @param mode who may do what in the folders that are made, as `mkdir` takes it
 * @throws the system's error
 */
export async function makeFolder(folder: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(folder, mode);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' && dirname(folder) !== folder) {
      await makeFolder(dirname(folder), mode);
      await mkdir(folder, mode).catch(async (again: unknown) => standing(folder, again));
    } else {
      await standing(folder, error);
    }
  }
}

/** Another process, or an earlier run, may have made it. */
async function standing(folder: string, error: unknown): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true) throw error;
}
