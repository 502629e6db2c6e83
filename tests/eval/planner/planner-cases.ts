import type { Reply } from '../../../src/bot/reply/reply.js';
import type { Language } from '../../../src/knowledge/index.js';
import { readNumericSet } from '../numbers/numeric-questions.js';
import { numericFaults } from '../numbers/score-numbers.js';
import { readQuestionSet } from '../questions.js';
import { faultsOfAnswer, faultsOfRefusal, type Faults } from '../score.js';

/** A question in one language, with what is wrong with a reply to it. */
export interface PlannerCase {
  readonly set: PlannerSet;
  readonly question: string;
  readonly faults: (reply: Reply) => Faults;
}

export const PLANNER_SETS = ['several steps', 'figures', 'passages', 'refusals'] as const;
export type PlannerSet = (typeof PLANNER_SETS)[number];

/** Questions that need several steps, all of them, and the first few of the development sets, in both languages. */
export function plannerCases(sample: number): readonly PlannerCase[] {
  const { answerable, refusals } = readQuestionSet(new URL('../', import.meta.url));
  const figures = readNumericSet(new URL('../numbers/dev.jsonl', import.meta.url)).filter(
    ({ turns }) => turns.length === 1,
  );
  return (['zh', 'en'] as const).flatMap((language) => [
    ...numericCases('several steps', readNumericSet(new URL('multi-step.jsonl', import.meta.url)), language),
    ...numericCases('figures', figures.slice(0, sample), language),
    ...answerable.slice(0, sample).map((asked): PlannerCase => ({
      set: 'passages',
      question: asked[language],
      faults: (reply) => faultsOfAnswer(reply, asked),
    })),
    ...refusals.slice(0, sample).map((asked): PlannerCase => ({
      set: 'refusals',
      question: asked[language],
      faults: (reply) => faultsOfRefusal(reply, asked),
    })),
  ]);
}

function numericCases(
  set: PlannerSet,
  threads: ReturnType<typeof readNumericSet>,
  language: Language,
): readonly PlannerCase[] {
  return threads.flatMap(({ category, turns: [gold] }) =>
    gold === undefined
      ? []
      : [{ set, question: gold[language], faults: (reply) => numericFaults(reply, gold, category) }],
  );
}
