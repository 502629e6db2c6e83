import { Worker } from 'node:worker_threads';
import type { EmbeddingSession, SessionOptions } from './embedding-session.js';
import type { WorkerReply } from './embedding-worker.js';
import type { TokenBatch } from './token-batch.js';

interface Waiting {
  readonly resolve: (vectors: Float32Array) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * A model in a thread of its own: it loads beside everything else that a cold start has to do, and its runs leave the
 * event loop free. The thread keeps the process alive only while a batch is under way.
 */
export class WorkerSession implements EmbeddingSession {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #failure: Error | null = null;
  #loaded: () => void = () => undefined;
  readonly #loading = new Promise<void>((resolve) => {
    this.#loaded = resolve;
  });

  constructor(options: SessionOptions) {
    this.#worker = startWorker(options);
    this.#worker.on('message', (reply: WorkerReply) => this.#settle(reply));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('The embedding thread has ended.')));
    this.#worker.unref();
  }

  run(batch: TokenBatch): Promise<Float32Array> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, batch });
    });
  }

  /** Ends the thread. A thread that ends while onnxruntime loads a model aborts the whole process, so that is awaited. */
  async close(): Promise<void> {
    this.#worker.ref();
    await this.#loading;
    await this.#worker.terminate();
  }

  #settle({ id, vectors, error }: WorkerReply): void {
    if (id === null) {
      this.#loaded();
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (vectors === undefined) waiting?.reject(new Error(error ?? 'The embedding thread gave no answer.'));
    else waiting?.resolve(vectors);
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#loaded();
    for (const waiting of this.#waiting.values()) waiting.reject(this.#failure);
    this.#waiting.clear();
  }
}

/** The worker's file beside this one: compiled, or as TypeScript when the source itself runs under tsx or vitest. */
function startWorker(workerData: SessionOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./embedding-worker.js', import.meta.url), { workerData });
  }
  const entry = new URL('./embedding-worker.ts', import.meta.url).href;
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(entry)}); })`;
  return new Worker(load, { workerData, eval: true });
}
