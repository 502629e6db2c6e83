// What one question costs over a corpus of a given size: synthetic vectors, and real sentences shuffled into passages.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdviser } from '../../src/bot/answer/index.js';
import type { Corpus, KnowledgeIndex, Language, Passage } from '../../src/knowledge/index.js';
import { splitSentences } from '../../src/knowledge/language/split-sentences.js';
import { bareEmbedding } from './support/bare-embedding.js';
import { chance } from './support/chance.js';
import { openSyntheticIndex } from './support/synthetic-index.js';
import { percentile, timed } from './support/timing.js';

const SENTENCES_A_PASSAGE = 5;
const PASSAGES_A_DOCUMENT = 20;
const QUESTIONS = 60;
/** Questions before those that count. */
const WARM_UP = 10;

const [models = '', data = '', size = ''] = process.argv.slice(2);
const modelFolder = join(models, 'multilingual-e5-small-zh-en');

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
    return {
      id,
      title: { zh: id, en: id },
      language: 'zh' as const,
      sections,
      tables: [],
      outline: null,
      advice: null,
      anticipated: [],
      notes: [],
    };
  });
  return { documents, skipped: [] };
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
const folder = mkdtempSync(join(tmpdir(), 'lianwen-bench-'));
try {
  const { knowledge, writeSeconds, openSeconds } = await openSyntheticIndex(corpus, models, join(folder, 'key'));
  const result: Record<string, number> = { writeSeconds, openSeconds };
  for (const language of ['zh', 'en'] as const) {
    for (const [name, times] of Object.entries(await timesOf(language, await bareEmbedding(modelFolder), knowledge))) {
      result[`${language}.${name}.p50`] = percentile(times, 0.5);
      result[`${language}.${name}.p95`] = percentile(times, 0.95);
    }
  }
  result['megabytes'] = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ notices: knowledge.notices, ...result })}\n`);
  await knowledge.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
