// An ordinary user's index: LangChain as its documentation shows it, and MiniSearch over jieba's words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { Embeddings } from '@langchain/core/embeddings';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import MiniSearch from 'minisearch';
import { InferenceSession, Tensor } from 'onnxruntime-node';

const BATCH = 16;
const MAX_TOKENS = 512;

/** Batches of sixteen in the order of the texts, as embedding classes do. */
class OrdinaryEmbeddings extends Embeddings {
  readonly #tokenizer: { encode(text: string): { ids: number[] } };
  readonly #session: InferenceSession;

  constructor(tokenizer: { encode(text: string): { ids: number[] } }, session: InferenceSession) {
    super({});
    this.#tokenizer = tokenizer;
    this.#session = session;
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors: number[][] = [];
    for (let start = 0; start < texts.length; start += BATCH) {
      vectors.push(...(await this.#embed(texts.slice(start, start + BATCH).map((text) => `passage: ${text}`))));
    }
    return vectors;
  }

  override async embedQuery(text: string): Promise<number[]> {
    const [vector = []] = await this.#embed([`query: ${text}`]);
    return vector;
  }

  async #embed(texts: readonly string[]): Promise<number[][]> {
    const rows = texts.map((text) => this.#tokenizer.encode(text).ids.slice(0, MAX_TOKENS));
    const width = Math.max(...rows.map((row) => row.length));
    const ids = new BigInt64Array(rows.length * width).fill(1n);
    const mask = new BigInt64Array(rows.length * width);
    rows.forEach((row, place) => {
      ids.set(BigInt64Array.from(row, BigInt), place * width);
      mask.fill(1n, place * width, place * width + row.length);
    });
    const shape = [rows.length, width];
    const output = await this.#session.run({
      input_ids: new Tensor('int64', ids, shape),
      attention_mask: new Tensor('int64', mask, shape),
    });
    const data = output['sentence_embedding']?.data;
    if (!(data instanceof Float32Array)) throw new TypeError('The model gives no sentence embedding.');
    return rows.map((_, row) => [
      ...data.subarray((row * data.length) / rows.length, ((row + 1) * data.length) / rows.length),
    ]);
  }
}

const [folder = '', file = '', index = ''] = process.argv.slice(2);
const texts: string[] = JSON.parse(readFileSync(file, 'utf8'));

const tokenizer = new Tokenizer(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')), {});
const session = await InferenceSession.create(join(folder, 'model_q4.onnx'));
const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1000, chunkOverlap: 200 });
const documents = await splitter.createDocuments(
  texts,
  texts.map((_, place) => ({ place })),
);
const store = await HNSWLib.fromDocuments(documents, new OrdinaryEmbeddings(tokenizer, session));
await store.save(index);

const jieba = Jieba.withDict(dict);
const search = new MiniSearch({ fields: ['text'], tokenize: (text) => jieba.cutForSearch(text, true) });
search.addAll(documents.map(({ pageContent }, id) => ({ id, text: pageContent })));
process.stdout.write(`${documents.length} chunks, ${search.documentCount} texts\n`);
