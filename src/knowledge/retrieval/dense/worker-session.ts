import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../threads/start-worker.js';
import type { EmbeddingSession, SessionOptions } from './embedding-session.js';
import type { CloseRequest, WorkerReply, WorkerRequest } from './embedding-worker.js';
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
  #closing = false;
  readonly #ended: Promise<void>;

  constructor(options: SessionOptions) {
    this.#worker = startWorker('embedding-worker', import.meta.url, options);
    this.#worker.on('message', (reply: WorkerReply) => this.#settle(reply));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#ended = new Promise((resolve) => {
      this.#worker.on('exit', () => {
        this.#fail(new Error('The embedding thread has ended.'));
        resolve();
      });
    });
    this.#worker.unref();
  }

  run(batch: TokenBatch): Promise<Float32Array> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, batch } satisfies WorkerRequest);
    });
  }

  /**
   * Lets the thread end. It is asked to, not terminated: a thread that is stopped while onnxruntime loads or runs a model
   * aborts the whole process.
   */
  async close(): Promise<void> {
    this.#closing = true;
    this.#worker.ref();
    this.#worker.postMessage('close' satisfies CloseRequest);
    await this.#ended;
  }

  #settle({ id, vectors, error }: WorkerReply): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0 && !this.#closing) this.#worker.unref();
    if (vectors === undefined) waiting?.reject(new Error(error ?? 'The embedding thread gave no answer.'));
    else waiting?.resolve(vectors);
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(this.#failure);
    this.#waiting.clear();
  }
}
