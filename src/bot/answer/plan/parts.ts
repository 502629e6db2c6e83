import type { Understanding } from '../understand/understanding.js';
import { contentWords } from '../understand/words.js';
import type { Plan, PlannedPart } from './plan.js';

/** Fewest words of its own for a part to be planned by itself. */
const LEAST_WORDS = 2;

/** Words that point at another part: with one of them a part does not stand by itself. */
const POINTING = /[它其]|[这那]|两者|\b(?:it|its|they|them|their|this|that|those|these)\b/iu;

/**
 * A question that holds several of different kinds, each planned by itself: "What is supply chain security, and how
 * much were rare earth exports?" Null where it is one question, or where one plan fits all its parts.
 */
export async function planParts(
  { parts, continues }: Understanding,
  planOne: (part: Understanding) => Promise<Plan>,
): Promise<Plan | null> {
  if (parts.length < 2 || continues > 0 || !parts.every(standsAlone)) return null;
  const planned = await Promise.all(parts.map(async (asked) => ({ asked, plan: await planOne(asked) })));
  const kinds = new Set(planned.map(({ plan }) => (plan.kind === 'refusal' ? 'refusal' : plan.composition.form)));
  const isAnswerable = planned.some(({ plan }) => plan.kind === 'answer');
  if (kinds.size < 2 || !isAnswerable || planned.some(isMisread)) return null;
  return {
    kind: 'answer',
    calls: planned.flatMap(({ plan }) => plan.calls),
    composition: { form: 'parts', parts: planned },
  };
}

/** Cells for a part that asks for no value: a row is only named in it. */
function isMisread({ asked: { cues, periods }, plan }: PlannedPart): boolean {
  const asksValue = cues.has('how-much') || cues.has('growth') || cues.has('decline') || periods.years.length > 0;
  return plan.kind === 'answer' && plan.composition.form === 'cells' && !asksValue;
}

function standsAlone({ question, language, names }: Understanding): boolean {
  const saysMatter = names.length > 0 || contentWords(question, language).length >= LEAST_WORDS;
  return saysMatter && !POINTING.test(question);
}
