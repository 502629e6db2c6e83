import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskFullError, IndexUnwritableError } from '../../../../src/knowledge/index.js';
import { indexPath } from '../../../../src/knowledge/retrieval/disk/index-files.js';
import { readIndex } from '../../../../src/knowledge/retrieval/disk/index-reader.js';
import { prepareParent, writeIndex } from '../../../../src/knowledge/retrieval/disk/index-writer.js';
import { temporaryName } from '../../../../src/knowledge/retrieval/disk/temporary-folders.js';
import { lexicalOnly, withVectors } from '../../../support/index-contents.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe('writing an index', () => {
  it.each([
    ['words alone', lexicalOnly],
    ['words and vectors', withVectors],
  ])('is read back as it was: %s', async (_, contents) => {
    const folder = join(await temporaryFolder(), 'parent', 'key');
    await writeIndex(folder, contents, null);
    expect(await readIndex(folder)).toEqual({ contents, graph: null });
  });

  it('leaves nothing beside the index', async () => {
    const parent = await temporaryFolder();
    await writeIndex(join(parent, 'key'), withVectors, null);
    expect(await readdir(parent)).toEqual(['key']);
  });

  it('lets the index stay that another process has put there', async () => {
    const folder = join(await temporaryFolder(), 'key');
    await writeIndex(folder, { ...withVectors, corpusDigest: 'first' }, null);
    await writeIndex(folder, { ...withVectors, corpusDigest: 'second' }, null);
    expect((await readIndex(folder))?.contents.corpusDigest).toBe('first');
  });

  it('replaces an index that is damaged, or that lacks the vectors there are now', async () => {
    const folder = join(await temporaryFolder(), 'key');
    await writeIndex(folder, lexicalOnly, null);
    await writeIndex(folder, withVectors, null);
    expect((await readIndex(folder))?.contents.dense).not.toBeNull();
    await truncate(join(folder, 'corpus.json'), 5);
    await writeIndex(folder, lexicalOnly, null);
    expect((await readIndex(folder))?.contents).toEqual(lexicalOnly);
  });

  it('takes the place of a file that stands where the index belongs, and of a link to nothing', async () => {
    const parent = await temporaryFolder();
    await writeFile(join(parent, 'file'), 'in the way');
    await symlink(join(parent, 'nowhere'), join(parent, 'link'));
    for (const name of ['file', 'link']) {
      await writeIndex(join(parent, name), withVectors, null);
      expect((await readIndex(join(parent, name)))?.contents).toEqual(withVectors);
    }
    expect((await readdir(parent)).toSorted()).toEqual(['file', 'link']);
  });

  it.each(['ENOSPC', 'EDQUOT'])('says that the disk is full (%s), and takes back what it wrote', async (code) => {
    const parent = await temporaryFolder();
    const full = (): Promise<never> => Promise.reject(Object.assign(new Error('no space'), { code }));
    const error = await errorOf(writeIndex(join(parent, 'key'), withVectors, full));
    expect(error).toBeInstanceOf(DiskFullError);
    expect(error).toMatchObject({ code: 'DISK_FULL', facts: { folder: parent } });
    expect(await readdir(parent)).toEqual([]);
  });

  it('says that the parent cannot be written where it is a file', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, 'in the way');
    expect(await errorOf(prepareParent(file))).toMatchObject({ code: 'INDEX_UNWRITABLE', facts: { folder: file } });
    expect(await errorOf(prepareParent(join(file, 'below')))).toBeInstanceOf(IndexUnwritableError);
  });
});

describe('reading an index', () => {
  const FILES = [
    'manifest.json',
    'corpus.json',
    'lexical.zh.bin',
    'lexical.en.bin',
    'vectors.bin',
    'places.bin',
    'sentence-starts.bin',
    'sentence-vectors.bin',
  ];

  it.each(FILES)('gives nothing where %s is cut short', async (name) => {
    const folder = join(await temporaryFolder(), 'key');
    await writeIndex(folder, withVectors, null);
    const { length } = await readFile(join(folder, name));
    await truncate(join(folder, name), length - 1);
    expect(await readIndex(folder)).toBeNull();
  });

  it.each(FILES.slice(1))('gives nothing where a byte of %s has changed', async (name) => {
    const folder = join(await temporaryFolder(), 'key');
    await writeIndex(folder, withVectors, null);
    const bytes = await readFile(join(folder, name));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await writeFile(join(folder, name), bytes);
    expect(await readIndex(folder)).toBeNull();
  });

  it.each([
    ['missing', null],
    ['empty', ''],
    ['no JSON', '{"corpusDigest":'],
    ['of another shape', '{"corpusDigest":"abc"}'],
  ])('gives nothing where the manifest is %s', async (_, manifest) => {
    const folder = join(await temporaryFolder(), 'key');
    await mkdir(folder);
    if (manifest !== null) await writeFile(join(folder, 'manifest.json'), manifest);
    expect(await readIndex(folder)).toBeNull();
  });
});

describe('the folder of an index', () => {
  it.each([
    ['another corpus', { corpusDigest: 'b', modelFingerprint: 'm' }],
    ['another model', { corpusDigest: 'a', modelFingerprint: 'n' }],
    ['no model', { corpusDigest: 'a', modelFingerprint: null }],
  ])('is another for %s', (_, identity) => {
    expect(indexPath('parent', identity)).not.toBe(indexPath('parent', { corpusDigest: 'a', modelFingerprint: 'm' }));
  });
});

describe('what killed processes left behind', () => {
  it('is removed, and nothing else', async () => {
    const parent = await temporaryFolder();
    const mine = temporaryName('key');
    // No process has this number: Linux counts to 4,194,304 at the most.
    const dead = mine.replace(`-${process.pid}-`, '-99999999-');
    const elsewhere = dead.replace(/-[0-9a-f]{8}-(?=99999999)/u, '-00000000-');
    for (const name of [mine, dead, elsewhere, 'key', '.tmp-notes']) await mkdir(join(parent, name));
    await prepareParent(parent);
    expect((await readdir(parent)).toSorted()).toEqual([mine, elsewhere, 'key', '.tmp-notes'].toSorted());
  });
});
