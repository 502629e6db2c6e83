import type { Language, ScoredSentence } from '../../../knowledge/index.js';
import { wordingBonus } from './wording.js';

/** A sentence with its fitness as the answer. */
export interface RankedSentence {
  readonly sentence: ScoredSentence;
  readonly fitness: number;
}

/**
 * What each feature counts. Fitted on the development set and rounded: the cosine to the question's own language
 * tells most, the one to the other language helps both languages find the same sentence.
 */
const WEIGHTS = { own: 4, cross: 2.4, coverage: 0.25, meaning: 0.3, passage: 0.05 } as const;
/** Cosines of unrelated texts lie about here: subtracted, so that fitness is near 0 for them. */
const UNRELATED = { own: 0.75, cross: 0.75 } as const;

/** Cosines of a question with a sentence in the question's language and in the other one. */
export interface Similarities {
  readonly own: number | null;
  readonly cross: number | null;
}

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
  const { own, cross } = similaritiesOf(sentence, language);
  const near = (value: number | null, unrelated: number): number => (value === null ? 0 : value - unrelated);
  return (
    WEIGHTS.own * near(own, UNRELATED.own) +
    WEIGHTS.cross * near(cross, UNRELATED.cross) +
    WEIGHTS.coverage * sentence.coverage +
    WEIGHTS.meaning * sentence.meaning +
    WEIGHTS.passage * sentence.passageScore +
    wordingBonus(question, sentence.passage.text.slice(...sentence.span))
  );
}

export function similaritiesOf(sentence: ScoredSentence, language: Language): Similarities {
  const { textSimilarity, renderingSimilarity, passage } = sentence;
  return passage.language === language
    ? { own: textSimilarity, cross: renderingSimilarity }
    : { own: renderingSimilarity, cross: textSimilarity };
}
