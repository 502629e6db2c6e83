import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { plan } from '../../src/bot/answer/plan/planner.js';
import { meetDemands, weigh } from '../../src/bot/answer/support/judge.js';
import { rankAnswers } from '../../src/bot/answer/support/rank-answers.js';
import {
  SUPPORT_FEATURES,
  type SupportFeature,
  type SupportModel,
} from '../../src/bot/answer/support/support-features.js';
import { supportFeatures } from '../../src/bot/answer/support/support-model.js';
import { NameIndex } from '../../src/bot/answer/understand/names.js';
import { normaliseQuestion } from '../../src/bot/answer/understand/normalise.js';
import { understand } from '../../src/bot/answer/understand/understand.js';
import { detectLanguage, openIndex, type KnowledgeIndex } from '../../src/knowledge/index.js';
import { runTool } from '../../src/tools/index.js';

import { fitLogistic, predict, type Observation } from './logistic.js';
import type { QuestionSet } from './questions.js';

export interface CalibrationFolders {
  readonly paper: string;
  readonly models: string;
  readonly cache: string;
  /** The weights file that is written. */
  readonly weights: URL;
}

type Support = Observation<SupportFeature>;

const FEATURES = SUPPORT_FEATURES;
const FOLDS = 5;

/**
 * Derives the weights of support: every development question that reaches the passages and meets its own demands is
 * an observation, positive where it can be answered. Done for the paper with its rendering and for the paper as plain
 * Markdown; prints the cross-validated rates and writes the weights file.
 */
export async function calibrate(set: QuestionSet, folders: CalibrationFolders): Promise<void> {
  const aligned = await deriveModel('aligned sentences', folders.paper, set, folders);
  const plainFolder = await plainCopy(folders.paper);
  const plain = await deriveModel('plain passages', plainFolder, set, folders);
  await rm(plainFolder, { recursive: true });
  await writeFile(folders.weights, weightsFile(aligned, plain));
  console.log('written; run npm run format');
}

async function deriveModel(
  title: string,
  corpus: string,
  set: QuestionSet,
  folders: CalibrationFolders,
): Promise<SupportModel> {
  const knowledge = await openIndex({ corpusFolder: corpus, indexFolder: folders.cache, modelFolder: folders.models });
  const observations = await observe(knowledge, set);
  const model = fitLogistic(FEATURES, observations);
  const scored = crossValidate(observations);
  const threshold = bestThreshold(scored, set);
  console.log(
    `${title}: ${observations.length} observations, cross-validated at ${threshold.toFixed(2)}: ${rates(scored, threshold)}`,
  );
  return { ...model, threshold };
}

/** The paper as an ordinary user would drop it in: one Markdown file. */
async function plainCopy(paper: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lianwen-plain-'));
  await cp(join(paper, 'industrial-innovation', 'document.md'), join(folder, 'paper.md'));
  return folder;
}

async function observe(knowledge: KnowledgeIndex, set: QuestionSet): Promise<readonly Support[]> {
  const asked = [
    ...set.answerable.map((question) => ({ question, positive: true })),
    ...set.refusals.map((question) => ({ question, positive: false })),
  ];
  const names = new NameIndex(knowledge.corpus);
  const observations: Support[] = [];
  for (const { question, positive } of asked) {
    for (const language of ['zh', 'en'] as const) {
      const features = await featuresOf(question[language], knowledge, names);
      if (features) observations.push({ features, positive });
    }
  }
  return observations;
}

/** Features of a question that is put to the passages; null where a rule answers or refuses it. */
async function featuresOf(
  text: string,
  knowledge: KnowledgeIndex,
  names: NameIndex,
): Promise<Support['features'] | null> {
  const question = normaliseQuestion(text);
  const understanding = understand({ question, language: detectLanguage(question), continues: 0 }, names);
  const planned = plan(understanding, knowledge);
  const [call] = planned.calls;
  if (planned.kind !== 'answer' || planned.composition.form !== 'sentences' || !call) return null;
  const result = await runTool(call, knowledge);
  if (result.tool !== 'find-sentences') return null;
  const ranked = rankAnswers(question, understanding.language, result.output);
  const demanded = meetDemands(understanding, ranked);
  const best = demanded.verdict === 'refused' ? undefined : demanded.sentences[0];
  return best === undefined ? null : supportFeatures(best, weigh(understanding, knowledge.vocabulary));
}

interface Scored {
  readonly probability: number;
  readonly positive: boolean;
}

/** Probabilities of each observation from a model that has not seen it: every fifth pair is left out in turn. */
function crossValidate(observations: readonly Support[]): readonly Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (index: number): boolean => Math.floor(index / 2) % FOLDS === fold;
    const model = fitLogistic(
      FEATURES,
      observations.filter((_, index) => !inFold(index)),
    );
    return observations
      .filter((_, index) => inFold(index))
      .map(({ features, positive }) => ({ probability: predict(model, features), positive }));
  }).flat();
}

/**
 * The threshold at which the shares of all questions of the set that go wrong here are most equal and least: most
 * refusals never come to this point, so an answer lost counts one in all answerable questions, a refusal missed one in
 * all to be refused.
 */
function bestThreshold(scored: readonly Scored[], set: QuestionSet): number {
  const candidates = Array.from({ length: 81 }, (_, step) => 0.1 + step / 100);
  const worst = (threshold: number): number =>
    Math.max(
      scored.filter(({ positive, probability }) => positive && probability < threshold).length / set.answerable.length,
      scored.filter(({ positive, probability }) => !positive && probability >= threshold).length / set.refusals.length,
    );
  return candidates.reduce((best, threshold) => (worst(threshold) < worst(best) ? threshold : best));
}

function keptAnswers(scored: readonly Scored[], threshold: number): number {
  return share(
    scored.filter(({ positive }) => positive),
    ({ probability }) => probability >= threshold,
  );
}

function keptRefusals(scored: readonly Scored[], threshold: number): number {
  return share(
    scored.filter(({ positive }) => !positive),
    ({ probability }) => probability < threshold,
  );
}

function share(scored: readonly Scored[], holds: (one: Scored) => boolean): number {
  return scored.length === 0 ? 1 : scored.filter(holds).length / scored.length;
}

function rates(scored: readonly Scored[], threshold: number): string {
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
  return `answers kept ${percent(keptAnswers(scored, threshold))}, refusals kept ${percent(keptRefusals(scored, threshold))}`;
}

function weightsFile(aligned: SupportModel, plain: SupportModel): string {
  const model = (name: string, { bias, weights, threshold }: SupportModel): string => {
    const each = FEATURES.map((feature) => `${feature}: ${weights[feature].toFixed(3)}`).join(', ');
    return `export const ${name}: SupportModel = {\n  bias: ${bias.toFixed(3)},\n  weights: { ${each} },\n  threshold: ${threshold.toFixed(2)},\n};\n`;
  };
  return [
    "import type { SupportModel } from './support-features.js';\n",
    '// Written by `npm run eval -- --calibrate`; the derivation is in tests/eval/calibrate.ts.\n',
    '/** For documents with aligned sentences. */',
    model('aligned', aligned),
    '/** For documents without. */',
    model('plain', plain),
  ].join('\n');
}
