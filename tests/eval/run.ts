import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { createAdviser, type Adviser } from '../../src/bot/answer/index.js';
import { createBriefer } from '../../src/bot/briefing/index.js';
import { createResponder } from '../../src/bot/requests/index.js';
import { loadCorpus, openIndex, type KnowledgeIndex } from '../../src/knowledge/index.js';

import { runAdversary } from './adversary/run-adversary.js';
import { calibrate } from './calibrate.js';
import { bundledClaims, judgeClaims, readWritten, reportClaims, tatqaClaims } from './claims/evaluate-claims.js';
import { reportFeedback } from './feedback/report-feedback.js';
import { readFeedbackSet, scoreFeedback } from './feedback/score-feedback.js';
import { runInjection } from './injection/run-injection.js';
import { readQuestionSet } from './questions.js';
import { reportQuestions } from './report.js';
import { evaluateMeasures } from './measures/evaluate-measures.js';
import { readNumericSet } from './numbers/numeric-questions.js';
import { scoreNumbers } from './numbers/score-numbers.js';
import { evaluatePlanners } from './planner/evaluate-planners.js';
import { readRecommendSet } from './recommend/recommend-set.js';
import { RECOMMEND_PARTS, scoreRecommend } from './recommend/score-recommend.js';
import { evaluateRetrieval } from './retrieval/evaluate-retrieval.js';
import { evaluateDroppedTables } from './tables/evaluate-dropped-tables.js';
import { evaluateVariations, reportVariations } from './tables/variations/evaluate-variations.js';
import { plainTableOf, plainTablesOf } from './tables/variations/plain-tables.js';
import { judgeTables } from './tatqa/evaluate-tatqa.js';
import { reportTables } from './tatqa/report-tables.js';
import { unpackTables } from './tatqa/tatqa.js';
import { askAll } from './run-questions.js';
import { DEVELOPMENT_SETS, DROPPED_TABLES, HELD_OUT_SETS, NUMERIC_SETS, RECOMMEND_SETS } from './sets.js';
import { reportWriting } from './writing/evaluate-writing.js';

/** The plain ones among the tables of TAT-QA are many and alike: every third is asked. */
const EVERY = 3;
/** Least shares in percent that the issue asks for. */
const RECOMMEND_TARGETS = { mechanism: 92, measure: 92, area: 90, agreement: 95, refusal: 100 } as const;

const { values: options } = parseArgs({
  options: {
    /** Derives the weights of support from the development sets and writes them. */
    calibrate: { type: 'boolean', default: false },
    /** Lists what is wrong with each reply of the development sets. */
    faults: { type: 'boolean', default: false },
    /** Runs the questions of TAT-QA over their tables alone. */
    tatqa: { type: 'boolean', default: false },
    /** Runs the questions over tables without a description alone. */
    tables: { type: 'boolean', default: false },
    /** Asks for measures that tables hold or do not hold, alone. */
    measures: { type: 'boolean', default: false },
    /** Asks for the same numbers in many layouts and wordings alone. */
    variations: { type: 'boolean', default: false },
    /** Checks the claims alone. */
    claims: { type: 'boolean', default: false },
    /** Judges honest and altered sentences of a writer alone. */
    writing: { type: 'boolean', default: false },
    /** Runs the numeric questions alone. */
    numbers: { type: 'boolean', default: false },
    /** Runs the described industries alone. */
    recommend: { type: 'boolean', default: false },
    /** Lets a model lie to the built program in every way there is, alone. */
    adversary: { type: 'boolean', default: false },
    /** Plants instructions in questions, threads and files, alone. */
    injection: { type: 'boolean', default: false },
    /** Compares planners, alone: "rules", or "model" beside them. */
    planner: { type: 'string' },
    /** Questions of each development set that planners are compared by. */
    sample: { type: 'string', default: '10' },
    /** Keeps what is exchanged with the model in the repository's recording. */
    record: { type: 'boolean', default: false },
    /** Answers the lines of a file that `lianwen feedback --export` wrote, alone. */
    feedback: { type: 'string' },
    /** Scores the held-out set too. */
    heldout: { type: 'boolean', default: false },
  },
});

const root = new URL('../../', import.meta.url);
const folder = (path: string): string => fileURLToPath(new URL(path, root));
const readSet = (name: string) => readQuestionSet(new URL(`tests/eval/${name}`, root));

if (options.calibrate) {
  await calibrate(Object.values(DEVELOPMENT_SETS).map(readSet), {
    paper: folder('corpus'),
    models: folder('models/multilingual-e5-small-zh-en'),
    cache: folder('.cache/eval-index'),
    weights: new URL('src/bot/answer/support/support-weights.ts', root),
  });
} else if (options.tatqa) {
  await evaluateTables();
} else if (options.tables) {
  await evaluateDropped();
} else if (options.measures) {
  await evaluateMeasureSets();
} else if (options.variations) {
  await evaluateVaried(await openAdviser());
} else if (options.adversary) {
  process.exitCode = (await runAdversary()) ? 0 : 1;
} else if (options.injection) {
  process.exitCode = (await runInjection()) ? 0 : 1;
} else if (options.planner !== undefined) {
  const planner = options.planner === 'model' ? 'model' : 'rules';
  const run = { planner, sample: Number(options.sample), record: options.record } as const;
  await evaluatePlanners((await openAdviser()).knowledge, run);
} else if (options.feedback !== undefined) {
  await evaluateFeedback(options.feedback);
} else if (options.recommend) {
  await evaluateRecommend(await openAdviser());
} else if (options.claims) {
  await evaluateClaims();
} else if (options.writing) {
  console.log(await reportWriting((await loadCorpus(folder('corpus'))).corpus));
} else if (options.numbers) {
  await evaluateNumbers(await openAdviser());
} else {
  await evaluateAnswers();
  await evaluateClaims();
  await evaluateSearch();
}
process.exit();

interface OpenAdviser {
  readonly knowledge: KnowledgeIndex;
  readonly adviser: Adviser;
}

async function openAdviser(): Promise<OpenAdviser> {
  const knowledge = await openIndex({
    corpusFolder: folder('corpus'),
    indexFolder: folder('.cache/eval-index'),
    modelFolder: folder('models/multilingual-e5-small-zh-en'),
  });
  return { knowledge, adviser: createAdviser({ knowledge, version: 'eval' }) };
}

/** Numeric questions over Table 2 and the numbers in prose. */
async function evaluateNumbers({ adviser }: OpenAdviser): Promise<void> {
  for (const name of options.heldout ? [...NUMERIC_SETS, 'heldout', 'heldout-b'] : NUMERIC_SETS) {
    for (const language of ['zh', 'en'] as const) await evaluateNumericSet(name, language, adviser);
  }
}

async function evaluateNumericSet(name: string, language: 'zh' | 'en', adviser: Adviser): Promise<void> {
  const set = readNumericSet(new URL(`tests/eval/numbers/${name}.jsonl`, root));
  const { right, all, wrong, faults } = await scoreNumbers(set, language, (text, thread) =>
    adviser.answer({ text, thread }),
  );
  const share = ((100 * right) / all).toFixed(1);
  console.log(
    `numeric questions, ${name}, ${language}: ${right} of ${all} right (${share} %), ${wrong} answered wrongly`,
  );
  const shown = options.faults && !/heldout|aside/u.test(name) ? faults : [];
  for (const fault of shown) console.log(`  ${fault}`);
}

/** Described industries in both languages; of the held-out set the totals alone are shown. */
async function evaluateRecommend({ adviser }: OpenAdviser): Promise<void> {
  for (const name of [...RECOMMEND_SETS, ...(options.heldout ? ['heldout'] : [])]) {
    const set = readRecommendSet(new URL(`tests/eval/recommend/${name}.jsonl`, root));
    const { right, all, faults } = await scoreRecommend(set, (text) => adviser.answer({ text, purpose: 'advice' }));
    console.log(`described industries, ${name}`);
    for (const part of RECOMMEND_PARTS) {
      if (all[part] === 0) continue;
      const share = ((100 * right[part]) / all[part]).toFixed(1);
      console.log(`  ${part}: ${right[part]} of ${all[part]} (${share} %, target ${RECOMMEND_TARGETS[part]} %)`);
    }
    const shown = options.faults && name !== 'heldout' ? faults : [];
    for (const fault of shown) console.log(`  ${fault}`);
  }
}

/** Questions that users judged, asked again. */
async function evaluateFeedback(file: string): Promise<void> {
  const { knowledge, adviser } = await openAdviser();
  const parts = { knowledge, version: 'eval', adviser };
  const responder = createResponder({ ...parts, briefer: createBriefer(parts) });
  reportFeedback(await scoreFeedback(readFeedbackSet(file), responder), knowledge.corpusDigest);
}

/** True and altered claims about Table 2, about the paper's prose and about the tables of TAT-QA. */
async function evaluateClaims(): Promise<void> {
  const detailOf = (name: string) => (options.faults && !name.includes('held out') ? 'faults' : 'figures');
  const { knowledge } = await openAdviser();
  const claimFile = (name: string): URL => new URL(`tests/eval/claims/${name}.jsonl`, root);
  const written = {
    prose: claimFile('prose'),
    worded: {
      worded: claimFile('worded'),
      'worded, second': claimFile('worded-second'),
      'worded, third': claimFile('worded-third'),
      'worded, fourth': claimFile('worded-fourth'),
      'worded, fifth': claimFile('worded-fifth'),
      'worded, sixth': claimFile('worded-sixth'),
      'worded, seventh': claimFile('worded-seventh'),
      'worded, eighth, held out': claimFile('worded-eighth'),
      together: claimFile('together'),
      miscomputed: claimFile('miscomputed'),
      ...(options.heldout && {
        'worded, held out': claimFile('heldout'),
        'together, held out': claimFile('heldout-together'),
      }),
    },
  };
  for (const [name, claims] of Object.entries(bundledClaims(knowledge.corpus, written)))
    reportClaims(name, await judgeClaims(claims, knowledge), detailOf(name));
  await knowledge.close();
  const { knowledge: tables } = await openTables();
  for (const [name, claims] of Object.entries(tatqaClaims(tables.corpus, written)))
    reportClaims(name, await judgeClaims(claims, tables), detailOf(name));
  await tables.close();
}

/** Questions that 278 real financial tables answer, each asked with its table as the document. */
async function evaluateTables(): Promise<void> {
  const { knowledge, questions } = await openTables();
  const judged = await judgeTables(createAdviser({ knowledge, version: 'eval' }), questions);
  reportTables(judged, options.faults ? 'faults' : 'figures');
}

async function openTables() {
  const corpusFolder = folder('.cache/tatqa');
  const questions = unpackTables(new URL('bench/data/tatqa/tatqa_dev.json', root), corpusFolder);
  const knowledge = await openIndex({
    corpusFolder,
    indexFolder: folder('.cache/eval-index'),
    modelFolder: folder('models/multilingual-e5-small-zh-en'),
  });
  return { knowledge, questions };
}

/** The project's own questions over small tables, and claims about them. */
async function evaluateDropped(): Promise<void> {
  for (const { folder: name, hasQuestions, claims } of DROPPED_TABLES) {
    const knowledge = await openIndex({
      corpusFolder: folder(`tests/eval/${name}/corpus`),
      indexFolder: folder('.cache/eval-index'),
      modelFolder: folder('models/multilingual-e5-small-zh-en'),
    });
    console.log(name);
    const adviser = createAdviser({ knowledge, version: 'eval' });
    const questions = new URL(`tests/eval/${name}/questions.jsonl`, root);
    if (hasQuestions) await evaluateDroppedTables(adviser, questions, options.faults);
    for (const file of [...claims, ...(options.heldout ? ['heldout-claims'] : [])])
      await evaluateTableClaims(`${name}/${file}`, knowledge);
    await knowledge.close();
  }
}

/** Measures under other names, and measures that no table holds; of the held-out half the totals alone are shown. */
async function evaluateMeasureSets(): Promise<void> {
  const folders = { root: folder('.'), cache: folder('.cache') };
  for (const name of ['questions', ...(options.heldout ? ['heldout'] : [])]) {
    console.log(name);
    const detail = options.faults && name !== 'heldout' ? 'faults' : 'figures';
    await evaluateMeasures(folders, new URL(`tests/eval/measures/${name}.jsonl`, root), detail);
  }
}

async function evaluateTableClaims(file: string, knowledge: KnowledgeIndex): Promise<void> {
  const claims = readWritten(new URL(`tests/eval/${file}.jsonl`, root));
  const detail = options.faults && !file.includes('heldout') ? 'faults' : 'figures';
  reportClaims(file, await judgeClaims(claims, knowledge), detail);
}

/** Real tables laid out and asked in many ways. */
async function evaluateVaried({ knowledge }: OpenAdviser): Promise<void> {
  const own = new URL('tests/eval/tables/corpus/profit-zh.csv', root);
  const financial = plainTablesOf(new URL('bench/data/tatqa/tatqa_dev.json', root));
  const tables = [...plainTableOf(own, 'profit-zh', 'zh'), ...financial.filter((_, at) => at % EVERY === 0)];
  const judged = await evaluateVariations(tables, knowledge, folder('.cache/variations'));
  reportVariations(judged, options.faults ? 'faults' : 'figures');
}

async function evaluateAnswers(): Promise<void> {
  const open = await openAdviser();
  const { knowledge, adviser } = open;
  for (const [title, name] of Object.entries(DEVELOPMENT_SETS)) {
    const detail = options.faults ? 'faults' : 'figures';
    reportQuestions(title, await askAll(adviser, readSet(name)), knowledge.corpus, detail);
  }
  await evaluateNumbers(open);
  await evaluateDropped();
  await evaluateRecommend(open);
  if (!options.heldout) return;
  for (const [title, name] of Object.entries(HELD_OUT_SETS)) {
    reportQuestions(title, await askAll(adviser, readSet(name)), knowledge.corpus, 'figures');
  }
}

async function evaluateSearch(): Promise<void> {
  console.log('\nretrieval, XQuAD dev, 80 paragraphs');
  for (const { name, ndcgAt10, first, questions, halves, target } of await evaluateRetrieval()) {
    const [even, odd] = halves.map((half) => half.toFixed(4));
    console.log(
      `  ${name}: nDCG@10 ${ndcgAt10.toFixed(4)} (target ${target}), first ${first.toFixed(3)}, ${questions} questions, halves ${even} / ${odd}`,
    );
  }
}
