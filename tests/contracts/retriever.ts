import { describe, expect, it } from 'vitest';
import type { Passage, RetrievalQuery, Retriever } from '../../src/knowledge/index.js';
import { passage, passagesOf } from '../support/passages.js';

/** Makes the retriever under test over some passages. */
export type MakeRetriever = (passages: readonly Passage[]) => Promise<Retriever>;

const TEXTS = [
  '供应链韧性是指供应链在受到冲击后恢复的能力。',
  '稀土出口额在2022年达到70.7亿元。',
  '产业创新提升供应链的安全水平，供应链因此更稳定。',
  'Rare earth exports reached 7.07 billion yuan in 2022.',
  '华沙是波兰的首都。',
  'Supply chain resilience is the ability to recover after a shock.',
];

const QUERIES: readonly RetrievalQuery[] = [
  { text: '什么是供应链韧性？', language: 'zh', limit: 10 },
  { text: '2022年稀土出口', language: 'zh', limit: 10 },
  { text: 'What is supply chain resilience?', language: 'en', limit: 10 },
  { text: 'rare earth exports in 2022', language: 'en', limit: 10 },
];

/** What every {@link Retriever} keeps, however it searches. */
export function retrieverContract(name: string, make: MakeRetriever): void {
  describe(`${name} keeps the contract of a retriever`, () => {
    it.each(QUERIES)('gives passages best first, each once, for $text', async (query) => {
      const retriever = await make(passagesOf(TEXTS));
      const found = await retriever.retrieve(query);
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((left, right) => right - left));
      const ids = found.map(({ passage: { id } }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(0);
    });

    it.each(QUERIES)('gives the same for the same query: $text', async (query) => {
      const retriever = await make(passagesOf(TEXTS));
      expect(await retriever.retrieve(query)).toEqual(await retriever.retrieve(query));
    });

    it('puts the passage that says it first, in both languages', async () => {
      const retriever = await make(passagesOf(TEXTS));
      const first = async (query: RetrievalQuery): Promise<string | undefined> =>
        (await retriever.retrieve(query))[0]?.passage.document;
      expect(await first({ text: '波兰首都华沙', language: 'zh', limit: 3 })).toBe('p4');
      expect(await first({ text: 'resilience: ability to recover after a shock', language: 'en', limit: 3 })).toBe(
        'p5',
      );
    });

    it('gives the passage itself, not a copy cut to size', async () => {
      const passages = passagesOf(TEXTS);
      const found = await (await make(passages)).retrieve({ text: '稀土出口额', language: 'zh', limit: 1 });
      expect(passages).toContain(found[0]?.passage);
    });

    it.each([1, 2, 3])('gives no more than %i where no more are asked for', async (limit) => {
      const retriever = await make(passagesOf(TEXTS));
      const all = await retriever.retrieve({ text: '供应链 2022年 exports', language: 'zh', limit: 100 });
      const few = await retriever.retrieve({ text: '供应链 2022年 exports', language: 'zh', limit });
      expect(few.map((one) => one.passage.id)).toEqual(all.slice(0, limit).map((one) => one.passage.id));
    });

    it('looks at one document alone where one is named', async () => {
      const passages = passagesOf(TEXTS).map((one, number) => ({
        ...one,
        document: number % 2 === 0 ? 'even' : 'odd',
      }));
      const retriever = await make(passages);
      const found = await retriever.retrieve({ text: '2022年供应链', language: 'zh', limit: 10, document: 'even' });
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((one) => one.passage.document === 'even')).toBe(true);
      const none = await retriever.retrieve({ text: '2022年供应链', language: 'zh', limit: 10, document: 'unknown' });
      expect(none).toEqual([]);
    });

    it('gives nothing over no passages', async () => {
      expect(await (await make([])).retrieve({ text: '供应链', language: 'zh', limit: 5 })).toEqual([]);
    });

    it.each(['？？？', '🤖', '的', 'the', '%$#'])(
      'answers a question without content (%s) without failing',
      async (text) => {
        const retriever = await make([...passagesOf(TEXTS), passage('。', TEXTS.length)]);
        const found = await retriever.retrieve({ text, language: 'zh', limit: 3 });
        expect(found.length).toBeLessThanOrEqual(3);
      },
    );
  });
}
