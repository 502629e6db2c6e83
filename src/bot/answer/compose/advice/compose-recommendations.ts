import type { CellEvidence, NoRecommendation, Recommendation } from '../../../../tools/index.js';
import type { Composition } from '../../plan/plan.js';
import type { ComposeContext } from '../composer.js';
import type { Draft } from '../draft.js';
import { composeRefusal } from '../refusal.js';
import { composeAdvice } from './compose-advice.js';
import { composeAdviceComparison } from './compose-comparison.js';
import { composeWhyNot } from './compose-why-not.js';

export type AdviceForm = Extract<Composition, { readonly form: 'advice' | 'advice-comparison' | 'advice-why-not' }>;

/** Whether an answer is a recommendation, or about one. */
export function isAdviceForm(composition: Composition): composition is AdviceForm {
  const { form } = composition;
  return form === 'advice' || form === 'advice-comparison' || form === 'advice-why-not';
}

/** Composes recommendations as they were asked for; a refusal where a description is none of an industry. */
export function composeRecommendations(
  composition: AdviceForm,
  results: readonly (Recommendation | NoRecommendation)[],
  goods: readonly CellEvidence[],
  context: ComposeContext,
): Draft | null {
  const refused = results.find((result) => 'reason' in result);
  if (refused) return composeRefusal({ code: refused.reason }, [], context);
  const [first, second] = results.filter((result) => 'mentions' in result);
  if (!first) return null;
  switch (composition.form) {
    case 'advice':
      return composeAdvice(first, goods, context);
    case 'advice-why-not':
      return composeWhyNot(first, composition.rival, context);
    case 'advice-comparison':
      return second ? compareSides(first, second, context) : null;
  }
}

function compareSides(first: Recommendation, second: Recommendation, context: ComposeContext): Draft | null {
  const { advice } = context.understanding;
  if (advice?.form !== 'comparison') return null;
  const sides = [
    { words: advice.turns.join(' '), recommendation: first },
    { words: advice.other, recommendation: second },
  ] as const;
  return composeAdviceComparison(sides, context);
}
