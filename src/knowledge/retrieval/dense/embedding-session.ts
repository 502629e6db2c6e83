import type { TokenBatch } from './token-batch.js';

/** Numbers in one embedding of the bundled model. */
export const DIMENSIONS = 384;

/** A loaded model: token ids in, unit vectors out. */
export interface EmbeddingSession {
  /** `rows * DIMENSIONS` numbers, one unit vector a row, in the batch's order. */
  run(batch: TokenBatch): Promise<Float32Array>;
  close(): Promise<void>;
}

/** Where the model lies and how many processor threads one run may use. */
export interface SessionOptions {
  /** The model's folder. */
  readonly folder: string;
  readonly threads: number;
}
