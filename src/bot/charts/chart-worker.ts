// Entry of a worker thread: draws each chart it is sent. Built as a file of its own beside the module that starts it.
import { parentPort } from 'node:worker_threads';
import type { ChartData } from './chart.js';
import { drawChart } from './render-chart.js';

/** A chart to be drawn; its answer has the same id. */
export interface DrawingRequest {
  readonly id: number;
  readonly data: ChartData;
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

async function answer({ id, data }: DrawingRequest): Promise<DrawingReply> {
  try {
    return { id, png: await drawChart(data) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
