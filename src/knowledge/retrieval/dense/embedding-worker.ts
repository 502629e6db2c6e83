// Entry of a worker thread: answers each batch with its vectors. Built as a file of its own beside the module that starts it.
import { answerCalls } from './answer-calls.js';
import { openOnnxSession } from './onnx-session.js';
import type { TokenBatch } from './token-batch.js';

answerCalls<TokenBatch>(async (options) => {
  const session = await openOnnxSession(options);
  return (batch) => session.run(batch);
});
