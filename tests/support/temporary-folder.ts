import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that is deleted when the test that asked for it ends. */
export function temporaryFolder(): Promise<string> {
  return folderIn(tmpdir());
}

/**
 * The same for a state: in memory where the system has such a place. SQLite waits for the disk at every write, for
 * milliseconds in which nothing else runs, and no test takes the machine's power away.
 */
export function stateFolder(): Promise<string> {
  return folderIn(isWritable(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir());
}

/** Linux's file system in memory. */
const SHARED_MEMORY = '/dev/shm';

async function folderIn(parent: string): Promise<string> {
  const folder = await mkdtemp(join(parent, 'lianwen-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
