// `npx tsx scripts/prepare-vectors.ts`: embeds the bundled paper, its questions and examples, and keeps the vectors beside
// the models, so that a first start need not embed them. To be run after the paper's files or the model have changed.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openIndex } from '../src/knowledge/index.js';
import { DIMENSIONS } from '../src/knowledge/retrieval/dense/embedding-session.js';
import { INDEX_FILES, KEYED_FILES } from '../src/knowledge/retrieval/disk/index-files.js';
import { floats, readAligned } from '../src/knowledge/retrieval/disk/numbers-file.js';
import { packPrepared } from '../src/knowledge/retrieval/disk/prepared-vectors.js';
import { unpackKeys } from '../src/knowledge/retrieval/disk/text-key.js';
import { writeChecksums } from './write-checksums.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGET = join(ROOT, 'models', 'paper-vectors');

/** Embeds everything anew, whatever is prepared, and gives the index's folder. */
async function makeIndex(indexFolder: string): Promise<string> {
  const index = await openIndex({
    corpusFolder: join(ROOT, 'corpus'),
    indexFolder,
    modelFolder: join(ROOT, 'models', 'multilingual-e5-small-zh-en'),
    preparedFolder: join(indexFolder, 'none'),
  });
  await index.close();
  const [name = ''] = (await readdir(indexFolder)).filter((one) => !one.startsWith('.'));
  return join(indexFolder, name);
}

/** One vector a text: the key of no text, which is all zeros, is left out. */
async function vectorsOf(folder: string): Promise<ReadonlyMap<string, Float32Array>> {
  const files = await Promise.all(KEYED_FILES.map(async (name) => floats(await readAligned(join(folder, name)))));
  const rows = files.flatMap((vectors) =>
    Array.from({ length: vectors.length / DIMENSIONS }, (_, row) =>
      vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS),
    ),
  );
  const keys = unpackKeys(await readAligned(join(folder, INDEX_FILES.textKeys)));
  const pairs = keys.map((key, row): [string, Float32Array] => [key, rows[row] ?? new Float32Array(DIMENSIONS)]);
  return new Map(pairs.filter(([key]) => /[1-9a-f]/u.test(key)));
}

const scratch = await mkdtemp(join(tmpdir(), 'lianwen-vectors-'));
try {
  const vectors = await vectorsOf(await makeIndex(scratch));
  const rows = new Float32Array(vectors.size * DIMENSIONS);
  [...vectors.values()].forEach((vector, row) => rows.set(vector, row * DIMENSIONS));
  await mkdir(TARGET, { recursive: true });
  for (const [name, bytes] of packPrepared([...vectors.keys()], rows)) await writeFile(join(TARGET, name), bytes);
  await writeChecksums(TARGET);
  process.stdout.write(`${vectors.size} vectors\n`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
