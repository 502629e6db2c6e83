import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: what stood there before stays until all is written, and nothing half-written is
 * left behind. What is no plain file takes the content as it is: a pipe or a device; a folder refuses it.
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const held = await stat(file).catch(() => null);
  if (held !== null && !held.isFile()) {
    await writeFile(file, content);
    return;
  }
  if (held !== null) await access(file, constants.W_OK);
  // Behind a link the file itself is replaced, not the link.
  const target = held === null ? file : await realpath(file);
  const unfinished = `${target}.${process.pid}.unfinished`;
  try {
    await writeFile(unfinished, content, { flag: 'wx', ...(held !== null && { mode: held.mode }) });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
