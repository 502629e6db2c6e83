import type { Passage, ScoredSentence } from '../../../knowledge/index.js';
import { findDocument, type OutlineList, type PatternMatch, type ToolResult } from '../../../tools/index.js';
import { composeBriefReply } from '../briefing/brief-reply.js';
import type { Composition, Plan } from '../plan/plan.js';
import { judge, type Judgement } from '../support/judge.js';
import { rankAnswers, similaritiesOf, type RankedSentence } from '../support/rank-answers.js';
import type { Understanding } from '../understand/understanding.js';
import { contentWords } from '../understand/words.js';
import { composeRecommendations, isAdviceForm, type AdviceForm } from './advice/compose-recommendations.js';
import { composeChecked } from './checked.js';
import { composeCells } from './cells.js';
import { composeChosen } from './chosen.js';
import { composeNames } from './names.js';
import { composeComputations, flattened } from './computations.js';
import type { ComposeContext } from './composer.js';
import type { Draft } from './draft.js';
import { composeHoldings } from './holdings.js';
import { composeNumbers } from './numbers.js';
import { composeParts } from './parts.js';
import { composePair } from './pair.js';
import { composePosition } from './position.js';
import {
  composeCount,
  composeEntry,
  composeList,
  composeLocation,
  composePassage,
  composeSection,
  composeSome,
} from './outline.js';
import { collectOutputs, type Outputs } from './outputs.js';
import { composeRefusal } from './refusal.js';
import { composeComparison, composeGist } from './sections.js';
import { composeSectionMatter } from './section-matter.js';
import { composeCounts, composeSameArea } from './several-areas.js';
import { composeConcepts, composeSentences } from './sentences.js';
import { composeVerdict } from './verdict.js';

/** From a plan and the results of its calls to a draft; a plan that found nothing becomes a refusal. */
export function compose(plan: Plan, results: readonly ToolResult[], context: ComposeContext): Draft {
  const outputs = collectOutputs(results);
  if (plan.kind === 'refusal') return composeRefusal(plan.refusal, outputs.sentences, context);
  const { composition } = plan;
  if (composition.form === 'parts') return composeParts(composition.parts, results, context, compose);
  if (composition.form === 'verdict') return composeVerdict(composition.beside, results, context, compose);
  const meansText = isUnsure(composition, context) && isAnticipated(outputs, context);
  if (composition.form === 'sentences' || meansText) return composeJudged(outputs.rankings, context);
  if (composition.form === 'brief') return composeBriefReply(composition.subject, results, context);
  return composeForm(composition, outputs, context) ?? composeJudged(outputs.rankings, context);
}

/**
 * Cosine from which an anticipated question asks the same. Of 15 development questions that were taken to describe a
 * pattern, the five that a sentence answers lie at .916 or above, the ten others at .904 or below.
 */
const SAME_QUESTION = 0.91;

/** Whether what the outline names may not be what is asked for: no word of the question asks for names. */
function isUnsure({ form }: Composition, { understanding: { cues, names } }: ComposeContext): boolean {
  const namesArea = names.some(({ target }) => target.kind === 'area') && cues.has('pattern');
  const asksForNames = cues.has('list') || cues.has('how-many') || namesArea;
  return form === 'matched-pattern' || (form === 'list' && !asksForNames);
}

/**
 * Whether the fittest sentence is anticipated to answer just this, and no pattern that was matched is so still more:
 * the question then means the sentence.
 */
function isAnticipated({ sentences, match }: Outputs, { understanding }: ComposeContext): boolean {
  const [best] = rankAnswers(understanding.question, understanding.language, sentences);
  const nearest = best && similaritiesOf(best.sentence, understanding.language).ownQuestion;
  return (nearest ?? 0) >= Math.max(SAME_QUESTION, match?.anticipated ?? 0);
}

/** The whole question first, then each question it holds: what any of them supports is said, what none does is named. */
function composeJudged(rankings: readonly (readonly ScoredSentence[])[], context: ComposeContext): Draft {
  const { understanding, knowledge } = context;
  const [whole, ...parts] = [understanding, ...understanding.parts].map((asked, index) => ({
    asked,
    ...judge(asked, rankAnswers(asked.question, asked.language, rankings[index] ?? []), knowledge.vocabulary),
  }));
  const nearest = rankings[0] ?? [];
  const answered = parts.filter(isAnswered).filter(({ asked }) => whole?.verdict === 'supported' || standsAlone(asked));
  const supported = [...[whole].filter(isAnswered), ...answered].map(({ sentences }) => sentences);
  if (supported.length === 0 && whole?.verdict === 'refused') return composeRefusal(whole.refusal, nearest, context);
  const measure = wholeMeasure(supported[0] ?? [], context);
  if (measure) return composePassage(measure, context);
  const missing = parts.filter((part) => part.verdict === 'refused' && standsAlone(part.asked));
  return (
    composeSentences({ rankings: supported, missing: missing.map(({ asked }) => asked.question) }, context) ??
    composeRefusal({ code: 'no-support' }, nearest, context)
  );
}

/** A question with what was judged of it. */
type Judged = Judgement & { readonly asked: Understanding };

function isAnswered(judged: Judged | undefined): judged is Extract<Judged, { readonly verdict: 'supported' }> {
  return judged?.verdict === 'supported';
}

/** Of this many best sentences two must stand in one measure's paragraph for it to be what is asked how to do. */
const MEASURE_SENTENCES = 3;

/** The paragraph of a measure, where a question how is answered by more than one of its sentences. */
function wholeMeasure(ranked: readonly RankedSentence[], { understanding, knowledge }: ComposeContext): Passage | null {
  const passage = ranked[0]?.sentence.passage;
  if (!passage || !understanding.cues.has('explain') || understanding.continues > 0) return null;
  const document = findDocument(knowledge.corpus, passage.document);
  const anchors = document?.outline?.paths.flatMap(({ measures }) => measures.map(({ anchor }) => anchor)) ?? [];
  const near = ranked.slice(0, MEASURE_SENTENCES).filter(({ sentence }) => sentence.passage.id === passage.id);
  return anchors.includes(passage.id) && near.length > 1 ? passage : null;
}

/** Words from which a part of a question can be answered, or found missing, by itself. */
const LEAST_WORDS = 3;

function standsAlone(part: Understanding): boolean {
  return contentWords(part.question, part.language).length >= LEAST_WORDS;
}

type Form<Name extends Composition['form']> = Extract<Composition, { readonly form: Name }>;
type OutlineForm = Form<
  'counts' | 'same-area' | 'list' | 'location' | 'matched-pattern' | 'nth-entry' | 'other-entries' | 'passage'
>;
type NumberForm = Form<'cells' | 'chosen' | 'computations' | 'margin' | 'names' | 'numbers' | 'pair' | 'position'>;
type PlainForm = Exclude<
  Composition,
  AdviceForm | OutlineForm | NumberForm | Form<'brief' | 'parts' | 'sentences' | 'verdict'>
>;
type AnswerForm = OutlineForm | NumberForm | PlainForm;

function composeForm(composition: AdviceForm | AnswerForm, outputs: Outputs, context: ComposeContext): Draft | null {
  return isAdviceForm(composition)
    ? composeRecommendations(composition, outputs.recommendations, outputs.cells, context)
    : composeAnswer(composition, outputs, context);
}

function composeAnswer(composition: AnswerForm, outputs: Outputs, context: ComposeContext): Draft | null {
  if (isNumeric(composition)) return composeNumeric(composition, outputs, context);
  switch (composition.form) {
    case 'checked':
      return composeChecked(outputs, composition, context);
    case 'concepts':
      return composeConcepts(outputs.rankings, context);
    case 'holdings':
      return composeHoldings(composition.topic, outputs.documents, context);
    default:
      return isReading(composition)
        ? composeReadings(composition, outputs, context)
        : composeOutline(composition, outputs, context);
  }
}

const NUMBER_FORMS: readonly Composition['form'][] = [
  'cells',
  'chosen',
  'computations',
  'margin',
  'names',
  'numbers',
  'pair',
  'position',
];

function isNumeric(composition: AnswerForm): composition is NumberForm {
  return NUMBER_FORMS.includes(composition.form);
}

/** What is composed of whole sections. */
type ReadingForm = Form<'section' | 'section-matter' | 'comparison' | 'gist'>;

const READING_FORMS: readonly Composition['form'][] = ['section', 'section-matter', 'comparison', 'gist'];

function isReading(composition: ReadingForm | OutlineForm): composition is ReadingForm {
  return READING_FORMS.includes(composition.form);
}

function composeNumeric(composition: NumberForm, outputs: Outputs, context: ComposeContext): Draft | null {
  switch (composition.form) {
    case 'cells':
      return composeCells(outputs, composition, context);
    case 'chosen':
      return outputs.chosen && composeChosen(outputs.chosen, flattened(outputs.computations), composition, context);
    case 'computations':
      return composeComputations(outputs, composition, context);
    case 'margin':
      return composeMargin(outputs, context);
    case 'names':
      return composeNames(outputs.cells, composition, context);
    case 'numbers':
      return composeNumbers(outputs, context);
    case 'pair':
      return outputs.pair && composePair(outputs.pair, context);
    case 'position':
      return outputs.position && composePosition(outputs.position, composition, context);
  }
}

/** The first of two rows is the answer, behind how far it lies ahead. */
function composeMargin({ chosen, computations }: Outputs, context: ComposeContext): Draft | null {
  const answer = { named: 'rows', counted: false, answering: 1 } as const;
  return chosen && composeChosen(chosen, flattened(computations), answer, context);
}

function composeOutline(
  composition: OutlineForm,
  { outline, outlines, location, locations, sentences, passage, match }: Outputs,
  context: ComposeContext,
): Draft | null {
  switch (composition.form) {
    case 'counts':
      return composeCounts(outlines, composition.summed, context);
    case 'same-area':
      return composeSameArea(locations, context);
    case 'list':
      return outline && composeNamed(outline, composition.counted, sentences, context);
    case 'other-entries':
      return outline && composeSome(without(outline, composition.than), context);
    case 'nth-entry':
      return outline && composeEntry(outline, composition.nth, context);
    default:
      return composeFound(composition, { location, passage, match }, context);
  }
}

type FoundForm = Form<'location' | 'matched-pattern' | 'passage'>;
type Found = Pick<Outputs, 'location' | 'match' | 'passage'>;

function composeFound(
  composition: FoundForm,
  { location, match, passage }: Found,
  context: ComposeContext,
): Draft | null {
  switch (composition.form) {
    case 'location':
      return location && composeLocation(location, context);
    case 'matched-pattern':
      return match && composeMatch(match, composition.wanted, context);
    case 'passage':
      return passage && composePassage(passage, context);
  }
}

function composeNamed(
  list: OutlineList,
  counted: 'names' | 'number',
  sentences: readonly ScoredSentence[],
  context: ComposeContext,
): Draft | null {
  return counted === 'number' ? composeCount(list, sentences, context) : composeList(list, context);
}

function composeReadings(composition: ReadingForm, outputs: Outputs, context: ComposeContext): Draft | null {
  const [first] = outputs.sections;
  if (!first) return null;
  switch (composition.form) {
    case 'section':
      return composeSection(first, context);
    case 'gist':
      return composeGist(first, context);
    case 'comparison':
      return composeComparison(outputs.sections, context);
    case 'section-matter':
      return composeSectionMatter(composition.questions, outputs, context);
  }
}

function composeMatch(
  match: PatternMatch,
  wanted: 'area' | 'pattern' | 'patterns',
  context: ComposeContext,
): Draft | null {
  if (wanted === 'patterns') return composeList(match.siblings, context);
  if (wanted === 'area') return composeLocation(match, context);
  return composeSome({ ...match.siblings, entries: [match.pattern] }, context);
}

function without(list: OutlineList, id: string): OutlineList {
  return { ...list, entries: list.entries.filter((entry) => entry.id !== id) };
}
