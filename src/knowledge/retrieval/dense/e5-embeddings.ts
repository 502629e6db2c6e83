import { Embeddings } from '@langchain/core/embeddings';
import { availableParallelism } from 'node:os';
import { detectLanguage } from '../../language/detect-language.js';
import type { SessionOptions } from './embedding-session.js';
import { loadLanguageShift, withoutLanguage, type LanguageShift } from './language-shift.js';
import type { ModelLoading } from './model-loading.js';
import { ModelUnavailableError } from './model-unavailable-error.js';
import { loadTokenizer, truncate, type Encode } from './tokenizer.js';
import { WorkerThread } from './worker-thread.js';

/** What a text is to the model. */
export type TextRole = 'query' | 'passage';

/** E5 was trained with these in front of every text; without them scores fall (model README). */
const PREFIXES: Readonly<Record<TextRole, string>> = { query: 'query: ', passage: 'passage: ' };

/** A retriever and the sentence ranking ask for the same few questions again within one answer. */
const REMEMBERED_QUERIES = 16;

/** Two threads answer a short question in 3.9 ms where one takes 5.9; more gain nothing on so small a model. */
const QUERY_THREADS = 2;

/** Characters of a question that are embedded: the model reads 512 tokens, and its tokenizer recurses over its input. */
const QUERY_CHARACTERS = 2000;

/** The model at work. */
interface Model {
  readonly shift: Promise<LanguageShift>;
  /** Takes texts: the tokenizer, which takes a quarter of a second to read, is in the thread too. */
  readonly thread: WorkerThread<string>;
}

function startModel(folder: string): Model {
  const threads = Math.min(QUERY_THREADS, availableParallelism());
  const options: SessionOptions = { folder, threads };
  return { shift: loadLanguageShift(folder), thread: new WorkerThread('question-worker', options) };
}

/**
 * The bundled multilingual E5 model as LangChain `Embeddings`: unit vectors, so a dot product is the cosine. Vectors of
 * English texts are moved to where their Chinese would lie, see language-shift.ts.
 */
export class E5Embeddings extends Embeddings {
  readonly folder: string;
  #model: Model | null = null;
  #encode: Promise<Encode> | null = null;
  #closed = false;
  readonly #remembered = new Map<string, Promise<number[]>>();

  constructor(folder: string, loading: ModelLoading = 'at-once') {
    super({});
    this.folder = folder;
    if (loading === 'at-once') this.#load();
  }

  /** @throws ModelUnavailableError */
  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors: number[][] = [];
    for (const text of texts) vectors.push(await this.#embed('passage', text));
    return vectors;
  }

  /** @throws ModelUnavailableError */
  override embedQuery(text: string): Promise<number[]> {
    const remembered = this.#remembered.get(text);
    if (remembered !== undefined) return remembered;
    const vector = this.#embed('query', text.slice(0, QUERY_CHARACTERS));
    this.#remember(text, vector);
    return vector;
  }

  /**
   * Token ids of texts as the model is to read them, for embedding in bulk.
   *
   * @throws ModelUnavailableError
   */
  async encoder(role: TextRole): Promise<Encode> {
    const encode = await this.#encoder();
    return (text) => truncate(encode(PREFIXES[role] + text));
  }

  /** What distinguishes English vectors from Chinese ones, for vectors embedded in bulk. */
  async languageShift(): Promise<LanguageShift> {
    return this.#load().shift;
  }

  /**
   * The bare tokenizer, for measuring texts.
   *
   * @throws ModelUnavailableError
   */
  async tokenizer(): Promise<Encode> {
    return this.#encoder();
  }

  /** Ends the model's thread, if there is one. Nothing can be embedded after that. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#model?.thread.close();
  }

  #load(): Model {
    if (this.#closed) throw new Error('The embeddings have been closed.');
    return (this.#model ??= startModel(this.folder));
  }

  async #embed(role: TextRole, text: string): Promise<number[]> {
    try {
      const model = this.#load();
      const vector = await model.thread.run(PREFIXES[role] + text);
      return Array.from(withoutLanguage(vector, detectLanguage(text), await model.shift));
    } catch (error) {
      throw new ModelUnavailableError(this.folder, error);
    }
  }

  async #encoder(): Promise<Encode> {
    try {
      this.#encode ??= loadTokenizer(this.folder);
      return await this.#encode;
    } catch (error) {
      throw new ModelUnavailableError(this.folder, error);
    }
  }

  #remember(text: string, vector: Promise<number[]>): void {
    const oldest = this.#remembered.keys().next().value;
    if (this.#remembered.size >= REMEMBERED_QUERIES && oldest !== undefined) this.#remembered.delete(oldest);
    this.#remembered.set(text, vector);
    vector.catch(() => this.#remembered.delete(text));
  }
}
