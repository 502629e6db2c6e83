import { join } from 'node:path';
import type { EmbeddingSession, SessionOptions } from './embedding-session.js';
import { MODEL_FILE } from './model-files.js';
import type { TokenBatch } from './token-batch.js';

/** Error level only: warnings about the graph are of no use to whoever asks a question. */
const LOG_ERRORS_ONLY = 3;

/**
 * By default idle threads of the model wait in a busy loop. That wins 1.3 ms a question on a machine with nothing else to
 * do (7.9 against 9.2 ms), and doubles its time on one core that is shared (25 against 12 ms): search by words runs at
 * the same time as the embedding.
 */
const NO_SPINNING = { session: { intra_op: { allow_spinning: '0' } } };

/** Loads the model into this thread. A run blocks the thread: onnxruntime-node computes synchronously. */
export async function openOnnxSession(options: SessionOptions): Promise<EmbeddingSession> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const session = await InferenceSession.create(join(options.folder, MODEL_FILE), {
    intraOpNumThreads: options.threads,
    interOpNumThreads: 1,
    logSeverityLevel: LOG_ERRORS_ONLY,
    extra: NO_SPINNING,
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
