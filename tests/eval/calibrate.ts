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

/** What a model is derived from: the observations, and how many questions were asked for them. */
interface Evidence {
  readonly observations: readonly Observed[];
  readonly answerable: number;
  readonly refusals: number;
}

const FEATURES = SUPPORT_FEATURES;

/**
 * Derives the weights of support: every development question that reaches the passages and meets its own demands is
 * an observation, positive where it can be answered. One model for the paper with its rendering; two for plain
 * documents, derived from the paper as plain Markdown and from XQuAD, half of whose paragraphs are held: one where
 * question and sentence share a language, one where they do not. Prints the cross-validated rates, writes the weights.
 */
export async function calibrate(sets: readonly QuestionSet[], folders: CalibrationFolders): Promise<void> {
  const aligned = deriveModel('aligned', await evidenceOf(folders.paper, askedOfSets(sets), folders));
  const parts = await plainEvidence(sets, folders);
  const [plain, crossing] = [false, true].map((crosses) =>
    deriveModel(crosses ? 'crossing' : 'plain', ofLanguages(parts, crosses)),
  );
  if (!plain || !crossing) return;
  await writeFile(folders.weights, weightsFile([aligned, plain, crossing]));
  console.log('written; run npm run format');
}

async function plainEvidence(sets: readonly QuestionSet[], folders: CalibrationFolders): Promise<readonly Evidence[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lianwen-plain-'));
  try {
    const evidence: Evidence[] = [await evidenceOf(await plainCopy(folders.paper, folder), askedOfSets(sets), folders)];
    for (const language of ['zh', 'en'] as const) {
      const corpus = await xquadCopy(language, folder);
      const held = await readXquad(language);
      for (const asking of ['zh', 'en'] as const)
        evidence.push(await evidenceOf(corpus, askedOfXquad(await readXquad(asking), held, sets.length), folders));
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

async function evidenceOf(corpus: string, asked: readonly Asked[], folders: CalibrationFolders): Promise<Evidence> {
  const knowledge: KnowledgeIndex = await openIndex({
    corpusFolder: corpus,
    indexFolder: folders.cache,
    modelFolder: folders.models,
  });
  const observations = await observe(knowledge, asked);
  await knowledge.close();
  const answerable = asked.filter(({ positive }) => positive).length;
  return { observations, answerable, refusals: asked.length - answerable };
}

/** The part of all evidence in which question and sentence share a language, or do not. */
function ofLanguages(parts: readonly Evidence[], crosses: boolean): Evidence {
  const observations = parts.flatMap((part) => part.observations).filter((one) => one.crosses === crosses);
  const answerable = observations.filter(({ positive }) => positive).length;
  return { observations, answerable, refusals: observations.length - answerable };
}

interface DerivedModel extends SupportModel {
  readonly name: 'aligned' | 'crossing' | 'plain';
}

function deriveModel(name: DerivedModel['name'], evidence: Evidence): DerivedModel {
  const { observations } = evidence;
  const model = fitLogistic<SupportFeature>(FEATURES, observations);
  const scored = crossValidate(observations);
  const threshold = bestThreshold(scored, evidence);
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

/**
 * The threshold with the least faults: the share of all answerable questions that is lost here and the share of all
 * refusals that is missed, summed. Most refusals never come to this point, so the shares are of all that were asked.
 */
function bestThreshold(scored: readonly Scored[], { answerable, refusals }: Evidence): number {
  const candidates = Array.from({ length: 81 }, (_, step) => 0.1 + step / 100);
  const faults = (threshold: number): number =>
    scored.filter(({ positive, probability }) => positive && probability < threshold).length / answerable +
    scored.filter(({ positive, probability }) => !positive && probability >= threshold).length / refusals;
  return candidates.reduce((best, threshold) => (faults(threshold) < faults(best) ? threshold : best));
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
  aligned: 'For documents with aligned sentences.',
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
