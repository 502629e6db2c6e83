import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { InferenceSession, Tensor } from 'onnxruntime-node';

/** Embedding of a question as the libraries' documentation shows it, in this thread. */
export async function bareEmbedding(modelFolder: string): Promise<(text: string) => Promise<unknown>> {
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(join(modelFolder, 'tokenizer.json'), 'utf8')), {});
  const session = await InferenceSession.create(join(modelFolder, 'model_q4.onnx'));
  return (text) => {
    const ids: number[] = tokenizer.encode(`query: ${text}`).ids;
    const shape = [1, ids.length];
    return session.run({
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    });
  };
}
