import type { Document, KnowledgeIndex, Language, Outline, Vocabulary } from '../../../knowledge/index.js';
import { documentsOf, type OutlineKind, type ToolRequest } from '../../../tools/index.js';

import { demandsMatter } from '../support/answer-type.js';
import type { Cue } from '../understand/cue.js';
import { matterOf } from '../understand/matter.js';
import { findOrdinal } from '../understand/ordinals.js';
import { LEAST_COVERAGE, matchOutline, type OutlineCandidate } from '../understand/outline-match.js';
import type { Understanding } from '../understand/understanding.js';
import { contentWords } from '../understand/words.js';
import { ADDRESS, ASKING_ABOUT_WHOLES } from './section-wording.js';
import type { Composition, Plan } from './plan.js';

/** Share from which an effect is meant where the question already asks for angles. */
const TOUCHED = 0.42;

/** Share of a measure's title from which it is meant for sure, not only touched. */
const SURE = 0.95;

/** A document with its outline, and the question put to it. */
interface Inquiry {
  readonly understanding: Understanding;
  /** Too much of the question is unknown to the corpus for a list of all mechanisms, effects or paths. */
  readonly strange: boolean;
  readonly document: Document;
  readonly outline: Outline;
}

type OutlineRecogniser = (inquiry: Inquiry) => Plan | null;

const recognisers: readonly OutlineRecogniser[] = [
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

/** Sentences looked at beside what the outline names. */
const SENTENCES_BESIDE = 12;

function sentencesBeside(query: string, language: Language): ToolRequest {
  return { tool: 'find-sentences', input: { query, language, limit: SENTENCES_BESIDE } };
}

/** A list that no word of the question asks for may be less than a sentence that answers it. */
function withSentences(plan: Plan, { question, language }: Understanding): Plan {
  if (plan.kind === 'refusal' || plan.composition.form !== 'list') return plan;
  return { ...plan, calls: [...plan.calls, sentencesBeside(matterOf(question), language)] };
}

/** Cues of what names cannot answer. */
const BEYOND_NAMES: readonly Cue[] = ['companies', 'compare', 'cost', 'date', 'duration', 'highest', 'lowest', 'rate'];

function asksMore({ cues, places, question }: Understanding): boolean {
  const asksValue = cues.has('how-much') && !cues.has('how-many');
  return asksValue || BEYOND_NAMES.some((cue) => cues.has(cue)) || places.length > 0 || demandsMatter(question);
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

/** "Which area does this pattern belong to?" */
function planLocation(inquiry: Inquiry): Plan | null {
  const { understanding, outline, document } = inquiry;
  const { cues } = understanding;
  if (!(cues.has('belongs') || cues.has('area')) || cues.has('how-many') || understanding.continues > 0) return null;
  const patterns = outline.areas.flatMap((area) => area.patterns);
  const least = cues.has('belongs') ? undefined : SURE;
  const pattern =
    namedId(understanding, 'pattern') ??
    (namedId(understanding, 'area') ? null : bestId(understanding, patterns, least));
  if (!pattern || asksForOthers(understanding)) return null;
  return answer({ tool: 'locate-pattern', input: { document: document.id, pattern } }, { form: 'location' });
}

/** "Which patterns does this area hold, and how many?" */
function planPatterns(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  const { cues } = understanding;
  const asks = cues.has('pattern') || (cues.has('area') && (cues.has('list') || cues.has('how-many')));
  if (!asks || understanding.addresses.sections.length > 0) return null;
  const others = planOtherPatterns(inquiry);
  if (others) return others;
  const meant = cues.has('pattern') && !ASKS_AREA.test(understanding.question) ? bestId(understanding, outline.areas) : null;
  const area = namedId(understanding, 'area') ?? meant;
  return area === null ? null : answer(list(inquiry, 'patterns', area), countedOrNamed(understanding));
}

/** "Which others does its area hold?" */
function planOtherPatterns(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  const pattern = namedId(understanding, 'pattern');
  const home = outline.areas.find((area) => area.patterns.some(({ id }) => id === pattern));
  if (pattern === null || !home || !asksForOthers(understanding)) return null;
  return answer(list(inquiry, 'patterns', home.id), { form: 'other-entries', than: pattern });
}

/** "Into which areas are the patterns sorted?" and "how many patterns in all?" */
function planAreas(inquiry: Inquiry): Plan | null {
  const { understanding } = inquiry;
  const { cues } = understanding;
  if (!cues.has('pattern') || !(cues.has('list') || cues.has('how-many'))) return null;
  if (
    cues.has('area') &&
    !isDescribed(understanding) &&
    !/多少[项条个]|how many (?:\w+ ){0,3}(?:patterns|experiences)/iu.test(understanding.question)
  ) {
    return answer(list(inquiry, 'areas'), countedOrNamed(understanding));
  }
  if (!cues.has('how-many') || !/经验|模式|patterns?|experiences?/iu.test(understanding.question)) return null;
  return {
    kind: 'answer',
    calls: [list(inquiry, 'patterns'), sentencesBeside(understanding.question, understanding.language)],
    composition: { form: 'list', counted: 'number' },
  };
}

/** "Which area?", the other way round than "what falls under this area?". */
const ASKS_AREA =
  /哪一?[个种]?(?:类|领域|栏)|什么(?:类|领域)|\b(?:which|what) (?:\w+ )?(?:area|category|class|group|field|heading)\b/iu;

/** Words from which a question for an area describes what it is to hold. */
const DESCRIBING_WORDS = 3;

/** "The pattern in which the seller looks after the buyer's stock: which area is it in?" */
function isDescribed({ question, language }: Understanding): boolean {
  return ASKS_AREA.test(question) && contentWords(matterOf(question), language).length >= DESCRIBING_WORDS;
}

/** Wordings that can only be about the patterns: 模式 alone is also a way of making things. */
const ABOUT_PATTERNS =
  /经验|表\s*1|试点|示范|类别|那些模式|成型的模式|\bpatterns?\b|\bexperiences?\b|\bpilot\b|\bdemonstration\b|\bpractices\b|\btable 1\b|\bheading\b/iu;

/** "Which experience is about taking goods back?": a pattern or area in other words. */
function planDescribedPattern({ understanding, document }: Inquiry): Plan | null {
  const { cues, question, language, addresses } = understanding;
  if (!cues.has('pattern') && !cues.has('belongs')) return null;
  if (!ABOUT_PATTERNS.test(question) || addresses.sections.length > 0 || understanding.continues > 0) return null;
  const query = matterOf(question);
  const single = /哪一?[条种个]|叫什么|哪项|\bwhich (?:entry|one|pattern|experience)\b|\bwhat is it called\b/iu.test(
    question,
  );
  const named = single ? 'pattern' : 'patterns';
  return {
    kind: 'answer',
    calls: [
      { tool: 'match-pattern', input: { document: document.id, query, language } },
      sentencesBeside(query, language),
    ],
    composition: { form: 'matched-pattern', wanted: cues.has('belongs') ? 'area' : named },
  };
}

/** "From which angles is the effect discussed?" */
function planAspects(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  if (!understanding.cues.has('aspect') && !understanding.cues.has('list')) return null;
  const addressed = outline.effects.find(({ section }) => understanding.addresses.sections.includes(section))?.id;
  const effect = addressed ?? namedId(understanding, 'effect') ?? bestId(understanding, outline.effects, TOUCHED);
  if (!effect || !(understanding.cues.has('aspect') || understanding.cues.has('effect'))) return null;
  return answer(list(inquiry, 'aspects', effect), countedOrNamed(understanding));
}

/** "How is the innovation ecosystem to be improved?": the paragraph of the measure that the question names. */
function planMeasureDetail({ understanding, outline, document }: Inquiry): Plan | null {
  const { cues, names, question } = understanding;
  if (cues.has('list') || cues.has('how-many')) return null;
  if (!cues.has('explain') && !cues.has('measure') && !cues.has('why')) return null;
  const measures = outline.paths.flatMap((path) => path.measures);
  const named = names.find(({ target }) => target.kind === 'measure')?.target;
  const titles = measures.map(({ id, title }) => ({ id, title }));
  const meant =
    named?.kind === 'measure' ? named.id : matchOutline(question, titles).find(({ score }) => score >= SURE)?.id;
  const measure = measures.find(({ id }) => id === meant);
  if (!measure || understanding.continues > 0) return null;
  return answer(
    { tool: 'read-passage', input: { document: document.id, passage: measure.anchor } },
    { form: 'passage' },
  );
}

/** "Which measures does 4.2 contain?" and "the first measure of 4.2". */
function planMeasures(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  const { cues, addresses, question } = understanding;
  if (!cues.has('measure') && !cues.has('list') && !cues.has('how-many')) return null;
  if (!cues.has('measure') && countsSomething(inquiry.understanding)) return null;
  const addressed = outline.paths.find(({ section }) => addresses.sections.includes(section));
  const path =
    addressed?.id ??
    namedId(understanding, 'path') ??
    (cues.has('measure') ? bestId(understanding, outline.paths) : null);
  if (!path) return planAllMeasures(inquiry);
  const nth = findOrdinal(question);
  if (nth !== null && understanding.continues === 0)
    return answer(list(inquiry, 'measures', path), { form: 'nth-entry', nth });
  return answer(list(inquiry, 'measures', path), countedOrNamed(understanding));
}

/** "How many laboratories does 4.3 ask for?": what is counted is named, and it is no measure. */
function countsSomething({ cues, question, language }: Understanding): boolean {
  const beside = question.replace(ADDRESS, ' ').replace(ASKING_ABOUT_WHOLES, ' ');
  return cues.has('how-many') && contentWords(beside, language).length > 1;
}

/** "All measures of chapter 4": those of every path. */
function planAllMeasures(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  const chapter = understanding.addresses.sections[0];
  const ofPaths = chapter !== undefined && outline.paths.every(({ section }) => section.startsWith(`${chapter}.`));
  if (!understanding.cues.has('measure') || !(ofPaths || /全部|所有|\ball\b/iu.test(understanding.question)))
    return null;
  return answer(list(inquiry, 'measures'), countedOrNamed(understanding));
}

function planMechanisms(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  const { cues, question } = understanding;
  if (!cues.has('mechanism')) return null;
  const nth = findOrdinal(question);
  const all =
    cues.has('list') || cues.has('how-many') || /什么机制|哪[三几]|三[大个种]|what mechanisms|three/iu.test(question);
  const specific = nth === null ? namedId(understanding, 'mechanism') : nthOf(outline.mechanisms, nth)?.id;
  const section = outline.mechanisms.find(({ id }) => id === specific)?.section;
  if (section) return readSection(inquiry, section);
  return all && !inquiry.strange ? answer(list(inquiry, 'mechanisms'), countedOrNamed(understanding)) : null;
}

function nthOf<Item>(items: readonly Item[], nth: number): Item | undefined {
  return items.at(nth < 0 ? nth : nth - 1);
}

function planEffects(inquiry: Inquiry): Plan | null {
  const { cues, question } = inquiry.understanding;
  if (
    inquiry.strange ||
    !cues.has('effect') ||
    !(cues.has('list') || cues.has('how-many') || cues.has('aspect') || /两[大个种]|two/iu.test(question))
  )
    return null;
  return answer(list(inquiry, 'effects'), countedOrNamed(inquiry.understanding));
}

function planPaths(inquiry: Inquiry): Plan | null {
  const { cues, question, language } = inquiry.understanding;
  if (!cues.has('path') || inquiry.strange) return null;
  const nth = findOrdinal(question);
  if (nth !== null) return answer(list(inquiry, 'paths'), { form: 'nth-entry', nth });
  const asksForNames = cues.has('list') || cues.has('how-many') || cues.has('measure');
  const bare = contentWords(question.replace(/实现路径|路径|realization paths?|paths?/giu, ' '), language).length <= 2;
  return asksForNames || bare ? answer(list(inquiry, 'paths'), countedOrNamed(inquiry.understanding)) : null;
}

function readSection({ document }: Inquiry, section: string): Plan {
  return answer({ tool: 'read-section', input: { document: document.id, section } }, { form: 'section' });
}

function list({ document }: Inquiry, kind: OutlineKind, parent?: string): ToolRequest {
  return { tool: 'list-outline', input: { document: document.id, kind, ...(parent === undefined ? {} : { parent }) } };
}

function answer(call: ToolRequest, composition: Composition): Plan {
  return { kind: 'answer', calls: [call], composition };
}

function countedOrNamed({ cues }: Understanding): Composition {
  return { form: 'list', counted: cues.has('how-many') && !cues.has('list') ? 'number' : 'names' };
}

function asksForOthers({ question }: Understanding): boolean {
  return /还有|(?<!类)别的|其他|其它|另外|\bother\b|\belse\b/iu.test(question);
}

function namedId({ names }: Understanding, kind: 'pattern' | 'area' | 'effect' | 'mechanism' | 'path'): string | null {
  for (const { target } of names) if (target.kind === kind) return target.id;
  return null;
}

function bestId(
  { question }: Understanding,
  candidates: readonly OutlineCandidate[],
  least = LEAST_COVERAGE,
): string | null {
  return matchOutline(question, candidates, least)[0]?.id ?? null;
}
