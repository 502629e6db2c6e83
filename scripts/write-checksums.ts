import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOfFile } from '../src/knowledge/integrity/checksums.js';

/** Lists the files of a folder of `models` with their SHA-256, its README and the list itself aside. */
export async function writeChecksums(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== 'README.md' && name !== 'SHA256SUMS').toSorted();
  const lines = await Promise.all(names.map(async (name) => `${await digestOfFile(join(folder, name))}  ${name}\n`));
  await writeFile(join(folder, 'SHA256SUMS'), lines.join(''));
}
