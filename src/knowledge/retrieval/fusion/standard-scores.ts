import type { Passage } from '../../documents/document.js';
import type { ScoredPassage } from '../retriever.js';

/**
 * z-scores, (score - mean) / standard deviation, over the given passages and in their order; all 0 where all are equal.
 *
 * @param missing the score of a passage that `scored` does not name
 */
export function standardScores(passages: readonly Passage[], scored: readonly ScoredPassage[], missing: number): number[] {
  const known = new Map(scored.map(({ passage, score }) => [passage.id, score]));
  const scores = passages.map(({ id }) => known.get(id) ?? missing);
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, scores.length);
  const deviation = Math.sqrt(variance);
  return scores.map((score) => (deviation === 0 ? 0 : (score - mean) / deviation));
}
