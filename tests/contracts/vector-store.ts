import type { DocumentInterface } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { VectorStore } from '@langchain/core/vectorstores';
import { describe, expect, it } from 'vitest';
import { HashingEmbeddings } from '../support/hashing-embeddings.js';

/** Makes an empty store. */
export type MakeStore = (embeddings: EmbeddingsInterface) => Promise<VectorStore>;

const TEXTS = ['稀土出口', '供应链韧性', 'rare earth', 'supply chain', '华沙', '产业创新', 'resilience', '韧性与安全'];

const documents: DocumentInterface[] = TEXTS.map((pageContent, place) => ({ pageContent, metadata: { place } }));

async function filled(make: MakeStore): Promise<VectorStore> {
  const store = await make(new HashingEmbeddings());
  await store.addDocuments(documents);
  return store;
}

const places = (found: readonly [DocumentInterface, number][]): number[] =>
  found.map(([{ metadata }]) => Number(metadata['place']));

/** What every vector store keeps, beyond what LangChain's type says. */
export function vectorStoreContract(name: string, make: MakeStore): void {
  const embeddings = new HashingEmbeddings();

  describe(`${name} keeps the contract of a vector store`, () => {
    it.each(TEXTS.map((text, place) => [text, place] as const))(
      'finds %s by its own vector, cosine 1',
      async (text, place) => {
        const store = await filled(make);
        const [first] = await store.similaritySearchVectorWithScore(await embeddings.embedQuery(text), 3);
        expect(first?.[0].metadata['place']).toBe(place);
        expect(first?.[1]).toBeCloseTo(1, 5);
      },
    );

    it('gives cosines that fall', async () => {
      const store = await filled(make);
      const found = await store.similaritySearchVectorWithScore(await embeddings.embedQuery('供应链的韧性'), 8);
      const scores = found.map(([, score]) => score);
      expect(scores).toEqual(scores.toSorted((left, right) => right - left));
      expect(Math.max(...scores)).toBeLessThanOrEqual(1 + 1e-6);
    });

    it('gives all it has where more are asked for', async () => {
      const store = await filled(make);
      const found = await store.similaritySearchVectorWithScore(await embeddings.embedQuery('安全'), 1000);
      expect(places(found).toSorted((left, right) => left - right)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    });

    it('gives nothing where nothing was added or nothing is asked for', async () => {
      const query = await embeddings.embedQuery('安全');
      expect(await (await make(embeddings)).similaritySearchVectorWithScore(query, 5)).toEqual([]);
      expect(await (await filled(make)).similaritySearchVectorWithScore(query, 0)).toEqual([]);
    });

    it('keeps to a filter, and fills up to the limit behind it', async () => {
      const store = await filled(make);
      const isOdd = (document: DocumentInterface): boolean => Number(document.metadata['place']) % 2 === 1;
      const found = await store.similaritySearchVectorWithScore(await embeddings.embedQuery('供应链韧性'), 4, isOdd);
      expect(places(found).toSorted((left, right) => left - right)).toEqual([1, 3, 5, 7]);
      const none = await store.similaritySearchVectorWithScore(
        await embeddings.embedQuery('供应链韧性'),
        4,
        () => false,
      );
      expect(none).toEqual([]);
    });

    it('hands on what a filter throws', async () => {
      const store = await filled(make);
      const broken = (): boolean => {
        throw new Error('broken filter');
      };
      const search = store.similaritySearchVectorWithScore(await embeddings.embedQuery('供应链'), 4, broken);
      await expect(search).rejects.toThrow('broken filter');
    });

    it('finds what is added later', async () => {
      const store = await filled(make);
      await store.addDocuments([{ pageContent: '蒸汽机', metadata: { place: 8 } }]);
      const found = await store.similaritySearchVectorWithScore(await embeddings.embedQuery('蒸汽机'), 1);
      expect(places(found)).toEqual([8]);
    });

    it('serves as a LangChain retriever', async () => {
      const retriever = (await filled(make)).asRetriever(2);
      const found = await retriever.invoke('rare earth');
      expect(found[0]?.pageContent).toBe('rare earth');
    });
  });
}
