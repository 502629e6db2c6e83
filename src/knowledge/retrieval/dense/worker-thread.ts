import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../threads/start-worker.js';
import type { CloseRequest, WorkerReply, WorkerRequest } from './worker-calls.js';

interface Waiting {
  readonly resolve: (vectors: Float32Array) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * A model in a thread of its own: it loads beside everything else that a cold start has to do, and its runs leave the
 * event loop free. The thread keeps the process alive only while it has something to embed.
 */
export class WorkerThread<Input> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #failure: Error | null = null;
  #closing = false;
  readonly #ended: Promise<void>;

  /**
   * @param name of the worker's file in this folder, without its extension
   * @param options what that file is started with
   */
  constructor(name: string, options: unknown) {
    this.#worker = startWorker(name, import.meta.url, options);
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

  /** Vectors of one input, after those of the inputs before it. */
  run(input: Input): Promise<Float32Array> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, input } satisfies WorkerRequest<Input>);
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
