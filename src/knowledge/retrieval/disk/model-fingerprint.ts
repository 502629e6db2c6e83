import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLanguageShift } from '../dense/language-shift.js';
import { MODEL_FILE, TOKENIZER_FILE } from '../dense/model-files.js';

/** Blocks read of each file, spread evenly over it. */
const BLOCKS = 32;
const BLOCK_BYTES = 4096;

/**
 * A hex digest of the model's files: their sizes and 32 blocks of each. Reading all 30 MB would cost every cold start
 * 60 ms; another model, or one that was cut short, differs in these as well.
 *
 * @returns null where a file is missing or cannot be read
 */
export async function modelFingerprint(folder: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for (const name of [MODEL_FILE, TOKENIZER_FILE]) {
      for (const part of await sample(join(folder, name))) hash.update(part);
    }
    hash.update(await loadLanguageShift(folder));
  } catch {
    return null;
  }
  return hash.digest('hex');
}

async function sample(path: string): Promise<Buffer[]> {
  const file = await open(path);
  try {
    return await readSample(file);
  } finally {
    await file.close();
  }
}

async function readSample(file: FileHandle): Promise<Buffer[]> {
  const { size } = await file.stat();
  const last = Math.max(0, size - BLOCK_BYTES);
  const blocks = Array.from({ length: BLOCKS }, async (_, block) => {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(BLOCK_BYTES),
      0,
      BLOCK_BYTES,
      Math.floor((last * block) / (BLOCKS - 1)),
    );
    return buffer.subarray(0, bytesRead);
  });
  return [Buffer.from(`${size}\n`), ...(await Promise.all(blocks))];
}
