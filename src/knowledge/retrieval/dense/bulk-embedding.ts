import { availableParallelism } from 'node:os';
import { CancelledError } from '../cancelled-error.js';
import { DIMENSIONS, type EmbeddingSession } from './embedding-session.js';
import { ModelUnavailableError } from './model-unavailable-error.js';
import { openOnnxSession } from './onnx-session.js';
import { tokenBatch, type TokenBatch } from './token-batch.js';
import { WorkerThread } from './worker-thread.js';

/** Small batches of like length waste no work on padding; larger ones run out of cache (baseline: 58 s against 136 s). */
const BATCH = 4;

/** One batch computes while the next already waits in the thread's queue. */
const BATCHES_IN_FLIGHT = 2;

export interface BulkEmbeddingOptions {
  /** The model's folder. */
  readonly folder: string;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Embeds many texts as fast as the machine can: sorted by length, in small batches, one single-threaded session a core.
 *
 * @param texts token ids, one text each
 * @returns `texts.length * DIMENSIONS` numbers, in the order of `texts`
 * @throws CancelledError, ModelUnavailableError
 */
export async function embedInBulk(texts: readonly Int32Array[], options: BulkEmbeddingOptions): Promise<Float32Array> {
  const vectors = new Float32Array(texts.length * DIMENSIONS);
  const batches = sortedBatches(texts);
  // One queue for all lanes: whoever is free takes the next.
  const queue = batches.values();
  const progress = { done: 0, total: texts.length, stopped: false };
  const work = async (session: EmbeddingSession): Promise<void> => {
    for (const batch of queue) {
      if (options.signal?.aborted === true) throw new CancelledError();
      if (progress.stopped) return;
      const result = await session.run(tokenBatch(batch.map((index) => texts[index] ?? new Int32Array())));
      batch.forEach((index, row) => {
        vectors.set(result.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), index * DIMENSIONS);
      });
      progress.done += batch.length;
      options.onProgress?.(progress.done, progress.total);
    }
  };
  const sessions: EmbeddingSession[] = [];
  try {
    sessions.push(...(await openSessions(options.folder, batches.length)));
    await Promise.all(sessions.flatMap((session) => Array.from({ length: BATCHES_IN_FLIGHT }, () => work(session))));
    return vectors;
  } catch (error) {
    progress.stopped = true;
    throw error instanceof CancelledError ? error : new ModelUnavailableError(options.folder, error);
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
  }
}

/** Indices of the texts, longest first so that no long batch is left for the end. */
function sortedBatches(texts: readonly Int32Array[]): number[][] {
  const order = texts.map((_, index) => index);
  order.sort((left, right) => (texts[right]?.length ?? 0) - (texts[left]?.length ?? 0) || left - right);
  return Array.from({ length: Math.ceil(order.length / BATCH) }, (_, batch) =>
    order.slice(batch * BATCH, (batch + 1) * BATCH),
  );
}

async function openSessions(folder: string, batches: number): Promise<EmbeddingSession[]> {
  const threads = Math.min(availableParallelism(), batches);
  if (threads <= 1) return batches === 0 ? [] : [await openOnnxSession({ folder, threads: 1 })];
  return Array.from(
    { length: threads },
    () => new WorkerThread<TokenBatch>('embedding-worker', { folder, threads: 1 }),
  );
}
