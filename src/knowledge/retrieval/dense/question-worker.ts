// Entry of a worker thread: answers each text with its vector. Built as a file of its own beside the module that starts it.
import { answerCalls } from './answer-calls.js';
import { openOnnxSession } from './onnx-session.js';
import { tokenBatch } from './token-batch.js';
import { loadTokenizer, truncate } from './tokenizer.js';

answerCalls<string>(async (options) => {
  const [session, encode] = await Promise.all([openOnnxSession(options), loadTokenizer(options.folder)]);
  return (text) => session.run(tokenBatch([truncate(encode(text))]));
});
