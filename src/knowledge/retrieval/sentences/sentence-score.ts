/** What speaks for a sentence, before it is weighed. */
export interface SentenceFeatures {
  /** 0 to 1 */
  readonly coverage: number;
  /** -1 to 1, null without sentence vectors. */
  readonly similarity: number | null;
  /** The passage's fused score: about 0.8 for an unrelated one, 0.9 to 1.2 for one that answers. */
  readonly passageScore: number;
}

/** E5's cosines of texts that have nothing to do with each other lie about here. */
const UNRELATED = 0.75;

const SIMILARITY_WEIGHT = 4;
const COVERAGE_WEIGHT = 0.5;
const PASSAGE_WEIGHT = 0.1;

/** One number from the features: about 0 for an unrelated sentence, about 1.5 for one that answers. */
export function sentenceScore({ coverage, similarity, passageScore }: SentenceFeatures): number {
  const near = similarity === null ? 0 : SIMILARITY_WEIGHT * (similarity - UNRELATED);
  return near + COVERAGE_WEIGHT * coverage + PASSAGE_WEIGHT * passageScore;
}
