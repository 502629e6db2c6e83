// The floor of a cold question: a process that only loads the model and embeds one question, as the libraries' own
// documentation shows it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { InferenceSession, Tensor } from 'onnxruntime-node';

const [folder = '', text = ''] = process.argv.slice(2);

const tokenizer = new Tokenizer(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')), {});
const session = await InferenceSession.create(join(folder, 'model_q4.onnx'));
const ids: number[] = tokenizer.encode(`query: ${text}`).ids;
const shape = [1, ids.length];
const output = await session.run({
  input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
  attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
});
process.stdout.write(`${output['sentence_embedding']?.dims.join('x')}\n`);
