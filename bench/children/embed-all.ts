// The floor of indexing: the shortest time found in which the same texts can be embedded, and nothing else done. Two
// threads, one-thread sessions, texts sorted by length, batches of four. Its own code: it shares none with what it measures.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { Tokenizer } from '@huggingface/tokenizers';
import { InferenceSession, Tensor } from 'onnxruntime-node';

interface Share {
  readonly folder: string;
  /** Token ids of each text, longest first. */
  readonly texts: readonly (readonly number[])[];
}

const BATCH = 4;
const MAX_TOKENS = 512;

async function embedShare({ folder, texts }: Share): Promise<void> {
  const session = await InferenceSession.create(join(folder, 'model_q4.onnx'), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  for (let start = 0; start < texts.length; start += BATCH)
    await embedBatch(session, texts.slice(start, start + BATCH));
}

async function embedBatch(session: InferenceSession, batch: readonly (readonly number[])[]): Promise<void> {
  const width = Math.max(...batch.map((ids) => ids.length));
  const ids = new BigInt64Array(batch.length * width).fill(1n);
  const mask = new BigInt64Array(batch.length * width);
  batch.forEach((row, place) => {
    ids.set(BigInt64Array.from(row, BigInt), place * width);
    mask.fill(1n, place * width, place * width + row.length);
  });
  const shape = [batch.length, width];
  await session.run({ input_ids: new Tensor('int64', ids, shape), attention_mask: new Tensor('int64', mask, shape) });
}

async function embedAll(folder: string, texts: readonly string[]): Promise<void> {
  const threads = availableParallelism();
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')), {});
  const encoded = texts.map((text): number[] => tokenizer.encode(`passage: ${text}`).ids.slice(0, MAX_TOKENS));
  const sorted = encoded.toSorted((left, right) => right.length - left.length);
  // Batches are dealt out by turns, so that each thread has about the same work.
  const shares = Array.from({ length: threads }, (_, thread) =>
    sorted.filter((__, place) => Math.floor(place / BATCH) % threads === thread),
  );
  await Promise.all(
    shares.map(
      (share) =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { folder, texts: share } });
          worker.once('error', reject);
          worker.once('exit', () => resolve());
        }),
    ),
  );
}

if (isMainThread) {
  const [folder = '', file = ''] = process.argv.slice(2);
  await embedAll(folder, JSON.parse(readFileSync(file, 'utf8')));
} else {
  await embedShare(workerData);
}
