// Entry of a worker thread: answers each batch with its vectors. Built as a file of its own beside the module that starts it.
import { parentPort, workerData } from 'node:worker_threads';
import { openOnnxSession } from './onnx-session.js';
import type { SessionOptions } from './embedding-session.js';
import type { TokenBatch } from './token-batch.js';

/** What the worker sends: vectors, or the reason why there are none. */
export interface WorkerReply {
  readonly id: number;
  readonly vectors?: Float32Array;
  readonly error?: string;
}

export interface WorkerRequest {
  readonly id: number;
  readonly batch: TokenBatch;
}

/** Sent last: the thread ends by itself, once the model is loaded and what was asked before is done. */
export type CloseRequest = 'close';

const opening = openOnnxSession(sessionOptions(workerData));
// Each batch is told of a failure; without this, the thread would end with it before it can tell.
opening.catch(() => undefined);

parentPort?.on('message', (request: WorkerRequest | CloseRequest) => {
  if (request === 'close') void opening.then(close, close);
  else void answer(request).then((reply) => parentPort?.postMessage(reply));
});

function close(): void {
  parentPort?.close();
}

function sessionOptions(data: unknown): SessionOptions {
  if (typeof data === 'object' && data !== null && 'model' in data && 'threads' in data) {
    const { model, threads } = data;
    if (typeof model === 'string' && typeof threads === 'number') return { model, threads };
  }
  throw new TypeError('The embedding thread was started without its model.');
}

async function answer({ id, batch }: WorkerRequest): Promise<WorkerReply> {
  try {
    const session = await opening;
    return { id, vectors: await session.run(batch) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
