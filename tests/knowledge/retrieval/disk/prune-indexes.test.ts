import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { useIndex } from '../../../../src/knowledge/retrieval/disk/index-use.js';
import { indexPath } from '../../../../src/knowledge/retrieval/disk/index-files.js';
import { readIndex } from '../../../../src/knowledge/retrieval/disk/index-reader.js';
import { writeIndex } from '../../../../src/knowledge/retrieval/disk/index-writer.js';
import { pruneIndexes } from '../../../../src/knowledge/retrieval/disk/prune-indexes.js';
import { withVectors } from '../../../support/index-contents.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

const NOW = Date.now();
const daysAgo = (days: number): Date => new Date(NOW - days * 24 * 60 * 60 * 1000);

describe('pruning indexes', () => {
  let parent = '';
  let folder = '';
  beforeEach(async () => {
    parent = await temporaryFolder();
    folder = indexPath(parent, { corpusDigest: 'old', modelFingerprint: null });
    await writeIndex(folder, withVectors, null);
    await age(31);
  });

  async function age(days: number): Promise<void> {
    await utimes(join(folder, 'manifest.json'), daysAgo(days), daysAgo(days));
  }

  it('deletes an index that nobody has used for a month, and all of it', async () => {
    await writeFile(join(folder, 'checked-model.json'), '[]');
    await pruneIndexes(parent, NOW);
    expect(await readdir(parent)).toEqual([]);
  });

  it('keeps one that was used within a month', async () => {
    await age(29);
    await pruneIndexes(parent, NOW);
    expect((await readIndex(folder))?.contents).toEqual(withVectors);
  });

  it('keeps one that is in use, however old its files are', async () => {
    const use = await useIndex(folder);
    await pruneIndexes(parent, NOW);
    use.release();
    expect((await readIndex(folder))?.contents).toEqual(withVectors);
  });

  it('keeps beyond the eight used last only what was used within two days', async () => {
    // Eight used today and two before: the folder of all tests here, and another.
    await age(3);
    const names = Array.from({ length: 9 }, (_, place) => `another ${place}`);
    const others = names.map((corpusDigest) => indexPath(parent, { corpusDigest, modelFingerprint: null }));
    for (const other of others) await writeIndex(other, withVectors, null);
    await utimes(join(others[0] ?? '', 'manifest.json'), daysAgo(1), daysAgo(1));
    await pruneIndexes(parent, NOW);
    expect((await readdir(parent)).toSorted()).toEqual(others.map((other) => basename(other)).toSorted());
  });

  it.each([
    ['holds a file that no index has', async (): Promise<void> => writeFile(join(folder, 'notes.txt'), 'mine')],
    ['lacks one of its files', async (): Promise<void> => rm(join(folder, 'places.bin'))],
    ['has no manifest that can be read', async (): Promise<void> => writeFile(join(folder, 'manifest.json'), '{')],
  ])('leaves a folder alone that %s', async (_, change) => {
    await change();
    await age(31);
    const before = await readdir(folder);
    await pruneIndexes(parent, NOW);
    expect(await readdir(folder)).toEqual(before);
  });

  it('leaves everything alone that does not have the name of an index', async () => {
    await rm(folder, { recursive: true });
    folder = join(parent, 'my-index');
    await writeIndex(folder, withVectors, null);
    await age(400);
    await mkdir(join(parent, 'f'.repeat(32)));
    await pruneIndexes(parent, NOW);
    expect((await readdir(parent)).toSorted()).toEqual(['f'.repeat(32), 'my-index']);
  });
});
