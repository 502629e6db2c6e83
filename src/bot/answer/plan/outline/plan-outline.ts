import type { KnowledgeIndex, Vocabulary } from '../../../../knowledge/index.js';
import { documentsOf } from '../../../../tools/index.js';

import { demandsMatter } from '../../support/answer-type.js';
import type { Cue } from '../../understand/cue.js';
import { matterOf } from '../../understand/matter.js';
import { findOrdinal } from '../../understand/ordinals.js';
import type { Understanding } from '../../understand/understanding.js';
import { contentWords } from '../../understand/words.js';
import type { Plan } from '../plan.js';
import { sentencesBeside, type OutlineRecogniser } from './inquiry.js';
import { planMeasureDetail, planMeasures } from './measures.js';
import { planAreas, planDescribedPattern, planLocation, planPatterns } from './patterns.js';
import { planAreaCounts, planNthPattern, planSameArea } from './several.js';
import { planAspects, planEffects, planMechanisms, planPaths } from './wholes.js';

const recognisers: readonly OutlineRecogniser[] = [
  planSameArea,
  planAreaCounts,
  planNthPattern,
  planLocation,
  planPatterns,
  planAreas,
  planDescribedPattern,
  planAspects,
  planMeasureDetail,
  planMeasures,
  planMechanisms,
  planEffects,
  planPaths,
];

/** Questions for the names an outline holds: areas and patterns, mechanisms, effects, paths and measures. */
export function planOutline(understanding: Understanding, { corpus, vocabulary }: KnowledgeIndex): Plan | null {
  if (asksMore(understanding) || isForeign(understanding, vocabulary)) return null;
  const document = documentsOf(corpus, understanding.document).find(({ outline }) => outline !== null);
  if (!document?.outline) return null;
  const strange = isForeign(understanding, vocabulary, FOREIGN_SHARE_OF_LISTS);
  const inquiry = { understanding, strange, document, outline: document.outline };
  for (const recognise of recognisers) {
    const plan = recognise(inquiry);
    if (plan) return asksForList(understanding) ? plan : withSentences(plan, understanding);
  }
  return null;
}

function asksForList({ cues }: Understanding): boolean {
  return cues.has('list') || cues.has('how-many');
}

/** A list that no word of the question asks for may be less than a sentence that answers it. */
function withSentences(plan: Plan, { question, language }: Understanding): Plan {
  if (plan.kind === 'refusal' || plan.composition.form !== 'list') return plan;
  return { ...plan, calls: [...plan.calls, sentencesBeside(matterOf(question), language)] };
}

/** Cues of what names cannot answer. */
const BEYOND_NAMES: readonly Cue[] = ['companies', 'compare', 'cost', 'date', 'duration', 'rate'];
/** Extremes of values; "the last one" is a place in a list. */
const EXTREMES: readonly Cue[] = ['highest', 'lowest'];

function asksMore({ cues, places, question }: Understanding): boolean {
  const asksValue = cues.has('how-much') && !cues.has('how-many');
  const asksExtreme = findOrdinal(question) === null && EXTREMES.some((cue) => cues.has(cue));
  return (
    asksValue ||
    asksExtreme ||
    BEYOND_NAMES.some((cue) => cues.has(cue)) ||
    places.length > 0 ||
    demandsMatter(question)
  );
}

/** Share of a question's words from which, unknown to the corpus and its anticipated questions, they make it one about something else. */
const FOREIGN_SHARE = 0.67;

/** The same for lists of everything, which a single word such as mechanisms can call up. */
const FOREIGN_SHARE_OF_LISTS = 0.34;

/** "Which consensus mechanisms do blockchains use?": the words of the outline, but not its matter. */
function isForeign(
  { question, language, names, addresses }: Understanding,
  vocabulary: Vocabulary,
  share = FOREIGN_SHARE,
): boolean {
  const words = contentWords(matterOf(question), language);
  const unknown = words.filter((word) => !vocabulary.anticipates(word));
  return names.length + addresses.sections.length === 0 && unknown.length > share * words.length;
}
