// Entry of a worker thread: draws each picture it is sent. Built as a file of its own beside the module that starts it.
import { parentPort } from 'node:worker_threads';
import { drawPicture, type Drawable } from './render-chart.js';

/** A picture to be drawn; its answer has the same id. */
export interface DrawingRequest {
  readonly id: number;
  readonly picture: Drawable;
}

/** A PNG file, or the reason why there is none. */
export interface DrawingReply {
  readonly id: number;
  readonly png?: Uint8Array;
  readonly error?: string;
}

parentPort?.on('message', (request: DrawingRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply));
});

async function answer({ id, picture }: DrawingRequest): Promise<DrawingReply> {
  try {
    return { id, png: await drawPicture(picture) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
