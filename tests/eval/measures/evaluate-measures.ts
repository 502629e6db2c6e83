import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { createAdviser, type Adviser } from '../../../src/bot/answer/index.js';
import { openIndex } from '../../../src/knowledge/index.js';
import { numericFaults } from '../numbers/score-numbers.js';

const CORPORA = ['paper', 'team', 'both'] as const;
type CorpusName = (typeof CORPORA)[number];

const questionSchema = z.object({
  id: z.string(),
  language: z.enum(['zh', 'en']),
  corpus: z.enum(CORPORA),
  /** null: asked of the whole corpus. */
  document: z.string().nullable(),
  question: z.string(),
  /** An answer where a table holds the measure, under whatever name it is asked for. */
  kind: z.enum(['answer', 'refusal']),
  value: z.number().optional(),
  values: z.array(z.number()).optional(),
  items: z.array(z.string()).optional(),
});

type MeasureQuestion = z.infer<typeof questionSchema>;

/** Where the folders of a run lie. */
export interface MeasureFolders {
  readonly root: string;
  readonly cache: string;
}

/** Asks for measures that tables hold under other names, and for ones that they do not hold; prints what came. */
export async function evaluateMeasures(
  folders: MeasureFolders,
  file: URL,
  detail: 'faults' | 'figures',
): Promise<void> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const questions = lines.map((line) => questionSchema.parse(JSON.parse(line)));
  const judged: Judged[] = [];
  for (const corpus of CORPORA) {
    const asked = questions.filter((one) => one.corpus === corpus);
    judged.push(...(await judgeOf(corpus, asked, folders)));
  }
  for (const language of ['zh', 'en'] as const) {
    for (const kind of ['answer', 'refusal'] as const) report(judged, language, kind, detail);
  }
}

interface Judged {
  readonly asked: MeasureQuestion;
  /** What is not held may be refused or asked back. */
  readonly verdict: 'right' | 'answered wrong' | 'refused';
  readonly given: string;
}

async function judgeOf(
  corpus: CorpusName,
  questions: readonly MeasureQuestion[],
  { root, cache }: MeasureFolders,
): Promise<readonly Judged[]> {
  const knowledge = await openIndex({
    corpusFolder: folderOf(corpus, { root, cache }),
    indexFolder: join(cache, 'eval-index'),
    modelFolder: join(root, 'models', 'multilingual-e5-small-zh-en'),
  });
  const adviser = createAdviser({ knowledge, version: 'eval' });
  const judged: Judged[] = [];
  for (const asked of questions) judged.push(await judge(asked, adviser));
  await knowledge.close();
  return judged;
}

async function judge(asked: MeasureQuestion, adviser: Adviser): Promise<Judged> {
  const { question: text, document } = asked;
  const reply = await adviser.answer({ text, ...(document === null ? {} : { document }) });
  const given = `${reply.kind} ${reply.figures[0]?.display ?? ''} ${reply.items.join('、')} ${reply.text.slice(0, 80)}`;
  if (reply.kind !== 'answer') return { asked, verdict: asked.kind === 'answer' ? 'refused' : 'right', given };
  const isRight = asked.kind === 'answer' && numericFaults(reply, asked, '').length === 0;
  return { asked, verdict: isRight ? 'right' : 'answered wrong', given };
}

/** The paper, the tables of a team, or both in one folder, as a team keeps them. */
function folderOf(corpus: CorpusName, { root, cache }: MeasureFolders): string {
  const paper = join(root, 'corpus');
  const team = join(root, 'tests', 'eval', 'tables', 'team', 'corpus');
  if (corpus !== 'both') return corpus === 'paper' ? paper : team;
  const both = join(cache, 'measures');
  rmSync(both, { recursive: true, force: true });
  for (const folder of [paper, team]) cpSync(folder, both, { recursive: true });
  return both;
}

function report(
  judged: readonly Judged[],
  language: MeasureQuestion['language'],
  kind: MeasureQuestion['kind'],
  detail: 'faults' | 'figures',
): void {
  const own = judged.filter(({ asked }) => asked.language === language && asked.kind === kind);
  const count = (verdict: Judged['verdict']): number => own.filter((one) => one.verdict === verdict).length;
  const name = kind === 'answer' ? 'held' : 'not held';
  console.log(
    `measures ${name}, ${language}: ${count('right')} of ${own.length} right, ${count('answered wrong')} answered wrong`,
  );
  for (const { asked, verdict, given } of detail === 'faults' ? own : []) {
    if (verdict !== 'right') console.log(`  ${asked.id} ${asked.question} → ${given.replaceAll('\n', ' ')}`);
  }
}
