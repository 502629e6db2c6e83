import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  SUPPORT_FEATURES,
  type SupportFeature,
  type SupportModel,
} from '../../src/bot/answer/support/support-features.js';
import { openIndex, type KnowledgeIndex, type Language } from '../../src/knowledge/index.js';

import { fitLogistic, predict } from './logistic.js';
import { askedOfSets, askedOfXquad, isHeld, observe, type Asked, type Observed } from './observe.js';
import type { QuestionSet } from './questions.js';
import { readXquad } from './retrieval/xquad.js';

export interface CalibrationFolders {
  readonly paper: string;
  readonly models: string;
  readonly cache: string;
  /** The weights file that is written. */
  readonly weights: URL;
}

const FEATURES = SUPPORT_FEATURES;

/**
 * Derives the weights of support: every development question that reaches the passages and meets its own demands is
 * an observation, positive where it can be answered. One model for the paper with its rendering and its anticipated
 * questions, one for it without these; two for plain documents, derived from the paper as plain Markdown and from XQuAD, half of whose paragraphs are held: one where
 * question and sentence share a language, one where they do not. Prints the cross-validated rates, writes the weights.
 */
export async function calibrate(sets: readonly QuestionSet[], folders: CalibrationFolders): Promise<void> {
  const asked = askedOfSets(sets);
  const anticipated = deriveModel('anticipated', await evidenceOf(folders.paper, asked, folders));
  const aligned = deriveModel('aligned', await withoutQuestions(folders, asked));
  const observations = await plainEvidence(sets, folders);
  const [plain, crossing] = [false, true].map((crosses) =>
    deriveModel(
      crosses ? 'crossing' : 'plain',
      observations.filter((one) => one.crosses === crosses),
    ),
  );
  if (!plain || !crossing) return;
  await writeFile(folders.weights, weightsFile([anticipated, aligned, plain, crossing]));
  console.log('written; run npm run format');
}

/** The paper with its rendering, its anticipated questions taken away. */
async function withoutQuestions(folders: CalibrationFolders, asked: readonly Asked[]): Promise<readonly Observed[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lianwen-aligned-'));
  try {
    await cp(folders.paper, folder, { recursive: true, filter: (source) => !source.endsWith('questions.jsonl') });
    return await evidenceOf(folder, asked, folders);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function plainEvidence(sets: readonly QuestionSet[], folders: CalibrationFolders): Promise<readonly Observed[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lianwen-plain-'));
  try {
    const evidence = [...(await evidenceOf(await plainCopy(folders.paper, folder), askedOfSets(sets), folders))];
    for (const language of ['zh', 'en'] as const) {
      const corpus = await xquadCopy(language, folder);
      const held = await readXquad(language);
      for (const asking of ['zh', 'en'] as const)
        evidence.push(...(await evidenceOf(corpus, askedOfXquad(await readXquad(asking), held, sets.length), folders)));
    }
    return evidence;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The paper as an ordinary user would drop it in: one Markdown file. */
async function plainCopy(paper: string, folder: string): Promise<string> {
  await cp(join(paper, 'industrial-innovation', 'document.md'), join(folder, 'paper', 'paper.md'));
  return join(folder, 'paper');
}

/** Every other paragraph of XQuAD as a text file of its own. */
async function xquadCopy(language: Language, folder: string): Promise<string> {
  const corpus = join(folder, language);
  await mkdir(corpus);
  const held = (await readXquad(language)).filter(isHeld);
  await Promise.all(held.map(({ context }, place) => writeFile(join(corpus, `${place}.txt`), context)));
  return corpus;
}

async function evidenceOf(
  corpus: string,
  asked: readonly Asked[],
  folders: CalibrationFolders,
): Promise<readonly Observed[]> {
  const knowledge: KnowledgeIndex = await openIndex({
    corpusFolder: corpus,
    indexFolder: folders.cache,
    modelFolder: folders.models,
  });
  const observations = await observe(knowledge, asked);
  await knowledge.close();
  return observations;
}

interface DerivedModel extends SupportModel {
  readonly name: 'aligned' | 'anticipated' | 'crossing' | 'plain';
}

function deriveModel(name: DerivedModel['name'], observations: readonly Observed[]): DerivedModel {
  const model = fitLogistic<SupportFeature>(FEATURES, observations);
  const scored = crossValidate(observations);
  const threshold = bestThreshold(name, scored);
  console.log(
    `${name}: ${observations.length} observations, AUC ${areaUnder(scored).toFixed(3)}, cross-validated at ${threshold.toFixed(2)}: ${rates(scored, threshold)}`,
  );
  return { ...model, threshold, name };
}

interface Scored {
  readonly probability: number;
  readonly positive: boolean;
}

/** Probabilities of each observation from a model that has seen nothing of its set: one is left out in turn. */
function crossValidate(observations: readonly Observed[]): readonly Scored[] {
  const folds = [...new Set(observations.map(({ fold }) => fold))];
  return folds.flatMap((fold) => {
    const model = fitLogistic<SupportFeature>(
      FEATURES,
      observations.filter((one) => one.fold !== fold),
    );
    return observations
      .filter((one) => one.fold === fold)
      .map(({ features, positive }) => ({ probability: predict(model, features), positive }));
  });
}

/** How often a question to be answered is more probable than one to be refused, 0.5 to 1. */
function areaUnder(scored: readonly Scored[]): number {
  const positives = scored.filter(({ positive }) => positive);
  const negatives = scored.filter(({ positive }) => !positive);
  const above = positives.map((one) => negatives.filter(({ probability }) => probability < one.probability).length);
  return above.reduce((sum, count) => sum + count, 0) / (positives.length * negatives.length);
}

/** Shares of faults that differ by less are alike: chance decides between them. */
const ALIKE = 0.003;

/**
 * The threshold with the fewest faults: answers lost and refusals missed. Their share is flat near its least: the
 * middle of the thresholds that are alike is taken, not the one that chance favours. For plain documents both kinds
 * weigh alike, however many of each were asked.
 */
function bestThreshold(name: DerivedModel['name'], scored: readonly Scored[]): number {
  const candidates = Array.from({ length: 81 }, (_, step) => 0.1 + step / 100);
  const wrong = (positive: boolean, threshold: number): number =>
    scored.filter((one) => one.positive === positive && one.probability >= threshold !== positive).length;
  const all = (positive: boolean): number => scored.filter((one) => one.positive === positive).length;
  const byKind = name === 'plain' || name === 'crossing';
  const faults = (threshold: number): number =>
    byKind
      ? wrong(true, threshold) / all(true) + wrong(false, threshold) / all(false)
      : (wrong(true, threshold) + wrong(false, threshold)) / scored.length;
  const least = Math.min(...candidates.map(faults));
  const alike = candidates.filter((threshold) => faults(threshold) <= least + ALIKE);
  return alike[Math.floor(alike.length / 2)] ?? 0.5;
}

function rates(scored: readonly Scored[], threshold: number): string {
  const kept = (positive: boolean): string => {
    const asked = scored.filter((one) => one.positive === positive);
    const right = asked.filter(({ probability }) => probability >= threshold === positive);
    return `${((100 * right.length) / Math.max(asked.length, 1)).toFixed(1)} %`;
  };
  return `answers kept ${kept(true)}, refusals kept ${kept(false)}`;
}

const PURPOSE: Readonly<Record<DerivedModel['name'], string>> = {
  anticipated: 'For documents with aligned sentences and anticipated questions.',
  aligned: 'For documents with aligned sentences alone.',
  plain: "For documents without, in the question's language.",
  crossing: 'For documents without, in the other language.',
};

function weightsFile(models: readonly DerivedModel[]): string {
  const written = models.map(({ name, bias, weights, threshold }) => {
    const each = FEATURES.map((feature) => `${feature}: ${weights[feature].toFixed(3)}`).join(', ');
    return `/** ${PURPOSE[name]} */\nexport const ${name}: SupportModel = {\n  bias: ${bias.toFixed(3)},\n  weights: { ${each} },\n  threshold: ${threshold.toFixed(2)},\n};\n`;
  });
  return [
    "import type { SupportModel } from './support-features.js';\n",
    '// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.\n',
    ...written,
  ].join('\n');
}
