import { weigh } from '../support/judge.js';
import { rankAnswers } from '../support/rank-answers.js';
import { isSupported } from '../support/support-model.js';
import type { ComposeContext } from './composer.js';
import type { Draft } from './draft.js';
import { composeSection } from './outline.js';
import type { Outputs } from './outputs.js';
import { composeComparison } from './sections.js';
import { chooseSentences, quoteRuns } from './sentences.js';

/** Of each named section the sentences that speak of the matter; where one has none, what the sections are about. */
export function composeSectionMatter(
  questions: readonly string[],
  { rankings, sections }: Outputs,
  context: ComposeContext,
): Draft | null {
  const { understanding, knowledge } = context;
  const found = questions.map((question, index) => {
    const ranked = rankAnswers(question, understanding.language, rankings[index] ?? []);
    const weighed = { ...weigh({ ...understanding, question }, knowledge.vocabulary), addressed: true };
    return isSupported(ranked, weighed) ? chooseSentences(ranked, 0) : [];
  });
  if (found.every((chosen) => chosen.length > 0)) return quoteRuns(found.flat(), context);
  const [only, second] = sections;
  if (!only) return null;
  return second ? composeComparison(sections, context) : composeSection(only, context);
}
