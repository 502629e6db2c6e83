import type { ScoredCase } from './score-feedback.js';

/** Prints how many cases of feedback are answered as wanted, and what is wrong with the others. */
export function reportFeedback(scored: readonly ScoredCase[], corpusDigest: string): void {
  const count = (verdict: ScoredCase['verdict']): number => scored.filter((one) => one.verdict === verdict).length;
  const [right, wrong, open] = [count('right'), count('wrong'), count('open')];
  console.log(`feedback: ${right} of ${right + wrong} as wanted; ${open} answered otherwise than users objected to`);
  const others = scored.filter(({ judged }) => judged.corpusDigest !== corpusDigest).length;
  if (others > 0) console.log(`  ${others} were asked of another corpus, or of another state of this one`);
  for (const { judged, faults } of scored.filter(({ verdict }) => verdict === 'wrong')) {
    console.log(`  ${judged.id} ${judged.request.kind} ${judged.question}\n      ${faults.join('; ')}`);
  }
}
