// What one question or claim about a table of a given number of rows costs, beside its embedding: `table-cost MODELS ROWS`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adviser } from '../../src/bot/answer/adviser.js';
import { createAdviser } from '../../src/bot/answer/index.js';
import { checkText } from '../../src/bot/claims/index.js';
import { loadCorpus, type KnowledgeIndex } from '../../src/knowledge/index.js';
import { bareEmbedding } from './support/bare-embedding.js';
import { chance } from './support/chance.js';
import { rowName, tableOfRows, type TableLanguage } from './support/named-rows.js';
import { openSyntheticIndex } from './support/synthetic-index.js';
import { percentile, timed } from './support/timing.js';

const QUESTIONS = 40;
/** Questions before those that count. */
const WARM_UP = 5;

const [models = '', size = ''] = process.argv.slice(2);
const rows = Number(size);

interface Asking {
  readonly language: TableLanguage;
  readonly ask: (name: string) => string;
  /** What the reply must be, so that a refusal is not taken for a fast answer. */
  readonly reply: 'answer' | 'refusal';
}

interface Claiming {
  readonly language: TableLanguage;
  /** A claim with a number that the table does not hold. */
  readonly claim: (name: string) => string;
}

type Kind = Asking | Claiming;

const KINDS: Readonly<Record<string, Kind>> = {
  'en.growth': {
    language: 'en',
    ask: (name) => `What was the percentage change in ${name} from 2021 to 2022?`,
    reply: 'answer',
  },
  'en.lookup': { language: 'en', ask: (name) => `What was the value of ${name} in 2022?`, reply: 'answer' },
  'zh.growth': { language: 'zh', ask: (name) => `${name}2022年比2021年增长了多少？`, reply: 'answer' },
  'zh.lookup': { language: 'zh', ask: (name) => `2022年${name}是多少？`, reply: 'answer' },
  'zh.unknown': {
    language: 'zh',
    ask: (name) => `2022年${[...name].toReversed().join('')}是多少？`,
    reply: 'refusal',
  },
  'en.claim': { language: 'en', claim: (name) => `In 2022, ${name} came to $10,001.5 million.` },
  'zh.claim': { language: 'zh', claim: (name) => `2022年${name}为10001.5亿元。` },
};

/** What answers, checks and embeds, ready in this process. */
interface Warm {
  readonly adviser: Adviser;
  readonly knowledge: KnowledgeIndex;
  readonly embed: (text: string) => Promise<unknown>;
}

/** Milliseconds of the questions of a kind, and of their embedding alone, by turns. */
async function costOf(
  kind: Kind,
  { adviser, knowledge, embed }: Warm,
): Promise<{ readonly answer: number; readonly embedding: number; readonly share: number }> {
  const times = { answer: [] as number[], embedding: [] as number[] };
  let expected = 0;
  const text = (): string => {
    const name = rowName(Math.floor(chance() * rows), kind.language);
    return 'ask' in kind ? kind.ask(name) : kind.claim(name);
  };
  for (let round = 0; round < WARM_UP + QUESTIONS; round += 1) {
    times.embedding.push(await timed(() => embed(text())));
    const input = { text: text(), document: kind.language };
    const work = async (): Promise<void> => {
      const isExpected =
        'ask' in kind
          ? (await adviser.answer(input)).kind === kind.reply
          : (await checkText(input, knowledge)).verdict === 'contradicted';
      expected += isExpected ? 1 : 0;
    };
    times.answer.push(await timed(work));
  }
  return {
    answer: percentile(times.answer.slice(WARM_UP), 0.5),
    embedding: percentile(times.embedding.slice(WARM_UP), 0.5),
    share: expected / (WARM_UP + QUESTIONS),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'lianwen-bench-'));
try {
  for (const language of ['zh', 'en'] as const)
    writeFileSync(join(folder, `${language}.csv`), tableOfRows(rows, language));
  const { corpus } = await loadCorpus(folder);
  const { knowledge } = await openSyntheticIndex(corpus, models, join(folder, 'index'));
  const adviser = createAdviser({ knowledge, version: 'bench' });
  const embed = await bareEmbedding(join(models, 'multilingual-e5-small-zh-en'));
  const result: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(KINDS)) result[name] = await costOf(kind, { adviser, knowledge, embed });
  process.stdout.write(`${JSON.stringify(result)}\n`);
  await knowledge.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
