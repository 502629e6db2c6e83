/**
 * Draws questions of the development sets as users mix them, and writes what the writer is shown of each: what the
 * answers in tests/eval/adversary/model were written from. Questions that are answered there are not drawn again.
 * `npx tsx scripts/draw-writer-prompts.ts prompts.jsonl 20261127`
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

import { z } from 'zod';

import { openBench, type Bench } from '../tests/eval/adversary/bench.js';
import { Dictation } from '../tests/eval/adversary/dictation.js';
import { ANSWERABLE, type Asked } from '../tests/eval/adversary/questions.js';
import { MODEL_SETS } from '../tests/eval/adversary/model/model-answers.js';
import { diceOf } from '../tests/eval/adversary/telling/dice.js';
import { readEvidence, type Tongue } from '../tests/eval/adversary/telling/evidence.js';
import { honestly } from '../tests/eval/adversary/telling/lie.js';
import { messageText } from '../tests/support/lying-model/protocol.js';

/** Another seed draws other questions. */
const SEED = '20261127';

/** What is asked for, by the categories of the sets, and how many of it are drawn in each language: 60 in all. */
const MIX: ReadonlyArray<readonly [name: string, count: number, categories: RegExp]> = [
  ['look-up', 8, /^(?:look-up|cell|table-cell.*|conversion|number|rounded|unit)$/u],
  [
    'growth',
    9,
    /^(?:growth|published-growth|change|compound-growth|point-difference|combined-growth|recompute|prose-growth|prose-change)$/u,
  ],
  ['rank', 8, /^(?:rank-.*|top|extreme|nth)$/u],
  ['comparison', 7, /^(?:comparison.*|compare|difference|times|ratio|yes-no|yes-or-no)$/u],
  ['sum', 8, /^(?:sum.*|share.*|average.*|contribution|whole|group)$/u],
  ['list', 8, /^(?:filter|list.*|outline|pattern|table-list.*|count)$/u],
  [
    'prose',
    12,
    /^(?:what|why.*|how.*|who|definition.*|paraphrase|hard-paraphrase|mechanism|effect|path|measure|reason)$/u,
  ],
];

const NUMERIC = [
  'dev',
  'second',
  'third',
  'fifth',
  'sixth',
  'seventh',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
];
const FILES = [...ANSWERABLE, ...NUMERIC.map((name) => `numbers/${name}.jsonl`)];

const lineSchema = z.object({ category: z.string(), zh: z.string(), en: z.string() });

interface Drawn extends Asked {
  readonly category: string;
}

/** Every question of the sets in one language. Conversations have no wording of their own and are left out. */
function questionsIn(language: Tongue): readonly Drawn[] {
  return FILES.flatMap((file) => readFileSync(new URL(`../tests/eval/${file}`, import.meta.url), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const parsed = lineSchema.safeParse(JSON.parse(line));
      return parsed.success ? [{ question: parsed.data[language], language, category: parsed.data.category }] : [];
    });
}

/** What the writer is shown of a question; null where it is answered without one. */
async function promptOf(asked: Asked, dictation: Dictation, { model }: Bench) {
  const dictated = await dictation.ask(asked, (evidence) => evidence.pieces.map(honestly).join('\n'));
  const request = model.heard.at(-1);
  if (!dictated || !request) return null;
  const [system, user] = ['system', 'user'].map((role) =>
    request.messages
      .filter((message) => message.role === role)
      .map(messageText)
      .join('\n'),
  );
  const prompt = createHash('sha256').update(`${system}\0${user}`).digest('hex').slice(0, 16);
  return { prompt, evidence: readEvidence(request, asked.language).pieces.map(({ text }) => text), system, user };
}

const ANSWERED: ReadonlySet<string> = new Set(
  MODEL_SETS.flatMap(({ answers }) => answers.map(({ question }) => question)),
);

interface Drawing {
  readonly seed: number;
  readonly dictation: Dictation;
  readonly bench: Bench;
}

async function draw(language: Tongue, { seed, dictation, bench }: Drawing): Promise<readonly object[]> {
  const dice = diceOf(seed + (language === 'zh' ? 0 : 1));
  const fresh = questionsIn(language).filter(({ question }) => !ANSWERED.has(question));
  const drawn: object[] = [];
  for (const [kind, count, categories] of MIX) {
    const enough = drawn.length + count;
    for (const asked of dice.shuffle(fresh.filter(({ category }) => categories.test(category)))) {
      if (drawn.length === enough) break;
      const prompt = await promptOf(asked, dictation, bench);
      if (prompt) drawn.push({ question: asked.question, language, kind, ...prompt });
    }
  }
  return drawn;
}

const [, , out = 'prompts.jsonl', seed = SEED] = process.argv;
const bench = await openBench();
const dictation = await Dictation.open(bench);
const drawing: Drawing = { seed: Number(seed), dictation, bench };
const lines = [...(await draw('zh', drawing)), ...(await draw('en', drawing))];
writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
await dictation.close();
await bench.close();
