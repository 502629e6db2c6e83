import { parentPort, workerData } from 'node:worker_threads';
import type { SessionOptions } from './embedding-session.js';
import type { CloseRequest, WorkerReply, WorkerRequest } from './worker-calls.js';

/** Embeds one input: unit vectors, one after the other. */
export type Embed<Input> = (input: Input) => Promise<Float32Array>;

/** In a worker thread: answers each request with its vectors, once what embeds is there. */
export function answerCalls<Input>(open: (options: SessionOptions) => Promise<Embed<Input>>): void {
  const opening = open(sessionOptions(workerData));
  // Each request is told of a failure; without this, the thread would end with it before it can tell.
  opening.catch(() => undefined);
  parentPort?.on('message', (request: WorkerRequest<Input> | CloseRequest) => {
    if (request === 'close') void opening.then(close, close);
    else void answer(request, opening).then((reply) => parentPort?.postMessage(reply));
  });
}

function sessionOptions(data: unknown): SessionOptions {
  if (typeof data === 'object' && data !== null && 'folder' in data && 'threads' in data) {
    const { folder, threads } = data;
    if (typeof folder === 'string' && typeof threads === 'number') return { folder, threads };
  }
  throw new TypeError('The embedding thread was started without its model.');
}

function close(): void {
  parentPort?.close();
}

async function answer<Input>(
  { id, input }: WorkerRequest<Input>,
  opening: Promise<Embed<Input>>,
): Promise<WorkerReply> {
  try {
    const embed = await opening;
    return { id, vectors: await embed(input) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
