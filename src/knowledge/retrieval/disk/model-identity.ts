import { join } from 'node:path';
import { digestOf, digestOfFile, readChecksums, type Checksums } from '../../integrity/checksums.js';
import { LANGUAGE_SHIFT_FILE, MODEL_FILE, TOKENIZER_FILE } from '../dense/model-files.js';

/** A folder without these holds no model. */
const NEEDED = [MODEL_FILE, TOKENIZER_FILE];
const OPTIONAL = [LANGUAGE_SHIFT_FILE];

/** Which model a folder holds, or is meant to hold. */
export interface ModelIdentity {
  readonly folder: string;
  /** Hex digest over the digests of the model's files; null where there is no model. */
  readonly fingerprint: string | null;
  /** What the files should be; null where nobody says, and they are what they are. */
  readonly checksums: Checksums | null;
}

/**
 * Tells the model by its list of checksums, without reading the model: an index of the right model is found even where
 * the model is damaged, and its words still serve. A folder without a list is read whole, which takes 60 ms.
 */
export async function identifyModel(folder: string): Promise<ModelIdentity> {
  try {
    const checksums = await readChecksums(folder);
    return { folder, fingerprint: fingerprintOf(checksums ?? (await readDigests(folder))), checksums };
  } catch {
    return { folder, fingerprint: null, checksums: null };
  }
}

/** Whether the files are what the list says. Reads all of them. */
export async function isAsListed({ folder, checksums }: ModelIdentity): Promise<boolean> {
  if (checksums === null) return true;
  try {
    const digests = await Promise.all([...checksums.keys()].map((name) => digestOfFile(join(folder, name))));
    return [...checksums.values()].every((digest, index) => digest === digests[index]);
  } catch {
    return false;
  }
}

/** @throws RangeError where a file is not listed that a model needs */
function fingerprintOf(digests: Checksums): string {
  if (NEEDED.some((name) => !digests.has(name))) throw new RangeError('A file of the model is not listed.');
  const lines = [...NEEDED, ...OPTIONAL].map((name) => `${digests.get(name) ?? 'none'}  ${name}\n`);
  return digestOf(Buffer.from(lines.join('')));
}

async function readDigests(folder: string): Promise<Checksums> {
  const needed = NEEDED.map(async (name): Promise<[string, string]> => [name, await digestOfFile(join(folder, name))]);
  const optional = OPTIONAL.map(async (name): Promise<[string, string]> => [
    name,
    await digestOfFile(join(folder, name)).catch(() => 'none'),
  ]);
  return new Map(await Promise.all([...needed, ...optional]));
}
