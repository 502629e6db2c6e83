import type { EmbeddingSession, SessionOptions } from './embedding-session.js';
import type { TokenBatch } from './token-batch.js';

/** Error level only: warnings about the graph are of no use to whoever asks a question. */
const LOG_ERRORS_ONLY = 3;

/** Loads the model into this thread. A run blocks the thread: onnxruntime-node computes synchronously. */
export async function openOnnxSession(options: SessionOptions): Promise<EmbeddingSession> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const session = await InferenceSession.create(options.model, {
    intraOpNumThreads: options.threads,
    interOpNumThreads: 1,
    logSeverityLevel: LOG_ERRORS_ONLY,
  });
  return {
    async run(batch: TokenBatch): Promise<Float32Array> {
      const shape = [batch.rows, batch.width];
      const output = await session.run({
        input_ids: new Tensor('int64', batch.ids, shape),
        attention_mask: new Tensor('int64', batch.mask, shape),
      });
      const vectors = output['sentence_embedding']?.data;
      if (!(vectors instanceof Float32Array)) throw new TypeError('The model gives no sentence embedding.');
      return vectors;
    },
    close: () => session.release(),
  };
}
