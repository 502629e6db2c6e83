import type { Worker } from 'node:worker_threads';

import { startWorker } from '../../knowledge/index.js';
import { ChartUnavailableError } from '../errors/chart-unavailable-error.js';
import type { DrawingReply, DrawingRequest } from './chart-worker.js';
import type { Drawable } from './render-chart.js';

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Pictures that are kept: a team asks for the same few tables again and again, and one of them takes some 100 KB where
 * drawing it anew takes a quarter of a second, in which others wait.
 */
const KEPT = 64;

/**
 * Draws charts in a thread of its own: the first takes a second of a processor and each other a quarter of one, in which
 * a service would hear nothing. The thread starts with the first chart, and again where it ended; it keeps no process alive.
 */
export class ChartThread {
  readonly #waiting = new Map<number, Waiting>();
  /** By what they show, the one used last at the end. */
  readonly #drawn = new Map<string, Promise<Uint8Array>>();
  #worker: Worker | null = null;
  #next = 0;

  /**
   * A chart or table as the bytes of a PNG file, which are not to be changed: the same picture is drawn once.
   *
   * @throws ChartUnavailableError where none can be drawn
   */
  draw(picture: Drawable): Promise<Uint8Array> {
    const key = JSON.stringify(picture);
    const drawn = this.#drawn.get(key) ?? this.#drawAnew(picture);
    this.#keep(key, drawn);
    return drawn;
  }

  #keep(key: string, drawn: Promise<Uint8Array>): void {
    this.#drawn.delete(key);
    this.#drawn.set(key, drawn);
    const [oldest] = this.#drawn.keys();
    if (this.#drawn.size > KEPT && oldest !== undefined) this.#drawn.delete(oldest);
    drawn.catch(() => this.#drawn.get(key) === drawn && this.#drawn.delete(key));
  }

  #drawAnew(picture: Drawable): Promise<Uint8Array> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, picture } satisfies DrawingRequest);
    });
  }

  /** Ends the thread; what waits for it is rejected. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = startWorker('chart-worker', import.meta.url, null);
    worker.on('message', ({ id, png, error }: DrawingReply) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (png === undefined) waiting?.reject(new ChartUnavailableError(error));
      else waiting?.resolve(png);
    });
    worker.on('error', (error) => this.#end(error));
    worker.on('exit', () => this.#end(null));
    worker.unref();
    return worker;
  }

  #end(cause: unknown): void {
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new ChartUnavailableError(cause));
    this.#waiting.clear();
  }
}
