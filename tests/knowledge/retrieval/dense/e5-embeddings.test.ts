import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CancelledError, ModelUnavailableError } from '../../../../src/knowledge/index.js';
import { embedInBulk } from '../../../../src/knowledge/retrieval/dense/bulk-embedding.js';
import { E5Embeddings } from '../../../../src/knowledge/retrieval/dense/e5-embeddings.js';
import { withoutLanguage } from '../../../../src/knowledge/retrieval/dense/language-shift.js';
import { windowsOf } from '../../../../src/knowledge/retrieval/dense/windows.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

const FOLDER = fileURLToPath(new URL('../../../../models/multilingual-e5-small-zh-en', import.meta.url));
const DIMENSIONS = 384;

const cosine = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((sum, number, index) => sum + number * (right[index] ?? 0), 0);

describe('E5Embeddings', () => {
  let embeddings: E5Embeddings;
  beforeAll(() => {
    embeddings = new E5Embeddings(FOLDER);
  });
  afterAll(() => embeddings.close());

  it.each(['什么是供应链韧性？', 'What is supply chain resilience?', '', '🤖'])(
    'gives %j a unit vector',
    async (text) => {
      const vector = await embeddings.embedQuery(text);
      expect(vector).toHaveLength(DIMENSIONS);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
    },
  );

  it('puts a question nearest to the text that answers it, whatever the languages', async () => {
    const texts = ['供应链韧性是指受到冲击后恢复的能力。', 'Steel output fell by three percent.', '华沙是波兰的首都。'];
    const vectors = await embeddings.embedDocuments(texts);
    const nearest = async (question: string): Promise<number> => {
      const query = await embeddings.embedQuery(question);
      const cosines = vectors.map((vector) => cosine(query, vector));
      return cosines.indexOf(Math.max(...cosines));
    };
    expect(await nearest('什么是供应链韧性？')).toBe(0);
    expect(await nearest('What is the capital of Poland?')).toBe(2);
    expect(await nearest('钢铁产量下降了多少？')).toBe(1);
  });

  it('embeds a question once, however many ask for it', async () => {
    const [one, other] = await Promise.all([embeddings.embedQuery('稀土'), embeddings.embedQuery('稀土')]);
    expect(one).toBe(other);
  });

  it('tells a question from a passage', async () => {
    const [passage] = await embeddings.embedDocuments(['稀土']);
    expect(cosine(await embeddings.embedQuery('稀土'), passage ?? [])).toBeLessThan(0.999);
  });

  it('cuts what the model cannot read whole', async () => {
    expect(await embeddings.embedQuery('供应链'.repeat(2_000))).toHaveLength(DIMENSIONS);
  });

  it('says that the model is missing', async () => {
    const missing = new E5Embeddings(await temporaryFolder());
    await expect(missing.embedQuery('稀土')).rejects.toBeInstanceOf(ModelUnavailableError);
    await expect(missing.tokenizer()).rejects.toBeInstanceOf(ModelUnavailableError);
    await missing.close();
  });

  it('loads when it is needed where it is told so, and then gives the same', async () => {
    const later = new E5Embeddings(FOLDER, 'when-needed');
    expect(await later.embedQuery('稀土')).toEqual(await embeddings.embedQuery('稀土'));
    await later.close();
  });

  it('hears nothing of a missing model before it is needed, and embeds nothing once it is closed', async () => {
    const unused = new E5Embeddings(await temporaryFolder(), 'when-needed');
    await unused.close();
    await expect(unused.embedQuery('稀土')).rejects.toBeInstanceOf(ModelUnavailableError);
  });

  describe('embedInBulk', () => {
    const texts = [
      '华沙是波兰的首都。',
      '稀土',
      'Steel output fell.',
      '供应链韧性'.repeat(30),
      '产业',
      '创新',
      '安全',
      '韧性',
      '链',
    ];

    it('gives each text the vector that it gets alone, in the order of the texts', async () => {
      const encode = await embeddings.encoder('passage');
      const shift = await embeddings.languageShift();
      const bulk = await embedInBulk(texts.map(encode), { folder: FOLDER });
      const alone = await embeddings.embedDocuments(texts);
      alone.forEach((vector, index) => {
        const row = bulk.slice(index * DIMENSIONS, (index + 1) * DIMENSIONS);
        const language = /[a-z]/u.test(texts[index] ?? '') ? 'en' : 'zh';
        // Padding beside a longer text changes the last digits of 4-bit arithmetic.
        expect(cosine(vector, [...withoutLanguage(row, language, shift)])).toBeGreaterThan(0.995);
      });
    });

    it('says how far it has come, up to the end', async () => {
      const encode = await embeddings.encoder('passage');
      const done: number[] = [];
      await embedInBulk(texts.map(encode), { folder: FOLDER, onProgress: (count) => done.push(count) });
      expect(done).toEqual(done.toSorted((left, right) => left - right));
      expect(done.at(-1)).toBe(texts.length);
    });

    it('ends where it is told to', async () => {
      const encode = await embeddings.encoder('passage');
      const work = embedInBulk(texts.map(encode), { folder: FOLDER, signal: AbortSignal.abort() });
      await expect(work).rejects.toBeInstanceOf(CancelledError);
    });

    it('gives nothing for nothing', async () => {
      expect(await embedInBulk([], { folder: FOLDER })).toHaveLength(0);
    });
  });

  describe('windowsOf', () => {
    it.each([
      ['a short text is one window', '供应链韧性。', 1],
      ['a long one is cut at sentence ends', '供应链的韧性与安全同样重要，二者缺一不可。'.repeat(60), 3],
      ['one without sentence ends is cut all the same', '供应链'.repeat(1_000), 2],
    ])('%s', async (_, text, count) => {
      const tokenize = await embeddings.tokenizer();
      const windows = windowsOf(text, tokenize);
      expect(windows.length).toBe(count);
      expect(windows.join('')).toBe(text);
      const encode = await embeddings.encoder('passage');
      expect(Math.max(...windows.map((window) => encode(window).length))).toBeLessThan(512);
    });
  });
});
