import { openBench, type Bench } from './bench.js';
import { markedAtEnd, runWritten } from './by-hand-cases.js';
import { honestCases, runCopies, runHonestCases } from './honest-cases.js';
import { HAND_WRITTEN_SETS } from './honest/by-hand.js';
import { LIES_BY_HAND } from './lies/by-hand.js';
import { LIE_KINDS } from './lies/index.js';
import { runLearningLiar } from './learning-cases.js';
import { MODEL_SETS, renumbered } from './model/model-answers.js';
import { faultsOf } from './outcome.js';
import { plannerCases, runPlannerCases } from './planner-cases.js';
import { developmentQuestions, type Asked } from './questions.js';
import { reportHandWritten, reportHonest, reportModel, reportTarget, type ByTheRules } from './report-honest.js';
import { reportLearning, reportLiesByHand } from './report-learning.js';
import { reportOutcomes, reportSum } from './report.js';
import { runAddressCases, runWireCases } from './wire-cases.js';
import { runWriterCases, writerCases } from './writer-cases.js';

/** The same seed gives the same cases. */
const SEED = 8;

/** Cases of a kind: some 550 of the writer, 60 of the planner, and two questions for each fault of the wire. */
const EACH = { lie: 9, planner: 4, style: 16 } as const;

/**
 * Of the liar that learns: every fourth question of those with true sentences by hand or of a model, some 3,000 lies in
 * all. Told sixteen together they are as many as a long answer has sentences; each is judged by itself.
 */
const LEARNING = { every: 4, lies: 16, together: 16 } as const;

/** Every so many of the questions is answered by copying: some 100 in both languages. */
const COPIED_EVERY = 21;

/** Twice as many questions are held ready for the writer, for not each gives it an occasion to lie. */
const SPARE = 2;

/** Questions that every fault of the wire meets: a look-up and a passage, in both languages. */
const PLAIN: readonly Asked[] = [
  { question: '2022年稀土出口额是多少？', language: 'zh' },
  { question: 'Where does the resilience of a supply chain come from?', language: 'en' },
];

/**
 * Lets a model lie to the built program in every way there is, prints what came of it, and tells whether all is well:
 * no leak, no reply late or without a word on the failure, and an honest writer is let speak.
 */
export async function runAdversary(): Promise<boolean> {
  const bench = await openBench();
  try {
    return await runAll(bench);
  } finally {
    await bench.close();
  }
}

async function runAll(bench: Bench): Promise<boolean> {
  const pool = developmentQuestions();
  const cases = await writerCases(LIE_KINDS, EACH.lie * SPARE, { pool, bench, seed: SEED });
  const writer = await runWriterCases(cases, EACH.lie, bench);
  reportOutcomes('a writer that lies', writer);
  const planner = await runPlannerCases(plannerCases(EACH.planner, await answered(pool, bench), SEED), bench);
  reportOutcomes('a planner that goes wrong', planner);
  const wire = [...(await runWireCases(PLAIN, bench)), ...(await runAddressCases(PLAIN, bench))];
  reportOutcomes('a server that lets the question down', wire);
  const learned = await runLearningLiar(bench, SEED, LEARNING);
  reportLearning(learned);
  const byHand = await runWritten(LIES_BY_HAND, markedAtEnd, bench);
  reportLiesByHand(byHand);
  const honest = await runHonest(pool, bench);
  const outcomes = [...writer, ...planner, ...wire];
  reportSum(outcomes);
  const leaked =
    learned.faults.length > 0 || learned.lies.some(({ shown }) => shown) || byHand.some(({ fate }) => fate === 'shown');
  return !leaked && outcomes.every((one) => faultsOf(one).length === 0) && reportTarget(honest);
}

/** Lets an honest writer speak: by template, by copying, as a model and by hand. What a model says by the rules counts. */
async function runHonest(pool: readonly Asked[], bench: Bench): Promise<readonly ByTheRules[]> {
  const styled = await runHonestCases(await honestCases(EACH.style, pool, bench, SEED), bench);
  const copied = pool.filter((_, at) => at % COPIED_EVERY === 0);
  reportHonest([...styled, ...(await runCopies(copied, bench))]);
  const passed: ByTheRules[] = [];
  for (const set of MODEL_SETS) {
    const one = reportModel(set, await runWritten(set.answers, renumbered, bench));
    if (set.keeps === 'rules') passed.push({ ...one, faults: set.faults });
  }
  for (const set of HAND_WRITTEN_SETS) reportHandWritten(set, await runWritten(set.answers, markedAtEnd, bench));
  return passed;
}

/** Every third question of those that the program answers by itself: the judge needs something to compare with. */
async function answered(pool: readonly Asked[], bench: Bench): Promise<readonly Asked[]> {
  const held: Asked[] = [];
  for (const [at, asked] of pool.entries()) {
    if (at % 3 === 0 && (await bench.deterministic(asked)) !== null) held.push(asked);
  }
  return held;
}
