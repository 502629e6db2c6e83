import { plan } from '../../src/bot/answer/plan/planner.js';
import { meetDemands, weigh } from '../../src/bot/answer/support/judge.js';
import { rankAnswers, type RankedSentence } from '../../src/bot/answer/support/rank-answers.js';
import type { SupportFeature } from '../../src/bot/answer/support/support-features.js';
import { supportFeatures } from '../../src/bot/answer/support/support-model.js';
import { understand } from '../../src/bot/answer/understand/understand.js';
import { detectLanguage, NameIndex, normaliseText, type KnowledgeIndex } from '../../src/knowledge/index.js';
import { runTool } from '../../src/tools/index.js';

import type { Observation } from './logistic.js';
import type { QuestionSet } from './questions.js';
import type { XquadParagraph } from './retrieval/xquad.js';

/** A question, and what its answer holds; `answers` is empty for one to be refused. */
export interface Asked {
  readonly text: string;
  readonly answers: readonly string[];
  readonly positive: boolean;
  /** The part of the data that is left out with it in cross-validation. */
  readonly fold: number;
}

/** The features of a question that reaches the model of support. */
export interface Observed extends Observation<SupportFeature> {
  readonly fold: number;
  /** Its best sentence is in another language. */
  readonly crosses: boolean;
}

/** As many as an answer shows. */
const SENTENCES_SHOWN = 3;

/** The questions of the sets in both languages, a fold a set. */
export function askedOfSets(sets: readonly QuestionSet[]): readonly Asked[] {
  return sets.flatMap(({ answerable, refusals }, fold) =>
    (['zh', 'en'] as const).flatMap((language) => [
      ...answerable.map((one) => ({ text: one[language], answers: one.quotes, positive: true, fold })),
      ...refusals.map((one) => ({ text: one[language], answers: [], positive: false, fold })),
    ]),
  );
}

/** Paragraphs of one fold: some four articles. */
const FOLD_LENGTH = 20;

/** Whether a paragraph is held by the calibrating corpus; the questions of every other one are to be refused. */
export function isHeld(_paragraph: XquadParagraph, place: number): boolean {
  return place % 2 === 0;
}

/** The questions of one language; answers are those of the language of the corpus, `held`. */
export function askedOfXquad(
  questions: readonly XquadParagraph[],
  held: readonly XquadParagraph[],
  firstFold: number,
): readonly Asked[] {
  return questions.flatMap((paragraph, place) =>
    paragraph.questions.map((text, index) => ({
      text,
      answers: isHeld(paragraph, place) ? [held[place]?.answers[index] ?? ''] : [],
      positive: isHeld(paragraph, place),
      fold: firstFold + Math.floor(place / FOLD_LENGTH),
    })),
  );
}

/** Puts every question to the corpus and keeps those whose support is weighed. */
export async function observe(knowledge: KnowledgeIndex, asked: readonly Asked[]): Promise<readonly Observed[]> {
  const names = new NameIndex(knowledge.corpus);
  const observations: Observed[] = [];
  for (const one of asked) {
    const observed = await observeOne(one, knowledge, names);
    if (observed) observations.push(observed);
  }
  return observations;
}

/**
 * null where a rule answers or refuses the question, and where its answer is not among the sentences that would be
 * shown: whether such a one is answered or refused, it is wrong.
 */
async function observeOne(asked: Asked, knowledge: KnowledgeIndex, names: NameIndex): Promise<Observed | null> {
  const question = normaliseText(asked.text);
  const understanding = understand({ question, language: detectLanguage(question), continues: 0 }, names);
  const planned = await plan(understanding, knowledge);
  const [call] = planned.calls;
  if (planned.kind !== 'answer' || planned.composition.form !== 'sentences' || !call) return null;
  const result = await runTool(call, knowledge);
  if (result.tool !== 'find-sentences') return null;
  const demanded = meetDemands(understanding, rankAnswers(question, understanding.language, result.output));
  const shown = demanded.verdict === 'refused' ? [] : demanded.sentences.slice(0, SENTENCES_SHOWN);
  const [best] = shown;
  if (best === undefined || !holdsAny(shown, asked.answers)) return null;
  return {
    features: supportFeatures(best, weigh(understanding, knowledge.vocabulary)),
    positive: asked.positive,
    fold: asked.fold,
    crosses: best.sentence.passage.language !== understanding.language,
  };
}

function holdsAny(shown: readonly RankedSentence[], answers: readonly string[]): boolean {
  const texts = shown.map(({ sentence: { passage, span } }) => passage.text.slice(...span));
  return answers.length === 0 || answers.some((answer) => texts.some((text) => text.includes(answer)));
}
