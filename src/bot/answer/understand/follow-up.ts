import type { Language, NameMention, Vocabulary } from '../../../knowledge/index.js';
import { readOperation } from '../plan/numbers/operation.js';
import { subjectWords } from '../plan/numbers/prose/subject-words.js';
import type { Cue } from './cue.js';
import { assumedDirection } from './direction.js';
import { completeNumeric, withQuantity } from './numeric-follow-up.js';
import { findOrdinal, placeWording, withoutOrdinals, withoutRankPlace } from './ordinals.js';
import { withRelativeYear } from './relative-year.js';
import { substitute, withRow } from './substitute.js';
import type { Understanding } from './understanding.js';
import { contentWords } from './words.js';

/** What a turn leaves behind for the next one. */
export interface TurnBefore {
  readonly understanding: Understanding;
  /** What the turn was about: what "it" means where there is only one. */
  readonly topics: readonly string[];
  /** Rows that the thread has named, the latest last; each once. */
  readonly rows: readonly NameMention[];
  /** Sections that the thread has addressed, the latest last; each once. */
  readonly sections: readonly string[];
}

/** What completing a follow-up draws on. */
export interface FollowUpContext {
  readonly before: TurnBefore | null;
  readonly vocabulary: Vocabulary;
  /** Reads the wording of a completed question. */
  readonly reread: (question: string) => Understanding;
}

/** How a follow-up leans on the turn before it. */
type Lean = 'continue' | 'repeat' | 'ellipsis' | 'pronoun';

const CONTINUE =
  /^(?:还有(?:呢|吗|别的.{0,4}吗?|其他.{0,4}吗?|什么)?|还有没有.{0,6}|别的呢|继续|接着说?|更多|再说说|(?:anything|what) (?:else|more)|more|go on|continue|any (?:other|more)\b.*|others?)[?？。!！ ]*$/iu;
const POLITE = /^(?:好吧?|好的|行|嗯|ok|okay|all right|thanks?|谢谢)[,，。.!！ ]+/iu;
const ELLIPSIS_START =
  /^(?:那么?|那就|至于|到(?=\d)|跟|和|与|再看|and|what about|how about|then|so|but|or)(?![a-z])[,，]?\s*/iu;
const ELLIPSIS_END = /的?呢[?？。 ]*$/u;
const PRONOUN =
  /它们?|他们|她们|这(?:一?(?:类|个|种|些|项|条)|在|是|对|样)?|那(?:些|个|种)|其(?!中|次|他|实)|该|此|\b(?:it|its|they|them|their|this|that|those|these|ones)\b/giu;
/** Cues that say what is measured: a follow-up with one of its own does not take over the old one. */
const MEASURES: ReadonlySet<Cue> = new Set<Cue>([
  'companies',
  'cost',
  'date',
  'decline',
  'export-value',
  'growth',
  'highest',
  'how-many',
  'how-much',
  'lowest',
  'physical-quantity',
  'rate',
]);
/** Cues that make a question of names: with one of them it stands by itself. */
const ASKING: ReadonlySet<Cue> = new Set<Cue>(['belongs', 'explain', 'list', 'pattern', 'why', 'where', 'compare']);
/** An ellipsis longer than this (characters in Chinese, words in English) says enough by itself. */
const ELLIPSIS_LENGTH = { zh: 16, en: 10 } as const;

/**
 * Completes a follow-up from the turn before it: "那家具呢？" takes over period and measure, "and in 2021?" the row,
 * "anything else?" the whole question. A question that stands by itself is returned as it is.
 */
export function completeFollowUp(asked: Understanding, context: FollowUpContext): Understanding {
  // A brief is asked for in full: its topic is what the thread is about from then on.
  if (!context.before || asked.briefing !== null) return asked;
  const old = context.before.understanding.briefing ?? context.before.understanding;
  const before: TurnBefore = { ...context.before, understanding: old };
  const fresh = withRelativeYear(asked, old);
  const beside = besideEachOther(fresh, before.sections);
  if (beside) return beside;
  const numeric = completeNumeric(fresh, old, {
    rows: before.rows,
    chosen: chosenRows(before, context.reread),
    choice: old.matter === undefined ? old : context.reread(old.matter),
  });
  if (numeric) return numeric;
  switch (leanOf(fresh, before, context.vocabulary)) {
    case 'continue':
      return { ...old, language: fresh.language, continues: old.continues + 1 };
    case 'repeat':
      return { ...old, language: fresh.language };
    case 'ellipsis':
      return inherit(fresh, old, context.reread(ellipsisText(fresh, before)));
    case 'pronoun':
      return inherit(fresh, old, context.reread(pronounText(fresh, before)));
    case null:
      return fresh;
  }
}

/** The rows that the answer before chose: its question named none. */
function chosenRows({ topics, understanding }: TurnBefore, reread: FollowUpContext['reread']): readonly NameMention[] {
  if (understanding.names.length > 0) return [];
  return topics.flatMap((topic) =>
    reread(topic)
      .names.filter(({ target }) => target.kind === 'row')
      .slice(0, 1),
  );
}

/** Two things said before, without saying which. */
const THE_TWO = /[这那]?两[节章者个]|它们|\b(?:the|these|those) two\b|\bboth\b|\bthey\b|\bthem\b/iu;

/** "How do the two differ?" after two sections sets these beside each other. */
function besideEachOther(fresh: Understanding, sections: readonly string[]): Understanding | null {
  const { cues, question, addresses, names } = fresh;
  const asksOfTwo = cues.has('compare') && THE_TWO.test(question) && addresses.sections.length + names.length === 0;
  return asksOfTwo && sections.length > 1
    ? { ...fresh, addresses: { ...addresses, sections: sections.slice(-2) } }
    : null;
}

function leanOf(fresh: Understanding, before: TurnBefore, vocabulary: Vocabulary): Lean | null {
  const question = fresh.question.replace(POLITE, '');
  const { language } = fresh;
  if (fresh.cues.has('help')) return null;
  if (CONTINUE.test(question)) return 'continue';
  const short = lengthOf(question, language) <= ELLIPSIS_LENGTH[language];
  const pointing = question.search(PRONOUN) >= 0;
  const whole = short ? leanAsAWhole(fresh, before, pointing) : null;
  if (whole) return whole;
  const points = pointing && pointsAtTheThread(question, fresh, vocabulary);
  // One thing was spoken of: the pronoun means it, however short the question is.
  if (points && before.topics.length === 1) return 'pronoun';
  if (short && isElliptic(question, fresh)) return 'ellipsis';
  return points ? 'pronoun' : null;
}

function isElliptic(question: string, fresh: Understanding): boolean {
  if (ELLIPSIS_START.test(question) || ELLIPSIS_END.test(question)) return true;
  const comparesOne = fresh.cues.has('compare') && fresh.addresses.sections.length === 1;
  return comparesOne || saysNothingNew(fresh) || namesOnly(fresh);
}

/** "Will it rain?" points at nothing that was said: a word of it is foreign to the corpus. */
function pointsAtTheThread(question: string, { language, names }: Understanding, vocabulary: Vocabulary): boolean {
  if (lengthOf(question, language) > 2 * ELLIPSIS_LENGTH[language]) return false;
  return names.length > 0 || contentWords(question, language).every((word) => vocabulary.anticipates(word));
}

/** After "which grew fastest?" a pronoun means what was chosen, in whatever year. */
function hasChosen({ topics, understanding: { cues, names } }: TurnBefore): boolean {
  return topics.length === 1 && cues.has('list') && names.length === 0;
}

/** A short question that asks where, or says a year and nothing else. */
function leanAsAWhole(fresh: Understanding, before: TurnBefore, pointing: boolean): Lean | null {
  if (pointing && fresh.cues.has('where')) return 'repeat';
  if (pointing && hasChosen(before)) return null;
  return saysYearAlone(fresh) ? 'ellipsis' : null;
}

/** "Do you have the 2023 number?", "what was it in 2015?": the question before, of another year. */
function saysYearAlone({ question, names, addresses, periods, cues, language }: Understanding): boolean {
  const isBare =
    names.length === 0 &&
    !cues.has('export-value') &&
    addresses.sections.length === 0 &&
    readOperation(question, language) === null;
  const moves = assumedDirection(question, language) !== null;
  const rest = question.replace(PRONOUN, ' ');
  return periods.years.length === 1 && isBare && !moves && subjectWords(rest, language).length === 0;
}

/** Only cues, periods, ordinals or places: "为什么？", "2022?", "How much did it rise?". */
function saysNothingNew({ question, names, addresses, language }: Understanding): boolean {
  if (names.length > 0 || addresses.sections.length > 0) return false;
  return findOrdinal(question) !== null || contentWords(question, language).length === 0;
}

/** A row or a year and nothing that is asked of it: "化肥也说一下", "the 2020 one too". */
function namesOnly({ names, periods, cues }: Understanding): boolean {
  if (names.length === 0 && periods.years.length === 0) return false;
  return ![...cues].some((cue) => MEASURES.has(cue) || ASKING.has(cue));
}

function lengthOf(question: string, language: Language): number {
  return language === 'zh' ? [...question].length : question.split(/\s+/u).length;
}

/** The completed question, with what the old one had and the new one does not replace. */
function inherit(fresh: Understanding, old: Understanding, whole: Understanding): Understanding {
  const own = [...fresh.cues].some((cue) => MEASURES.has(cue));
  const inherited = [...old.cues].filter((cue) => !(own && MEASURES.has(cue)));
  const isOfOldMatter = old.matter !== undefined && saysYearAlone(fresh);
  return {
    ...whole,
    ...(isOfOldMatter ? { matter: old.matter } : {}),
    question: asksAnew(fresh) ? askedAnew(fresh, old) : whole.question,
    language: fresh.language,
    cues: new Set([...fresh.cues, ...inherited]),
    addresses: { ...whole.addresses, sections: sectionsOf(fresh, old), tables: fresh.addresses.tables },
    periods:
      fresh.periods.years.length > 0
        ? fresh.periods
        : { ...old.periods, parts: [...fresh.periods.parts, ...old.periods.parts] },
    places: fresh.places.length > 0 ? fresh.places : old.places,
    names: namesOf(fresh, whole, old),
  };
}

/** A row named anew, or all areas: what was asked before is no part of the question. */
function asksAnew({ names, cues }: Understanding): boolean {
  return names.some(({ target }) => target.kind === 'row') || (cues.has('area') && cues.has('how-many'));
}

/**
 * "And furniture?" asks of furniture what was asked of the row before; a row named anew with words of its own is asked in
 * these: those before were about another.
 */
function askedAnew(fresh: Understanding, old: Understanding): string {
  return (saysRowAlone(fresh) ? withRow(old, fresh) : null) ?? fresh.question;
}

function saysRowAlone({ question, language, cues, periods }: Understanding): boolean {
  const measures = [...cues].some((cue) => MEASURES.has(cue));
  return !measures && periods.years.length === 0 && readOperation(question, language) === null;
}

/** "How does it differ from 3.2?" compares with the section before. */
function sectionsOf({ addresses, cues }: Understanding, old: Understanding): readonly string[] {
  if (addresses.sections.length === 0) return old.addresses.sections;
  return cues.has('compare') ? [...old.addresses.sections, ...addresses.sections] : addresses.sections;
}

/** New names replace old ones; a follow-up that names nothing is about the ones it was completed with. */
function namesOf(fresh: Understanding, whole: Understanding, old: Understanding): readonly NameMention[] {
  if (fresh.names.length > 0) return fresh.names;
  // "How many areas altogether?" asks past the one area before.
  if (fresh.cues.has('area') && fresh.cues.has('how-many')) return [];
  if (whole.names.length > 0) return whole.names;
  const measures = [...fresh.cues].some((cue) => MEASURES.has(cue));
  const saysMatter = contentWords(fresh.question, fresh.language).length > 0 || fresh.cues.has('area');
  return fresh.periods.years.length > 0 || measures || !saysMatter ? old.names : [];
}

function ellipsisText(fresh: Understanding, { understanding: old, topics }: TurnBefore): string {
  const { language, question, periods, names, addresses } = fresh;
  const nth = findOrdinal(question);
  if (nth !== null) return nthText(nth, fresh, { understanding: old, topics });
  if (asksEnd(fresh) && asksEnd(old)) return `${withoutRankPlace(old.question)} ${question}`;
  if (periods.years.length > 0 && names.length === 0) return withPeriods(old.question, periods.years);
  const rest = question
    .replace(POLITE, '')
    .replace(ELLIPSIS_START, '')
    .replace(ELLIPSIS_END, '')
    .replace(/[?？,，。 ]+$/u, '')
    .trim();
  const bounded = withQuantity(old.question, rest);
  if (bounded !== null) return bounded;
  if (contentWords(rest, language).length === 0 || addresses.sections.length > 0) return `${old.question} ${question}`;
  return substitute(old, rest) ?? `${old.question} ${question}`;
}

/** The item of a list that was given, or the next place of a ranking whose first was. */
function nthText(
  nth: number,
  { question, language }: Understanding,
  { understanding: old, topics }: Pick<TurnBefore, 'topics' | 'understanding'>,
): string {
  const item = topicAt(topics, nth);
  if (item !== undefined) return `${item} ${withoutOrdinals(question)}`;
  const isRanked = nth > 0 && asksEnd(old);
  return isRanked
    ? `${withoutRankPlace(old.question)} ${placeWording(nth, language)}`
    : `${withoutOrdinals(old.question)} ${question}`;
}

/** Whether the first or the last of a ranking is asked for. */
function asksEnd({ cues }: Understanding): boolean {
  return cues.has('highest') || cues.has('lowest');
}

/** The item of the list given before that an ordinal means. */
function topicAt(topics: readonly string[], nth: number): string | undefined {
  return topics.length > 1 ? topics.at(nth < 0 ? nth : nth - 1) : undefined;
}

function withPeriods(question: string, years: readonly string[]): string {
  const replaced = question.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, years[0] ?? '');
  const told = replaced !== question || years.some((year) => question.includes(year));
  return told ? replaced : `${question} ${years.join(' ')}`;
}

/** The follow-up with what it points at: the one answer given, or the matter of the question before. */
function pronounText({ question, language }: Understanding, { understanding, topics }: TurnBefore): string {
  const [only] = topics;
  const matter = contentWords(understanding.question, language).join(language === 'zh' ? '' : ' ');
  const subject = topics.length === 1 && only !== undefined ? only : matter;
  return `${subject} ${question.replace(PRONOUN, '').trim()}`;
}
