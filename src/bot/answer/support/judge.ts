import type { Vocabulary } from '../../../knowledge/index.js';
import type { Refusal } from '../plan/plan.js';
import type { Understanding } from '../understand/understanding.js';
import { holdsDemands, holdsType, wantedType } from './answer-type.js';
import { unknownNames } from './named-entities.js';
import { isOfOwner } from './owner.js';
import type { RankedSentence } from './rank-answers.js';
import { isSupported, type Weighed } from './support-model.js';

/** Whether the ranked sentences answer the question, and which of them. */
export type Judgement =
  | { readonly verdict: 'supported'; readonly sentences: readonly RankedSentence[] }
  | { readonly verdict: 'refused'; readonly refusal: Refusal };

/**
 * How much less fit than the best a sentence may be and still be tried when the best lacks what the question demands.
 * Measured on the development set: at 0.12 the sentence that holds the number is found where its neighbour ranks
 * first; at 0.35 neighbours that speak of something else begin to answer.
 */
const RIVAL_MARGIN = 0.12;

/** Share of the best sentence's meaning that a rival must hold too: it has to speak of the same matter. */
const RIVAL_MEANING = 0.7;

function isRival({ sentence, fitness }: RankedSentence, best: RankedSentence): boolean {
  return fitness >= best.fitness - RIVAL_MARGIN && sentence.meaning >= RIVAL_MEANING * best.sentence.meaning;
}

/** Judges by what the wording demands (period, place, kind of answer) and by the calibrated features. */
export function judge(
  understanding: Understanding,
  ranked: readonly RankedSentence[],
  vocabulary: Vocabulary,
): Judgement {
  if (namesUnknown(understanding, ranked, vocabulary)) return refused({ code: 'no-support' });
  const demanded = meetDemands(understanding, ranked);
  if (demanded.verdict === 'refused') return demanded;
  return isSupported(demanded.sentences, weigh(understanding, vocabulary)) ? demanded : refused({ code: 'no-support' });
}

/** Whether the question names what the corpus does not know; names of another language cannot be looked up in it. */
function namesUnknown(
  { question, language }: Understanding,
  [best]: readonly RankedSentence[],
  vocabulary: Vocabulary,
): boolean {
  const comparable = !best || best.sentence.passage.language === language || best.sentence.rendering !== null;
  return comparable && unknownNames(question, vocabulary).length > 0;
}

/** What support is weighed by, from an understood question. */
export function weigh({ question, language, addresses, cues }: Understanding, vocabulary: Vocabulary): Weighed {
  return { question, language, vocabulary, wanted: wantedType(cues), addressed: addresses.sections.length > 0 };
}

/** The sentences that hold what the question's wording demands, before their support is weighed. */
export function meetDemands(understanding: Understanding, ranked: readonly RankedSentence[]): Judgement {
  const [best] = ranked;
  if (!best) return refused({ code: 'no-support' });
  const rivals = ranked.filter((one) => isRival(one, best));
  const placed = rivals.filter(
    (one) =>
      holdsAll(one, understanding.places) &&
      tellsOfOwner(one, understanding) &&
      holdsDemands(textOf(one), understanding.question),
  );
  if (placed.length === 0) return refused({ code: 'no-support' });
  const dated = placed.filter((one) => holdsAll(one, understanding.periods.years));
  if (dated.length === 0 || understanding.periods.parts.length > 0)
    return refused(periodRefusal(understanding, placed));
  const type = wantedType(understanding.cues);
  const typed = type === null ? dated : dated.filter((one) => holdsType(textOf(one), type));
  if (typed.length === 0 && type !== null) return refused({ code: 'answer-type', wanted: type });
  return { verdict: 'supported', sentences: [...typed, ...ranked.filter((one) => !typed.includes(one))] };
}

function refused(refusal: Refusal): Extract<Judgement, { verdict: 'refused' }> {
  return { verdict: 'refused', refusal };
}

/** Says which years the nearest sentence that names any is about. */
function periodRefusal({ periods }: Understanding, near: readonly RankedSentence[]): Refusal {
  const held = near.map((one) => yearsIn(textOf(one))).find((years) => years.length > 0) ?? [];
  return { code: 'period', asked: [...periods.years.filter((year) => !held.includes(year)), ...periods.parts], held };
}

function yearsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/gu)].map(([year]) => year))];
}

/** Years and places must stand in the sentence itself: a neighbour's do not support it. */
function holdsAll(ranked: RankedSentence, wanted: readonly string[]): boolean {
  const text = `${textOf(ranked)} ${ranked.sentence.rendering ?? ''}`.toLowerCase();
  return wanted.every((word) => text.includes(word.toLowerCase()));
}

function tellsOfOwner(ranked: RankedSentence, understanding: Understanding): boolean {
  return [textOf(ranked), ranked.sentence.rendering ?? ''].some((text) => isOfOwner(text, understanding));
}

function textOf({ sentence: { passage, span } }: RankedSentence): string {
  return passage.text.slice(...span);
}
