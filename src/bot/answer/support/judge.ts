import type { ScoredSentence } from '../../../knowledge/index.js';
import type { Refusal } from '../plan/plan.js';
import type { Understanding } from '../understand/understanding.js';
import { holdsType, wantedType } from './answer-type.js';
import { isSupported } from './calibration.js';

/** Whether the ranked sentences answer the question, and from which one on. */
export type Judgement =
  | { readonly verdict: 'supported'; readonly sentences: readonly ScoredSentence[] }
  | { readonly verdict: 'refused'; readonly refusal: Refusal };

/**
 * How far below the best a sentence may score and still be tried when the best lacks what the question demands.
 * Measured on tests/eval: with 0.7 the sentence that holds the number is found where its neighbour ranks first,
 * and no refusal of the development set turns into an answer.
 */
const RIVAL_SHARE = 0.7;

/** Judges by calibrated features first, then by what the wording demands: period, place, kind of answer. */
export function judge(understanding: Understanding, ranked: readonly ScoredSentence[]): Judgement {
  const [best] = ranked;
  if (!best || !isSupported(ranked)) return refused({ code: 'no-support' });
  const rivals = ranked.filter(({ score }) => score >= RIVAL_SHARE * best.score);
  const placed = rivals.filter((sentence) => holdsAll(sentence, understanding.places));
  if (placed.length === 0) return refused({ code: 'no-support' });
  const dated = placed.filter((sentence) => holdsAll(sentence, understanding.periods.years));
  if (dated.length === 0 || understanding.periods.parts.length > 0) return refused(periodRefusal(understanding, placed));
  const type = wantedType(understanding.cues);
  const typed = type === null ? dated : dated.filter((sentence) => holdsType(textOf(sentence), type));
  if (typed.length === 0 && type !== null) return refused({ code: 'answer-type', wanted: type });
  const others = ranked.filter((sentence) => !typed.includes(sentence));
  return { verdict: 'supported', sentences: [...typed, ...others] };
}

function refused(refusal: Refusal): Judgement {
  return { verdict: 'refused', refusal };
}

function periodRefusal(understanding: Understanding, [best]: readonly ScoredSentence[]): Refusal {
  const held = best ? [...textOf(best).matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/gu)].map((match) => match[0]) : [];
  const asked = [...understanding.periods.years.filter((year) => !held.includes(year)), ...understanding.periods.parts];
  return { code: 'period', asked, held: [...new Set(held)] };
}

/** Years and places must stand in the sentence's own passage: a neighbour's do not support it. */
function holdsAll({ passage }: ScoredSentence, wanted: readonly string[]): boolean {
  const text = `${passage.text} ${passage.rendering ?? ''}`.toLowerCase();
  return wanted.every((word) => text.includes(word.toLowerCase()));
}

function textOf({ passage, span }: ScoredSentence): string {
  return passage.text.slice(...span);
}
