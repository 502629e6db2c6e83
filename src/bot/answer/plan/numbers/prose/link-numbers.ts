import { splitSentences, type ScoredSentence, type Unit } from '../../../../../knowledge/index.js';
import { statedNumbers, type NumberPlace, type StatedNumber } from '../../../../../tools/index.js';
import type { NumberQuestion } from './number-question.js';
import { asksOfAnother, countHeld, countSpelled, wholeWords } from './subject-words.js';

/** A start and an end that one sentence states of one thing. */
export interface Movement {
  readonly base: NumberPlace;
  readonly value: NumberPlace;
  readonly unit: Unit;
  /** The growth a year that the sentence states beside them; null where it states none, or more than one. */
  readonly rate: NumberPlace | null;
  /** The year of the start; null where the sentence names none. */
  readonly from: string | null;
  /** Years between them; null where the sentence names none. */
  readonly years: number | null;
}

/** What a sentence states that a question may ask for. */
export interface Linked {
  readonly numbers: readonly StatedNumber[];
  readonly movement: Movement | null;
  /** How many of the question's words stand in the sentence itself, and not only around it. */
  readonly own: number;
  /** How many stand nowhere around it. */
  readonly strange: number;
}

/**
 * The numbers of a sentence, where it speaks of all that the question asks about; null where it does not. What readers
 * are anticipated to ask it says its matter too, in their words.
 */
export function linkSentence(
  sentence: ScoredSentence,
  subject: readonly string[],
  { language, years, text: question }: NumberQuestion,
  anticipated: readonly string[],
): Linked | null {
  const text = wordsAround(sentence, language);
  if (text === null) return null;
  const around = [text, ...anticipated].join('\n');
  if (asksOfAnother(subject, question, around, language)) return null;
  const numbers = statedNumbers(sentence.passage).filter((one) => one.sentence === sentence.index);
  if (numbers.length === 0) return null;
  return {
    numbers,
    movement: movementOf(numbers, years),
    own: countHeld(subject, ownWords(sentence, language), language),
    strange: subject.length - countHeld(subject, around, language),
  };
}

function ownWords({ passage, span, rendering }: ScoredSentence, language: 'zh' | 'en'): string {
  return passage.language === language ? passage.text.slice(...span) : (rendering ?? '');
}

/** The sentence in the question's language, with the one before it, which may name what it is about. */
function wordsAround({ passage, index, span, rendering }: ScoredSentence, language: 'zh' | 'en'): string | null {
  if (passage.language !== language) return language === 'en' ? rendering : null;
  const before = splitSentences(passage.text)[index - 1] ?? span;
  return passage.text.slice(before[0], span[1]);
}

/** The movement between the asked years; of several in a sentence none, since which is meant is not clear. */
function movementOf(numbers: readonly StatedNumber[], years: readonly string[]): Movement | null {
  const pairs = numbers.flatMap((start, index): readonly (readonly [StatedNumber, StatedNumber])[] => {
    const end = numbers[index + 1];
    return start.role === 'start' && end?.role === 'end' ? [[start, end]] : [];
  });
  const [only] = pairs;
  if (!only || pairs.length > 1) return null;
  const [start, end] = only;
  const [base, value] = [start.ends[0], end.ends[0]];
  const isAsked = years.every((year) => [null, year].includes(start.period) || end.period === year);
  if (!base || !value || !isAsked) return null;
  return {
    base: base.place,
    value: value.place,
    unit: base.measured.quantity.unit,
    rate: statedRate(numbers),
    from: start.period,
    years: yearsBetween(start.period, end.period),
  };
}

function statedRate(numbers: readonly StatedNumber[]): NumberPlace | null {
  const rates = numbers.filter(({ role }) => role === 'rate-a-year').flatMap(({ ends }) => ends);
  return rates.length === 1 ? (rates[0]?.place ?? null) : null;
}

function yearsBetween(from: string | null, to: string | null): number | null {
  const years = Number(to) - Number(from);
  return from !== null && to !== null && years > 0 ? years : null;
}

/**
 * The one number that is asked for: of the asked kind and year, and of several the one whose neighbouring words the
 * question says most of. Null where two are as near.
 */
export function chooseNumber(
  numbers: readonly StatedNumber[],
  subject: readonly string[],
  question: NumberQuestion,
): StatedNumber | null {
  const fit = numbers.filter((one) => isOfKind(one, question) && isOfYear(one, question));
  const scored = fit
    .map((number) => ({ number, near: nearness(nearWords(number, question), subject, question) }))
    .toSorted((left, right) => right.near - left.near);
  const [best, second] = scored;
  // "How many of each?" asks for more than one of them: the sentence says which belongs to which.
  if (second && EACH.test(question.text)) return null;
  return best && best.near > (second?.near ?? -1) ? best.number : null;
}

const EACH = /各|分别|\beach of\b|\brespectively\b/iu;

function nearness({ before, after }: NearWords, subject: readonly string[], question: NumberQuestion): number {
  const { language, text, counted } = question;
  const words = `${before} ${after}`;
  return (
    COUNTED_WEIGHT * countShared(counted, wholeWords(after, language)) +
    countHeld(subject, words, language) +
    SPELLED_WEIGHT * countSpelled(text, words, language)
  );
}

function countShared(words: readonly string[], others: readonly string[]): number {
  const shared = words.filter((word) => others.some((other) => other.includes(word)));
  return shared.reduce((total, word) => total + (word.includes('-') ? COMPOUND_WEIGHT : 1), 0);
}

/** A compound tells more than its two words, which may stand beside another number: "leading enterprises". */
const COMPOUND_WEIGHT = 3;

/** What is counted stands right behind its number: it outweighs all other words of the clause. */
const COUNTED_WEIGHT = 10;
/** Words spelled alike tell apart what stems do not, and never outweigh one more stem. */
const SPELLED_WEIGHT = 0.01;

/** A percent where a percent is asked, money where money, and of things counted the same things. */
function isOfKind(number: StatedNumber, question: NumberQuestion): boolean {
  const { role } = number;
  if (question.place || role === 'place') return question.place && role === 'place';
  return (role === 'rate-a-year') === question.yearly && isMeasuredAlike(number, question);
}

function isMeasuredAlike({ ends }: StatedNumber, { unit, operation }: NumberQuestion): boolean {
  const dimension = ends[0]?.measured.quantity.unit.dimension;
  const wanted = unit?.dimension ?? null;
  if (!dimension) return false;
  if (wanted === null) return operation === null || (dimension.kind === 'percent') === isPercentual(operation);
  if (wanted.kind !== 'count' || dimension.kind !== 'count') return wanted.kind === dimension.kind;
  return wanted.noun === '' || dimension.noun === '' || wanted.noun === dimension.noun;
}

function isPercentual(operation: NonNullable<NumberQuestion['operation']>): boolean {
  return operation === 'growth' || operation === 'compound-growth' || operation === 'percent-share';
}

function isOfYear({ period }: StatedNumber, { years }: NumberQuestion): boolean {
  if (years.length === 0) return true;
  return period === null || years.join('/') === period || (years.length === 1 && years[0] === period);
}

interface NearWords {
  readonly before: string;
  readonly after: string;
}

/** What stands between clause marks around a number. */
function nearWords({ surroundings }: StatedNumber, { language }: NumberQuestion): NearWords {
  const own = surroundings.find((one) => one.language === language);
  return { before: own?.before.split(CLAUSE_MARK).at(-1) ?? '', after: own?.after.split(CLAUSE_MARK)[0] ?? '' };
}

const CLAUSE_MARK = /[,，;；。:：]/u;
