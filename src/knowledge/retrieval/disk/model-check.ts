import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAsListed, type ModelIdentity } from './model-identity.js';
import { temporaryName } from './temporary-folders.js';

/** Lies in the folder of an index: what the model's files looked like to the system when they were last read whole. */
export const CHECKED_MODEL_FILE = 'checked-model.json';

/** What came of looking at a model. */
export interface ModelCheck {
  readonly condition: 'sound' | 'unusable';
  /** To be remembered, where the files were read whole and found sound; null where nothing is new. */
  readonly stamp: string | null;
}

/**
 * Whether a model is what its list of checksums says. Reading all 30 MB takes 60 ms, a sixth of a cold question, so it is
 * done once: after that the files' sizes and times of change tell whether they are still the same. Whoever writes to a
 * file changes these; a disk that loses bits without a write does not, and shows at the next build.
 *
 * @param indexFolder the index that was made with the model, see {@link rememberCheck}
 */
export async function checkModel(model: ModelIdentity, indexFolder: string): Promise<ModelCheck> {
  if (model.fingerprint === null) return { condition: 'unusable', stamp: null };
  if (model.checksums === null) return { condition: 'sound', stamp: null };
  const stamp = await stampOf(model);
  if (stamp === null) return { condition: 'unusable', stamp: null };
  const remembered = await readFile(join(indexFolder, CHECKED_MODEL_FILE), 'utf8').catch(() => null);
  if (remembered === stamp) return { condition: 'sound', stamp: null };
  return (await isAsListed(model)) ? { condition: 'sound', stamp } : { condition: 'unusable', stamp: null };
}

/** Keeps a stamp in the folder of an index; where that cannot be written, the model is read whole the next time too. */
export async function rememberCheck(indexFolder: string, stamp: string): Promise<void> {
  const temporary = join(indexFolder, temporaryName('checked-model'));
  try {
    await writeFile(temporary, stamp, { flag: 'wx' });
    await rename(temporary, join(indexFolder, CHECKED_MODEL_FILE));
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Size and times of each file, as text; taken before the files are read, so that a change meanwhile shows later. */
async function stampOf({ folder, fingerprint, checksums }: ModelIdentity): Promise<string | null> {
  try {
    const files = await Promise.all(
      [...(checksums ?? new Map<string, string>()).keys()].map(async (name) => {
        const { size, mtimeNs, ctimeNs, ino } = await stat(join(folder, name), { bigint: true });
        return [name, size, mtimeNs, ctimeNs, ino].map(String);
      }),
    );
    return JSON.stringify([fingerprint, files]);
  } catch {
    return null;
  }
}
