// What one question costs over a corpus of a given size: synthetic vectors, and real sentences shuffled into passages.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Tokenizer } from '@huggingface/tokenizers';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { createAdviser } from '../../src/bot/answer/index.js';
import type { Corpus, KnowledgeIndex, Language, Passage } from '../../src/knowledge/index.js';
import { splitSentences } from '../../src/knowledge/language/split-sentences.js';
import { assembleIndex } from '../../src/knowledge/retrieval/assemble-index.js';
import { buildLexical, passagesOf } from '../../src/knowledge/retrieval/build-index.js';
import { E5Embeddings } from '../../src/knowledge/retrieval/dense/e5-embeddings.js';
import { graphWriter } from '../../src/knowledge/retrieval/dense/open-store.js';
import type { IndexContents } from '../../src/knowledge/retrieval/disk/index-contents.js';
import { readIndex } from '../../src/knowledge/retrieval/disk/index-reader.js';
import { writeIndex } from '../../src/knowledge/retrieval/disk/index-writer.js';

const DIMENSIONS = 384;
const SENTENCES_A_PASSAGE = 5;
const PASSAGES_A_DOCUMENT = 20;
const QUESTIONS = 60;
/** Questions before those that count. */
const WARM_UP = 10;

const [models = '', data = '', size = ''] = process.argv.slice(2);
const modelFolder = join(models, 'multilingual-e5-small-zh-en');

/** A linear congruential generator: the same corpus in every run. */
let state = 20_261_123;
function chance(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

interface Paragraph {
  readonly context: string;
  readonly qas: readonly { readonly question: string }[];
}

function paragraphs(language: Language): readonly Paragraph[] {
  const file: { data: { paragraphs: Paragraph[] }[] } = JSON.parse(
    readFileSync(join(data, `xquad_dev.${language}.json`), 'utf8'),
  );
  return file.data.flatMap((article) => article.paragraphs);
}

function shuffledCorpus(count: number): Corpus {
  const sentences = paragraphs('zh').flatMap(({ context }) =>
    splitSentences(context).map(([start, end]) => context.slice(start, end)),
  );
  const text = (): string =>
    Array.from({ length: SENTENCES_A_PASSAGE }, () => sentences[Math.floor(chance() * sentences.length)] ?? '').join(
      '',
    );
  const documents = Array.from({ length: Math.ceil(count / PASSAGES_A_DOCUMENT) }, (_, number) => {
    const id = `d${number}`;
    const passages = Array.from({ length: PASSAGES_A_DOCUMENT }, (__, place): Passage => ({
      id: `${id}#1-p${place + 1}`,
      document: id,
      section: '1',
      kind: 'paragraph',
      language: 'zh',
      text: text(),
      rendering: null,
      table: null,
    }));
    const sections = [{ id: '1', level: 1, title: { zh: '一' }, passages }];
    return { id, title: { zh: id, en: id }, language: 'zh' as const, sections, tables: [], outline: null, notes: [] };
  });
  return { documents, skipped: [] };
}

function syntheticVectors(count: number): Float32Array {
  const vectors = new Float32Array(count * DIMENSIONS);
  for (let row = 0; row < count; row += 1) {
    const vector = vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    let square = 0;
    for (let index = 0; index < DIMENSIONS; index += 1) {
      const number = chance() + chance() + chance() - 1.5;
      vector[index] = number;
      square += number * number;
    }
    for (let index = 0; index < DIMENSIONS; index += 1) vector[index] = (vector[index] ?? 0) / Math.sqrt(square);
  }
  return vectors;
}

/** Embedding as the libraries' documentation shows it, in this thread. */
async function bareEmbedding(): Promise<(text: string) => Promise<unknown>> {
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

/** Idle threads of a model wait in a busy loop for a while: what was measured before must not slow down what comes next. */
const PAUSE_MS = 20;

async function timed(work: () => Promise<unknown>): Promise<number> {
  await setTimeout(PAUSE_MS);
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length * share)] ?? 0;
}

/** Milliseconds of each question, embedded alone, answered with passages, answered in full. */
async function timesOf(
  language: Language,
  embed: (text: string) => Promise<unknown>,
  knowledge: KnowledgeIndex,
): Promise<Record<'embedding' | 'retrieval' | 'answer', number[]>> {
  const adviser = createAdviser({ knowledge, version: 'bench' });
  const pool = paragraphs(language).flatMap(({ qas }) => qas.map(({ question }) => question));
  const times = { embedding: [] as number[], retrieval: [] as number[], answer: [] as number[] };
  for (let round = 0; round < WARM_UP + QUESTIONS; round += 1) {
    // Three different questions a round: what one contender has embedded must not serve another.
    const [one = '', two = '', three = ''] = pool.slice(round * 3, round * 3 + 3);
    times.embedding.push(await timed(() => embed(one)));
    times.retrieval.push(await timed(() => knowledge.retriever.retrieve({ text: two, language, limit: 10 })));
    times.answer.push(await timed(() => adviser.answer({ text: three })));
  }
  for (const list of Object.values(times)) list.splice(0, WARM_UP);
  return times;
}

const corpus = shuffledCorpus(Number(size));
const passages = passagesOf(corpus);
const embeddings = new E5Embeddings(modelFolder);
const contents: IndexContents = {
  corpusDigest: 'synthetic',
  corpus,
  lexical: await buildLexical(passages),
  dense: {
    vectors: syntheticVectors(passages.length),
    places: Uint32Array.from(passages, (_, place) => place),
    sentenceStarts: new Uint32Array(passages.length + 1),
    sentenceVectors: new Float32Array(),
  },
};
const folder = mkdtempSync(join(tmpdir(), 'lianwen-bench-'));
try {
  const graphStart = performance.now();
  await writeIndex(join(folder, 'key'), contents, contents.dense && (await graphWriter(contents.dense, embeddings)));
  const writeSeconds = (performance.now() - graphStart) / 1000;
  const openStart = performance.now();
  const stored = await readIndex(join(folder, 'key'));
  if (stored === null) throw new Error('The index cannot be read back.');
  const glossFile = join(models, 'cc-cedict-glosses', 'glosses.bin');
  const index = assembleIndex({ stored, embeddings, glossFile, built: false, use: { release: () => undefined } });
  await index.retriever.retrieve({ text: '开始', language: 'zh', limit: 10 });
  const openSeconds = (performance.now() - openStart) / 1000;

  const result: Record<string, number> = { writeSeconds, openSeconds };
  for (const language of ['zh', 'en'] as const) {
    for (const [name, times] of Object.entries(await timesOf(language, await bareEmbedding(), index))) {
      result[`${language}.${name}.p50`] = percentile(times, 0.5);
      result[`${language}.${name}.p95`] = percentile(times, 0.95);
    }
  }
  result['megabytes'] = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ notices: index.notices, ...result })}\n`);
  await index.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
