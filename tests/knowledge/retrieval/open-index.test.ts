import { cp, mkdir, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CancelledError, openIndex, type KnowledgeIndex, type OpenIndexOptions } from '../../../src/knowledge/index.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const MODELS = fileURLToPath(new URL('../../../models', import.meta.url));
const MODEL_FOLDER = join(MODELS, 'multilingual-e5-small-zh-en');
const GLOSS_FILE = join(MODELS, 'cc-cedict-glosses', 'glosses.bin');

const FILES = {
  'resilience.txt': '供应链韧性是指供应链在受到冲击后恢复的能力。\n\n产业创新提升供应链的安全水平。',
  'exports.txt': '稀土出口额在2022年达到70.7亿元。',
  'steel.txt': 'Steel output fell by three percent last year.',
};

interface Place {
  readonly corpusFolder: string;
  readonly indexFolder: string;
  readonly modelFolder: string;
}

/** A small corpus, no index yet, and a copy of the model that may be harmed. */
async function place(): Promise<Place> {
  const folder = await temporaryFolder();
  const [corpusFolder, modelFolder] = [join(folder, 'corpus'), join(folder, 'model')];
  await mkdir(corpusFolder);
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(corpusFolder, name), text);
  await mkdir(modelFolder);
  for (const name of await readdir(MODEL_FOLDER)) await symlink(join(MODEL_FOLDER, name), join(modelFolder, name));
  return { corpusFolder, indexFolder: join(folder, 'index'), modelFolder };
}

async function opened(at: Place, more: Partial<OpenIndexOptions> = {}): Promise<KnowledgeIndex> {
  const index = await openIndex({ ...at, glossFile: GLOSS_FILE, ...more });
  onTestFinished(() => index.close());
  return index;
}

async function first(index: KnowledgeIndex, text: string, language: 'zh' | 'en'): Promise<string | undefined> {
  return (await index.retriever.retrieve({ text, language, limit: 3 }))[0]?.passage.document;
}

describe('openIndex', () => {
  it('makes the index once, and finds it after', async () => {
    const at = await place();
    const progress: number[] = [];
    const made = await opened(at, { onProgress: ({ done, total }) => progress.push(done / total) });
    expect(made.built).toBe(true);
    expect(progress.at(-1)).toBe(1);
    const found = await opened(at);
    expect(found.built).toBe(false);
    expect(found.notices).toEqual([]);
    expect(found.corpus).toEqual(made.corpus);
    expect(found.corpusDigest).toBe(made.corpusDigest);
    const query = { text: '什么是供应链韧性？', language: 'zh', limit: 5 } as const;
    expect(await found.retriever.retrieve(query)).toEqual(await made.retriever.retrieve(query));
    expect(await found.sentences.rank(query)).toEqual(await made.sentences.rank(query));
  });

  it('answers in either language from either', async () => {
    const index = await opened(await place());
    expect(await first(index, '韧性是什么', 'zh')).toBe('resilience');
    expect(await first(index, 'How much rare earth was exported?', 'en')).toBe('exports');
    expect(await first(index, '去年钢铁产量下降了多少', 'zh')).toBe('steel');
  });

  it('makes it anew where the corpus has changed', async () => {
    const at = await place();
    await (await opened(at)).close();
    await writeFile(join(at.corpusFolder, 'warsaw.txt'), '华沙是波兰的首都。');
    const index = await opened(at);
    expect(index.built).toBe(true);
    expect(await first(index, '波兰首都', 'zh')).toBe('warsaw');
  });

  it('makes it anew where a file of it is cut short', async () => {
    const at = await place();
    await (await opened(at)).close();
    const [key = ''] = await readdir(at.indexFolder);
    await truncate(join(at.indexFolder, key, 'vectors.bin'), 100);
    expect((await opened(at)).built).toBe(true);
    expect((await opened(at)).built).toBe(false);
  });

  it('goes on by words where the model is missing, and makes the index anew when it is back', async () => {
    const at = await place();
    await rm(join(at.modelFolder, 'model_q4.onnx'));
    const without = await opened(at);
    expect(without.notices).toEqual(['MODEL_UNAVAILABLE']);
    expect(await first(without, '稀土出口', 'zh')).toBe('exports');
    expect((await without.sentences.rank({ text: '稀土出口', language: 'zh', limit: 1 }))[0]?.similarity).toBeNull();
    await symlink(join(MODEL_FOLDER, 'model_q4.onnx'), join(at.modelFolder, 'model_q4.onnx'));
    const back = await opened(at);
    expect([back.built, back.notices]).toEqual([true, []]);
  });

  it.each(['model_q4.onnx', 'tokenizer.json', 'language-shift.bin'])(
    'notices a single flipped bit of %s, and goes on by words until it is mended',
    async (name) => {
      const at = await place();
      await ownCopy(at.modelFolder, name);
      await (await opened(at)).close();
      await flipBit(join(at.modelFolder, name));
      const harmed = await opened(at);
      expect([harmed.notices, harmed.built]).toEqual([['MODEL_UNAVAILABLE'], false]);
      expect(await first(harmed, '稀土出口', 'zh')).toBe('exports');
      await flipBit(join(at.modelFolder, name));
      const mended = await opened(at);
      expect([mended.notices, mended.built]).toEqual([[], false]);
    },
  );

  it('makes an index of words where the model is damaged from the start, and anew when it is mended', async () => {
    const at = await place();
    await ownCopy(at.modelFolder, 'model_q4.onnx');
    await flipBit(join(at.modelFolder, 'model_q4.onnx'));
    expect((await opened(at)).notices).toEqual(['MODEL_UNAVAILABLE']);
    await flipBit(join(at.modelFolder, 'model_q4.onnx'));
    const mended = await opened(at);
    expect([mended.notices, mended.built]).toEqual([[], true]);
  });

  it.each(['', 'no checksum'])('goes on by words where the list of checksums is damaged: %j', async (text) => {
    const at = await place();
    await rm(join(at.modelFolder, 'SHA256SUMS'));
    await writeFile(join(at.modelFolder, 'SHA256SUMS'), text);
    expect((await opened(at)).notices).toEqual(['MODEL_UNAVAILABLE']);
  });

  it('takes a model without a list of checksums as it is, and another one as another', async () => {
    const at = await place();
    await rm(join(at.modelFolder, 'SHA256SUMS'));
    await ownCopy(at.modelFolder, 'language-shift.bin');
    expect((await opened(at)).notices).toEqual([]);
    expect((await opened(at)).built).toBe(false);
    await flipBit(join(at.modelFolder, 'language-shift.bin'));
    expect((await opened(at)).built).toBe(true);
  });

  it('reads the model whole only once', async () => {
    const at = await place();
    await (await opened(at)).close();
    const stamp = async (): Promise<string[]> => {
      const [key = ''] = await readdir(at.indexFolder);
      const { ino, mtimeNs } = await stat(join(at.indexFolder, key, 'checked-model.json'), { bigint: true });
      return [String(ino), String(mtimeNs)];
    };
    const before = await stamp();
    await (await opened(at)).close();
    expect(await stamp()).toEqual(before);
  });

  it.each([
    ['missing', async (file: string) => rm(file)],
    ['cut short', async (file: string) => truncate(file, 100_000)],
    ['changed in one bit', flipBit],
  ])('answers without a dictionary that is %s, and says so', async (_, harm) => {
    const at = await place();
    const folder = join(at.corpusFolder, '..', 'glosses');
    await cp(dirname(GLOSS_FILE), folder, { recursive: true });
    await harm(join(folder, 'glosses.bin'));
    const index = await opened(at, { glossFile: join(folder, 'glosses.bin') });
    expect(await first(index, 'How much rare earth was exported?', 'en')).toBe('exports');
    expect(index.notices).toEqual(['GLOSSES_UNAVAILABLE']);
  });

  it('leaves nothing behind where it is cancelled', async () => {
    const at = await place();
    const cancel = new AbortController();
    const opening = openIndex({ ...at, signal: cancel.signal, onProgress: () => cancel.abort() });
    await expect(opening).rejects.toBeInstanceOf(CancelledError);
    expect(await readdir(at.indexFolder)).toEqual([]);
  });

  it('may be started twice at once', async () => {
    const at = await place();
    const both = await Promise.all([opened(at), opened(at)]);
    expect(await Promise.all(both.map((index) => first(index, '稀土出口', 'zh')))).toEqual(['exports', 'exports']);
    expect(await readdir(at.indexFolder)).toHaveLength(1);
    expect((await opened(at)).built).toBe(false);
  });

  it.each([
    ['missing', 'CORPUS_NOT_FOUND', async ({ corpusFolder }: Place) => rm(corpusFolder, { recursive: true })],
    [
      'empty',
      'CORPUS_EMPTY',
      async ({ corpusFolder }: Place) => {
        await rm(corpusFolder, { recursive: true });
        await mkdir(corpusFolder);
      },
    ],
  ])('says so where the corpus is %s', async (_, code, spoil) => {
    const at = await place();
    await spoil(at);
    await expect(openIndex(at)).rejects.toMatchObject({ code });
  });
});

/** Puts a copy that may be harmed in the place of a link. */
async function ownCopy(folder: string, name: string): Promise<void> {
  await rm(join(folder, name));
  await cp(join(MODEL_FOLDER, name), join(folder, name));
}

/** Turns one bit in the middle of a file; done twice, the file is as it was. */
async function flipBit(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(path, bytes);
}
