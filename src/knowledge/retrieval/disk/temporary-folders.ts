import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** `.tmp-<key>-<host>-<process>-<random>`: who made it can be told, and two never meet. */
const TEMPORARY = /^\.tmp-.+-(?<host>[0-9a-f]{8})-(?<pid>\d+)-[0-9a-f]{8}$/u;

/** A name for a folder that is being made. */
export function temporaryName(key: string): string {
  return `.tmp-${key}-${hostMark()}-${process.pid}-${randomBytes(4).toString('hex')}`;
}

/**
 * Deletes what killed processes of this machine left behind. Folders of running processes stay, and those of other
 * machines that share the disk: nothing here can tell whether they are still at work.
 */
export async function removeStaleFolders(parent: string): Promise<void> {
  const stale = (await readdir(parent)).filter((name) => {
    const match = TEMPORARY.exec(name)?.groups;
    return match !== undefined && match['host'] === hostMark() && !isRunning(Number(match['pid']));
  });
  await Promise.all(stale.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}

function hostMark(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
