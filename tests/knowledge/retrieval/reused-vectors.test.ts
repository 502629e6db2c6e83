import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../src/knowledge/index.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const MODEL_FOLDER = fileURLToPath(new URL('../../../models/multilingual-e5-small-zh-en', import.meta.url));

const PASSAGES = [
  '供应链韧性是指供应链在受到冲击后恢复的能力。',
  '稀土出口额在2022年达到70.7亿元。',
  'Steel output fell by three percent last year.',
];
const CHANGED = '稀土出口额在2023年达到81.2亿元。';

/** A text is embedded beside others of about its length, and their number changes its last digits: 1e-7 was seen. */
const ROUNDING = 1e-6;

/** Files of vectors, and what is computed from them. */
const OF_VECTORS = ['vectors.bin', 'sentence-vectors.bin', 'question-vectors.bin', 'example-vectors.bin', 'labels.bin'];

interface Place {
  readonly corpusFolder: string;
  readonly indexFolder: string;
}

async function place(): Promise<Place> {
  const folder = await temporaryFolder();
  const corpusFolder = join(folder, 'corpus');
  await mkdir(corpusFolder);
  await writeText(corpusFolder, PASSAGES);
  return { corpusFolder, indexFolder: join(folder, 'index') };
}

async function writeText(corpusFolder: string, passages: readonly string[]): Promise<void> {
  await writeFile(join(corpusFolder, 'text.txt'), passages.join('\n\n'));
}

/** Its passage, two sentences, two renderings, two questions and two examples. */
const PAPER_TEXTS = 9;
const NONE = { zh: [], en: [] };
const TITLE = { zh: '韧性', en: 'Resilience' };
const RESILIENCE = { id: 'resilience', title: TITLE, anchor: 'paper#1-p1' };
const SHORTAGE = {
  id: 'shortage',
  title: TITLE,
  anchor: 'paper#1-p1',
  quote: '链条很长。',
  words: [],
  denials: [],
  examples: [{ zh: '工厂请不到工人。', en: 'The plant cannot hire.' }],
  question: TITLE,
  leads: [{ to: 'resilience', weight: 1 }],
};

/** What else is embedded for a document: sentences, their renderings, anticipated questions, examples of advice. */
async function writePaper(corpusFolder: string, question: string): Promise<void> {
  const folder = join(corpusFolder, 'paper');
  const files = {
    'document.md': '## 1. 韧性\n\n韧性是恢复的能力。链条很长。',
    'document.en.md': '## 1. Resilience\n\nResilience is the ability to recover. The chain is long.',
    'outline.json': JSON.stringify({ mechanisms: [{ ...RESILIENCE, synonyms: NONE, section: '1' }] }),
    'questions.jsonl': JSON.stringify({ passage: 'paper#1-p1', sentence: 0, zh: [question], en: ['What is it?'] }),
    'advice.json': JSON.stringify({
      subjects: { words: NONE, examples: [], others: [] },
      silent: [],
      signals: [SHORTAGE],
    }),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/** Makes the index of a corpus, and says how many texts were embedded for it and where it lies. */
async function made({ corpusFolder, indexFolder }: Place): Promise<{ embedded: number; folder: string }> {
  const before = await readdir(indexFolder).catch((): string[] => []);
  let embedded = 0;
  const onProgress = ({ total }: { readonly total: number }): void => {
    embedded = total;
  };
  const index = await openIndex({ corpusFolder, indexFolder, modelFolder: MODEL_FOLDER, onProgress });
  await index.close();
  const [name = ''] = (await readdir(indexFolder)).filter((one) => !before.includes(one));
  return { embedded, folder: join(indexFolder, name) };
}

async function numbersOf(folder: string, name: string): Promise<Float32Array> {
  return new Float32Array(new Uint8Array(await readFile(join(folder, name))).buffer);
}

describe('an index of a changed corpus', () => {
  it('embeds the changed passage alone, and is what it would be without the index before', async () => {
    const at = await place();
    const first = await made(at);
    expect(first.embedded).toBe(PASSAGES.length);
    await writeText(at.corpusFolder, PASSAGES.with(1, CHANGED));
    const reusing = await made(at);
    expect(reusing.embedded).toBe(1);
    await expectAlike(reusing.folder, (await made({ ...at, indexFolder: `${at.indexFolder}-anew` })).folder);
  });

  it('is the same for sentences, their renderings, anticipated questions and examples of advice', async () => {
    const at = await place();
    await writePaper(at.corpusFolder, '什么是韧性？');
    const first = await made(at);
    await writePaper(at.corpusFolder, '韧性是什么意思？');
    const reusing = await made(at);
    expect([first.embedded, reusing.embedded]).toEqual([PASSAGES.length + PAPER_TEXTS, 1]);
    const anew = await made({ ...at, indexFolder: `${at.indexFolder}-anew` });
    for (const name of OF_VECTORS) expect(await numbersOf(anew.folder, name), name).not.toHaveLength(0);
    await expectAlike(reusing.folder, anew.folder);
  });

  it('takes over the vectors as they were, wherever their texts stand now', async () => {
    const at = await place();
    const first = await made(at);
    await writeText(at.corpusFolder, PASSAGES.toReversed());
    const reusing = await made(at);
    expect(reusing.embedded).toBe(0);
    const [before, after] = [
      await numbersOf(first.folder, 'vectors.bin'),
      await numbersOf(reusing.folder, 'vectors.bin'),
    ];
    const length = before.length / PASSAGES.length;
    const rows = PASSAGES.map((_, row) => [...before.subarray(row * length, (row + 1) * length)]);
    expect([...after]).toEqual(rows.toReversed().flat());
  });

  it('embeds a text once that stands in several places', async () => {
    const at = await place();
    await writeText(at.corpusFolder, [...PASSAGES, ...PASSAGES]);
    expect((await made(at)).embedded).toBe(PASSAGES.length);
  });

  it.each([
    ['a byte of its vectors has changed', async (folder: string) => changeByte(join(folder, 'vectors.bin'))],
    ['a byte of its keys has changed', async (folder: string) => changeByte(join(folder, 'text-keys.bin'))],
    ['its vectors are cut short', async (folder: string) => truncate(join(folder, 'vectors.bin'), 1536)],
    ['its keys are away', async (folder: string) => rm(join(folder, 'text-keys.bin'))],
    ['its manifest is away', async (folder: string) => rm(join(folder, 'manifest.json'))],
    ['its manifest has no checksums', async (folder: string) => changeManifest(folder, /"[0-9a-f]{64}"/gu, 'null')],
    [
      'its manifest has a wrong size',
      async (folder: string) => changeManifest(folder, /"bytes":4608/u, '"bytes":3072'),
    ],
  ])('takes nothing from an index of which %s', async (_, harm) => {
    const at = await place();
    await harm((await made(at)).folder);
    await writeText(at.corpusFolder, PASSAGES.with(1, CHANGED));
    expect((await made(at)).embedded).toBe(PASSAGES.length);
  });

  it('takes nothing from an index of another model', async () => {
    const at = await place();
    const modelFolder = `${at.corpusFolder}-model`;
    await cp(MODEL_FOLDER, modelFolder, { recursive: true, dereference: true });
    await rm(join(modelFolder, 'SHA256SUMS'));
    await changeByte(join(modelFolder, 'language-shift.bin'));
    await (await openIndex({ ...at, modelFolder })).close();
    expect((await made(at)).embedded).toBe(PASSAGES.length);
  });

  it('takes what it can from several, of whatever corpus', async () => {
    const at = await place();
    const other = { ...at, corpusFolder: `${at.corpusFolder}-other` };
    await mkdir(other.corpusFolder);
    await writeText(other.corpusFolder, [CHANGED]);
    await made(at);
    await made(other);
    await writeText(at.corpusFolder, [...PASSAGES, CHANGED]);
    const both = await made(at);
    expect(both.embedded).toBe(0);
    const held = await readFile(join(both.folder, 'corpus.json'), 'utf8');
    expect(held).not.toContain('other');
  });
});

/** File for file the same bytes; vectors the same numbers but for {@link ROUNDING}. The manifest holds their checksums. */
async function expectAlike(folder: string, anew: string): Promise<void> {
  const names = (await readdir(anew)).toSorted();
  expect((await readdir(folder)).toSorted()).toEqual(names);
  for (const name of names.filter((one) => one !== 'manifest.json' && !OF_VECTORS.includes(one))) {
    expect(await readFile(join(folder, name)), name).toEqual(await readFile(join(anew, name)));
  }
  for (const name of OF_VECTORS) {
    const [numbers, expected] = [await numbersOf(folder, name), await numbersOf(anew, name)];
    expect(numbers.length, name).toBe(expected.length);
    const apart = numbers.map((number, at) => Math.abs(number - (expected[at] ?? 0)));
    expect(Math.max(0, ...apart), name).toBeLessThan(ROUNDING);
  }
}

async function changeByte(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

async function changeManifest(folder: string, found: RegExp, put: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = await readFile(file, 'utf8');
  expect(manifest).toMatch(found);
  await writeFile(file, manifest.replace(found, put));
}
