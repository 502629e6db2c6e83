import type { Language, ScoredSentence } from '../../../knowledge/index.js';
import { wordingBonus } from './wording.js';

/** A sentence with its fitness as the answer. */
export interface RankedSentence {
  readonly sentence: ScoredSentence;
  readonly fitness: number;
}

/** Cosines of a question with a sentence, and with the nearest of the questions that it is anticipated to answer. */
export interface Similarities {
  /** With the sentence in the question's language; null without such a vector. */
  readonly own: number | null;
  /** With the sentence in the other language. */
  readonly cross: number | null;
  /** With an anticipated question in the question's language; null where none was written. */
  readonly ownQuestion: number | null;
  /** With an anticipated question in the other language. */
  readonly crossQuestion: number | null;
}

interface FitnessWeights extends Readonly<Record<keyof Similarities, number>> {
  readonly coverage: number;
  readonly meaning: number;
  readonly passage: number;
  readonly wording: number;
}

/**
 * What each feature counts. Fitted on the development set and rounded: the cosine to the question's own language
 * tells most, the one to the other language helps both languages find the same sentence.
 */
const WEIGHTS: FitnessWeights = {
  own: 4,
  cross: 2.4,
  ownQuestion: 0,
  crossQuestion: 0,
  coverage: 0.25,
  meaning: 0.3,
  passage: 0.05,
  wording: 1,
};

/**
 * The same for sentences with anticipated questions: a conditional logit of the right sentence among the candidates,
 * fitted on the four development sets, scaled so that right and wrong sentences lie as far apart as with the weights
 * above, and rounded. Leaving one set out, the best sentence
 * is right for 85.7 % of 538 questions instead of 79.0 %, one of the best three for 96.7 % instead of 92.4 %
 * (docs/decisions/2026-11-26-anticipated-questions.md).
 */
const ANTICIPATED_WEIGHTS: FitnessWeights = {
  own: 2,
  cross: 1.5,
  ownQuestion: 2.5,
  crossQuestion: 2,
  coverage: 0.1,
  meaning: 0.15,
  passage: 0.4,
  wording: 0.5,
};

/** Cosines and scores of unrelated texts lie about here: subtracted, so that fitness is near 0 for them. */
const UNRELATED = { sentence: 0.75, question: 0.8, passage: 0.8 } as const;

/** The sentences by fitness, best first. */
export function rankAnswers(
  question: string,
  language: Language,
  sentences: readonly ScoredSentence[],
): readonly RankedSentence[] {
  return sentences
    .map((sentence) => ({ sentence, fitness: fitness(question, language, sentence) }))
    .toSorted((left, right) => right.fitness - left.fitness);
}

function fitness(question: string, language: Language, sentence: ScoredSentence): number {
  const weights = sentence.questionSimilarity === null ? WEIGHTS : ANTICIPATED_WEIGHTS;
  const { own, cross, ownQuestion, crossQuestion } = similaritiesOf(sentence, language);
  const near = (cosine: number | null, unrelated: number): number => (cosine === null ? 0 : cosine - unrelated);
  return (
    weights.own * near(own, UNRELATED.sentence) +
    weights.cross * near(cross, UNRELATED.sentence) +
    weights.ownQuestion * near(ownQuestion, UNRELATED.question) +
    weights.crossQuestion * near(crossQuestion, UNRELATED.question) +
    weights.coverage * sentence.coverage +
    weights.meaning * sentence.meaning +
    weights.passage * (sentence.passageScore - UNRELATED.passage) +
    weights.wording * wordingBonus(question, sentence.passage.text.slice(...sentence.span))
  );
}

export function similaritiesOf(sentence: ScoredSentence, language: Language): Similarities {
  const { textSimilarity, renderingSimilarity, questionSimilarity, passage } = sentence;
  const ownQuestion = questionSimilarity?.[language] ?? null;
  const crossQuestion = questionSimilarity?.[language === 'zh' ? 'en' : 'zh'] ?? null;
  return passage.language === language
    ? { own: textSimilarity, cross: renderingSimilarity, ownQuestion, crossQuestion }
    : { own: renderingSimilarity, cross: textSimilarity, ownQuestion, crossQuestion };
}
