import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestCorpus } from '../../../src/knowledge/documents/digest-corpus.js';
import { loadCorpus } from '../../../src/knowledge/documents/load-corpus.js';

let base: string;
let folder: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'lianwen-corpus-'));
  folder = join(base, 'papers');
  mkdirSync(folder);
});

afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

async function ids(): Promise<readonly string[]> {
  return (await loadCorpus(folder)).corpus.documents.map(({ id }) => id);
}

async function skipped(): Promise<readonly (readonly [file: string, code: string])[]> {
  return (await loadCorpus(folder)).corpus.skipped.map(({ file, code }) => [file, code] as const);
}

describe('what describes a document', () => {
  it('is reported where it is a folder', async () => {
    write({ 'one/document.md': '## 1. A\n\ntext', 'one/questions.jsonl/a.md': 'text' });
    expect(await ids()).toEqual(['one']);
    expect(await skipped()).toEqual([['one/questions.jsonl', 'UNREADABLE_FILE']]);
  });

  it('is reported where the document does not hold what an outline names', async () => {
    const item = { id: 'm', title: { zh: '甲', en: 'A' }, synonyms: {}, anchor: 'one#1-p9', section: '1' };
    write({ 'one/document.md': '## 1. A\n\ntext', 'one/outline.json': JSON.stringify({ mechanisms: [item] }) });
    const { corpus } = await loadCorpus(folder);
    expect(corpus.skipped.map(({ file, code }) => [file, code])).toEqual([['one/outline.json', 'MALFORMED_DATA']]);
    expect(corpus.documents[0]?.outline?.mechanisms).toEqual([]);
  });
});

describe('the documents of a folder', () => {
  it('are its files at any depth, named by their path without extension', async () => {
    write({ 'b.md': 'text', 'a/deep/c.txt': 'text', 'a/d.csv': 'x,y\n1,2\n', 'E.MD': 'text' });
    expect(await ids()).toEqual(['E', 'a/d', 'a/deep/c', 'b']);
  });

  it('keep their extension where the id is taken', async () => {
    write({ 'a.csv': 'x,y\n1,2\n', 'a.md': 'text', 'a.txt': 'text' });
    expect(await ids()).toEqual(['a', 'a.md', 'a.txt']);
  });

  it('are sub-folders with document.md or datapackage.json, named by the folder', async () => {
    write({
      'one/document.md': '## 1. A\n\ntext',
      'one/tables/t.csv': 'x,y\n1,2\n',
      'deep/two/datapackage.json': JSON.stringify({ resources: [{ path: 'data/u.csv' }] }),
      'deep/two/data/u.csv': 'x,y\n1,2\n',
      'deep/two/data/other.csv': 'x,y\n1,2\n',
      'one/notes.md': 'beside the document',
    });
    const { corpus } = await loadCorpus(folder);
    expect(corpus.documents.map(({ id, tables }) => [id, tables.map(({ name }) => name)])).toEqual([
      ['two', ['u']],
      ['deep/two/data/other', ['other']],
      ['one', ['t']],
      ['one/notes', []],
    ]);
    expect(corpus.skipped).toEqual([]);
  });

  it('are the corpus folder itself where it holds one, beside its other files', async () => {
    write({ 'document.md': 'text', 'sub/more.md': 'text' });
    expect(await ids()).toEqual(['papers', 'sub/more']);
  });

  it('have ids of their own where two folders share a name', async () => {
    write({ 'x/report/document.md': 'a', 'y/report/document.md': 'b', 'report.md': 'c' });
    expect(await ids()).toEqual(['report.md', 'report', 'y/report']);
  });

  it('leave out hidden files and folders', async () => {
    write({ 'a.md': 'text', '.hidden.md': 'text', '.git/b.md': 'text' });
    expect(await ids()).toEqual(['a']);
    expect(await skipped()).toEqual([]);
  });

  it('are read through links that stay inside, once', async () => {
    write({ '.data/a.md': 'text', 'b.md': 'text' });
    symlinkSync('.data/a.md', join(folder, 'a.md'));
    symlinkSync('b.md', join(folder, 'again.md'));
    symlinkSync('.', join(folder, 'circle'));
    expect(await ids()).toEqual(['a', 'b']);
    expect(await skipped()).toEqual([]);
  });
});

describe('anticipated questions', () => {
  const paper = '## 1. 引言\n\n甲。乙。\n';
  const line = '{"passage":"p#1-p1","sentence":1,"zh":["乙是什么？"],"en":[]}';

  it('belong to the document in their folder, and count in the digest', async () => {
    write({ 'p/document.md': paper });
    const before = await digestCorpus(folder);
    write({ 'p/questions.jsonl': line });
    const { corpus, digest } = await loadCorpus(folder);
    expect(corpus.documents[0]?.anticipated).toEqual([
      { passage: 'p#1-p1', sentence: 1, zh: ['乙是什么？'], en: [], open: { zh: [], en: [] } },
    ]);
    expect(corpus.skipped).toEqual([]);
    expect(digest).not.toBe(before);
  });

  it.each([
    ['a line that is not JSON', `x\n${line}`, 'MALFORMED_DATA', 1],
    ['an unknown passage', `${line.replace('#1', '#7')}\n${line}`, 'MALFORMED_DATA', 1],
    ['no bytes', '', 'EMPTY_FILE', 0],
  ])('with %s are reported, and the document is read', async (_, content, code, kept) => {
    write({ 'p/document.md': paper, 'p/questions.jsonl': content });
    const { corpus } = await loadCorpus(folder);
    expect(await skipped()).toEqual([['p/questions.jsonl', code]]);
    expect(corpus.documents[0]?.anticipated).toHaveLength(kept);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['another format', 'x.pdf', '%PDF-1.7', 'UNSUPPORTED_FORMAT'],
    ['a format nobody knows', 'x', 'text', 'UNSUPPORTED_FORMAT'],
    ['a description without a document', 'sub/outline.json', '{}', 'UNSUPPORTED_FORMAT'],
    ['questions without a document', 'sub/questions.jsonl', '{}', 'UNSUPPORTED_FORMAT'],
    ['no bytes', 'x.csv', '', 'EMPTY_FILE'],
    ['white space only', 'x.md', ' \n', 'EMPTY_FILE'],
    ['ragged rows', 'x.csv', 'a,b\n1\n', 'MALFORMED_DATA'],
    ['another encoding', 'x.txt', Uint8Array.of(0xff, 0x00, 0x81), 'INVALID_ENCODING'],
  ])('for %s are skipped with a code, and the rest is read', async (_, path, content, code) => {
    write({ 'good.md': 'text', [path]: content });
    expect(await ids()).toEqual(['good']);
    expect(await skipped()).toEqual([[path, code]]);
  });

  it('behind links out of the folder or to nowhere are skipped', async () => {
    write({ 'good.md': 'text' });
    writeFileSync(join(base, 'secret.md'), 'secret');
    mkdirSync(join(base, 'papers-other'));
    symlinkSync('../secret.md', join(folder, 'out.md'));
    symlinkSync('../papers-other', join(folder, 'sibling'));
    symlinkSync('nowhere.md', join(folder, 'dangling.md'));
    expect(await ids()).toEqual(['good']);
    expect(await skipped()).toEqual([
      ['dangling.md', 'UNREADABLE_FILE'],
      ['out.md', 'OUTSIDE_CORPUS'],
      ['sibling', 'OUTSIDE_CORPUS'],
    ]);
  });

  it('name the line of a ragged row in the message', async () => {
    write({ 'good.md': 'text', 'x.csv': 'a,b\n1,2\n3\n' });
    const { corpus } = await loadCorpus(folder);
    expect(corpus.skipped[0]?.message).toContain('line 3');
  });

  it('accept a CSV with a byte order mark', async () => {
    write({ 'x.csv': '\ufeff品类,2022\n稀土,70.7\n' });
    const { corpus } = await loadCorpus(folder);
    expect(corpus.documents[0]?.tables[0]?.columns[0]?.label).toBe('品类');
  });

  it('never stop the rest, however a parser fails', async () => {
    write({ 'deep.md': `${'> '.repeat(20_000)}text`, 'good.md': 'text' });
    const { corpus } = await loadCorpus(folder);
    expect([...corpus.documents.map(({ id }) => id), ...corpus.skipped.map(({ file }) => file)]).toContain('good');
    expect(corpus.documents.length + corpus.skipped.length).toBe(2);
  });
});

describe('a folder document with broken parts', () => {
  const paper = '## 1. 引言\n\n甲。\n';

  it.each([
    ['datapackage.json that is no JSON', { 'p/datapackage.json': '{' }, [['p/datapackage.json', 'MALFORMED_DATA']]],
    [
      'datapackage.json of a wrong shape',
      { 'p/datapackage.json': '{"resources":1}' },
      [['p/datapackage.json', 'MALFORMED_DATA']],
    ],
    ['outline.json of a wrong shape', { 'p/outline.json': '{"areas":[{}]}' }, [['p/outline.json', 'MALFORMED_DATA']]],
    ['an empty rendering', { 'p/document.en.md': '' }, [['p/document.en.md', 'EMPTY_FILE']]],
    ['a broken table', { 'p/tables/t.csv': 'a,b\n1\n' }, [['p/tables/t.csv', 'MALFORMED_DATA']]],
    [
      'a table that is not there',
      { 'p/datapackage.json': '{"resources":[{"path":"t.csv"}]}' },
      [['p/t.csv', 'UNREADABLE_FILE']],
    ],
    [
      'a table outside',
      { 'p/datapackage.json': '{"resources":[{"path":"../t.csv"}]}' },
      [['../t.csv', 'OUTSIDE_CORPUS']],
    ],
  ])('is read without %s', async (_, files: Readonly<Record<string, string>>, codes) => {
    write({ 'p/document.md': paper, ...files });
    const { corpus } = await loadCorpus(folder);
    expect(corpus.documents.map(({ id, sections }) => [id, sections[0]?.passages[0]?.text])).toEqual([['p', '甲。']]);
    expect(corpus.skipped.map(({ file, code }) => [file, code])).toEqual(codes);
  });

  it('is not read where nothing of it can be', async () => {
    write({ 'p/document.md': '', 'good.md': 'text' });
    expect(await ids()).toEqual(['good']);
    expect(await skipped()).toEqual([['p/document.md', 'EMPTY_FILE']]);
  });
});

describe('a corpus that cannot be read', () => {
  it('is not found where there is no folder', async () => {
    const missing = join(base, 'nowhere');
    await expect(loadCorpus(missing)).rejects.toMatchObject({ code: 'CORPUS_NOT_FOUND', facts: { folder: missing } });
    await expect(digestCorpus(missing)).rejects.toMatchObject({ code: 'CORPUS_NOT_FOUND' });
  });

  it('is unreadable where it is a file', async () => {
    const file = join(base, 'file.md');
    writeFileSync(file, 'text');
    await expect(loadCorpus(file)).rejects.toMatchObject({ code: 'CORPUS_UNREADABLE', facts: { folder: file } });
  });

  it('is empty where nothing is in it', async () => {
    await expect(loadCorpus(folder)).rejects.toMatchObject({ code: 'CORPUS_EMPTY', facts: { skipped: 0, files: '' } });
  });

  it('is empty where nothing in it can be read, and says what was skipped', async () => {
    write({ 'a.pdf': 'x', 'b.csv': '' });
    await expect(loadCorpus(folder)).rejects.toMatchObject({
      code: 'CORPUS_EMPTY',
      facts: { folder, skipped: 2, files: 'a.pdf (UNSUPPORTED_FORMAT), b.csv (EMPTY_FILE)' },
    });
  });
});

describe('the digest of a corpus', () => {
  const files = { 'a.md': 'one', 'p/document.md': 'two', 'x.pdf': 'three', 'broken.csv': '' };

  it('is the same from loading and from digesting, today and tomorrow', async () => {
    write(files);
    const digest = await digestCorpus(folder);
    expect(digest).toMatch(/^[\da-f]{64}$/u);
    expect((await loadCorpus(folder)).digest).toBe(digest);
    expect(await digestCorpus(folder)).toBe(digest);
  });

  it.each([
    ['a byte changes', { 'a.md': 'One' }],
    ['a file is added', { 'b.md': 'new' }],
    ['a skipped file is added', { 'y.pdf': 'new' }],
    ['a broken file is repaired', { 'broken.csv': 'a,b\n' }],
  ])('is another where %s', async (_, change: Readonly<Record<string, string>>) => {
    write(files);
    const before = await digestCorpus(folder);
    write(change);
    expect(await digestCorpus(folder)).not.toBe(before);
  });

  it('is another where text moves from one file to the next', async () => {
    write({ 'a.md': 'onetwo', 'b.md': 'three' });
    const before = await digestCorpus(folder);
    write({ 'a.md': 'one', 'b.md': 'twothree' });
    expect(await digestCorpus(folder)).not.toBe(before);
  });

  it('does not depend on where the folder lies', async () => {
    write(files);
    const before = await digestCorpus(folder);
    folder = join(base, 'moved');
    write(files);
    expect(await digestCorpus(folder)).toBe(before);
  });

  it('does not look into formats that are not read', async () => {
    write(files);
    const before = await digestCorpus(folder);
    write({ 'x.pdf': 'other bytes' });
    expect(await digestCorpus(folder)).toBe(before);
  });
});
