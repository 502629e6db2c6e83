import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus, openIndex } from '../../../src/knowledge/index.js';
import { ROOT } from '../../support/source-imports.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const MODEL_FOLDER = join(ROOT, 'models', 'multilingual-e5-small-zh-en');
const PREPARED = join(ROOT, 'models', 'paper-vectors');
const PAPER = join(ROOT, 'corpus');

/** A few changed questions are not worth another 7 MB; beyond that, run scripts/prepare-vectors.ts. */
const MOST_EMBEDDED = 0.05;
const TEXTS_OF_PAPER = 9_280;

/** A component is kept in parts of 1/32,767, and a processor of another kind computes the model a little otherwise. */
const ROUNDING = 2e-3;

interface Made {
  readonly embedded: number;
  readonly folder: string;
}

async function made(corpusFolder: string, preparedFolder: string): Promise<Made> {
  const indexFolder = await temporaryFolder();
  let embedded = 0;
  const onProgress = ({ total }: { readonly total: number }): void => {
    embedded = total;
  };
  const index = await openIndex({ corpusFolder, indexFolder, modelFolder: MODEL_FOLDER, preparedFolder, onProgress });
  await index.close();
  const [name = ''] = (await readdir(indexFolder)).filter((one) => !one.startsWith('.'));
  return { embedded, folder: join(indexFolder, name) };
}

/** The paper's shortest passage, and a sentence that the paper does not hold. */
async function excerpt(): Promise<string> {
  const { corpus } = await loadCorpus(PAPER);
  const passages = corpus.documents.flatMap((document) => document.sections.flatMap((section) => section.passages));
  const [shortest] = passages.map(({ text }) => text).toSorted((left, right) => left.length - right.length);
  return [shortest ?? '', '华沙是波兰的首都。'].join('\n\n');
}

const corpusFolder = await mkdtemp(join(tmpdir(), 'lianwen-test-'));
afterAll(() => rm(corpusFolder, { recursive: true, force: true }));
beforeAll(async () => writeFile(join(corpusFolder, 'text.txt'), await excerpt()));

/** The same without anything prepared. */
const NOTHING = `${PREPARED}-none`;

describe('vectors that the package brings', () => {
  it('are those of the paper: a first start embeds next to nothing', async () => {
    const { embedded } = await made(PAPER, PREPARED);
    expect(embedded).toBeLessThan(TEXTS_OF_PAPER * MOST_EMBEDDED);
  });

  it('are what the model makes of the texts', async () => {
    const [taken, anew] = [await made(corpusFolder, PREPARED), await made(corpusFolder, NOTHING)];
    expect(taken.embedded).toBeLessThan(anew.embedded);
    const [numbers, expected] = [await vectorsIn(taken.folder), await vectorsIn(anew.folder)];
    expect(numbers).toHaveLength(expected.length);
    const apart = numbers.map((number, at) => Math.abs(number - (expected[at] ?? 0)));
    expect(Math.max(...apart)).toBeLessThan(ROUNDING);
  });

  it.each([
    ['the folder is away', async (folder: string) => rm(folder, { recursive: true })],
    ['the list of checksums is away', async (folder: string) => rm(join(folder, 'SHA256SUMS'))],
    ['the list of checksums is damaged', async (folder: string) => writeFile(join(folder, 'SHA256SUMS'), 'nonsense')],
    ['the keys are away', async (folder: string) => rm(join(folder, 'text-keys.bin'))],
    ['the vectors are cut short', async (folder: string) => truncate(join(folder, 'vectors.i16.bin'), 768)],
    ['a byte of the vectors has changed', async (folder: string) => changeByte(join(folder, 'vectors.i16.bin'))],
    ['a byte of the keys has changed', async (folder: string) => changeByte(join(folder, 'text-keys.bin'))],
  ])('are as if they were not there where %s', async (_, harm) => {
    const prepared = join(await temporaryFolder(), 'prepared');
    await cp(PREPARED, prepared, { recursive: true });
    await harm(prepared);
    expect((await made(corpusFolder, prepared)).embedded).toBe((await made(corpusFolder, NOTHING)).embedded);
  });
});

async function vectorsIn(folder: string): Promise<Float32Array> {
  return new Float32Array(new Uint8Array(await readFile(join(folder, 'vectors.bin'))).buffer);
}

async function changeByte(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(file, bytes);
}
