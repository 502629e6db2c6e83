// Makes models/multilingual-e5-small-zh-en/language-shift.bin: the mean vector of the English questions of tests/eval minus
// that of the same questions in Chinese. XQuAD takes no part, so that its figures stay a fair test of the shift.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { E5Embeddings } from '../src/knowledge/retrieval/dense/e5-embeddings.js';
import { DIMENSIONS } from '../src/knowledge/retrieval/dense/embedding-session.js';
import { LANGUAGE_SHIFT_FILE } from '../src/knowledge/retrieval/dense/model-files.js';
import { writeChecksums } from './write-checksums.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'models/multilingual-e5-small-zh-en');
const QUESTIONS = ['tests/eval/answerable.jsonl', 'tests/eval/refusals.jsonl'];

const questionSchema = z.object({ zh: z.string(), en: z.string() });

async function readQuestions(file: string): Promise<z.infer<typeof questionSchema>[]> {
  const lines = (await readFile(join(ROOT, file), 'utf8')).trim().split('\n');
  return lines.flatMap((line) => questionSchema.safeParse(JSON.parse(line)).data ?? []);
}

function mean(vectors: readonly (readonly number[])[]): Float32Array {
  const sum = new Float64Array(DIMENSIONS);
  for (const vector of vectors) vector.forEach((number, index) => (sum[index] = (sum[index] ?? 0) + number));
  return Float32Array.from(sum, (number) => number / vectors.length);
}

await rm(join(FOLDER, LANGUAGE_SHIFT_FILE), { force: true });
const embeddings = new E5Embeddings(FOLDER);
const questions = (await Promise.all(QUESTIONS.map(readQuestions))).flat();
const zh: number[][] = [];
const en: number[][] = [];
for (const question of questions) {
  zh.push(await embeddings.embedQuery(question.zh));
  en.push(await embeddings.embedQuery(question.en));
}
await embeddings.close();
const [from, to] = [mean(zh), mean(en)];
const shift = to.map((number, index) => number - (from[index] ?? 0));
await writeFile(join(FOLDER, LANGUAGE_SHIFT_FILE), Buffer.from(shift.buffer));
await writeChecksums(FOLDER);
process.stdout.write(`${questions.length} pairs, length ${Math.hypot(...shift).toFixed(3)}\n`);
