import { type FileHandle, open } from 'node:fs/promises';

import { UnreadableInputError } from '../../../errors/unreadable-input-error.js';

const STANDARD_INPUT = '-';

/**
 * Opens a batch; its bytes are read as they are asked for.
 *
 * @param file - a path, or "-" for standard input
 * @throws UnreadableInputError where there is no such file, or it is a folder, or it may not be read
 */
export async function openBatch(file: string, input: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  if (file === STANDARD_INPUT) return input;
  const handle = await open(file).catch((error: unknown) => {
    throw UnreadableInputError.from(file, error);
  });
  await refuseFolder(file, handle);
  return chunksOf(file, handle.createReadStream());
}

// A folder opens like a file and fails only when it is read, which is after the index was built.
async function refuseFolder(file: string, handle: FileHandle): Promise<void> {
  const stats = await handle.stat();
  if (!stats.isDirectory()) return;
  await handle.close();
  throw new UnreadableInputError(file, 'EISDIR');
}

async function* chunksOf(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw UnreadableInputError.from(file, error);
  }
}
