import { anyOf, type Synonyms } from '../../knowledge/index.js';
import { FINE, LIGHT, NEGATORS, NO_NEGATORS, NOW, PAST, POINTING, SETTLED } from './negation-words.js';
import { findWording, parseWordings, readClause, type Match, type Span, type Wording } from './wording.js';

const NEGATOR = new RegExp(`${anyOf(NEGATORS)}|n['’]t\\b`, 'giu');
const NO_NEGATOR = new RegExp(anyOf(NO_NEGATORS), 'giu');
const ONLY_LIGHT = new RegExp(`^(?:${anyOf(LIGHT)}|\\s)*$`, 'iu');
const PAST_WORD = new RegExp(anyOf(PAST), 'iu');
const NOW_WORD = new RegExp(anyOf(NOW), 'iu');
const POINTING_WORD = new RegExp(`${anyOf(POINTING)}|[\\s\\p{P}]`, 'giu');

const wordingsOf = (words: Synonyms): readonly Wording[] => parseWordings(words, { groups: {} });
const SETTLED_WORDINGS = wordingsOf(SETTLED);
const FINE_WORDINGS = wordingsOf(FINE);

/** A clause with the one that follows it. */
export interface ClauseContext {
  readonly text: string;
  readonly next: string | null;
}

/** Whether a clause denies what a wording found in it. A negator that belongs to the wording itself denies nothing. */
export function isDenied(match: Match, { text, next }: ClauseContext): boolean {
  if (isNegated(match, text) || isSettled(text)) return true;
  return next !== null && (settlesBefore(next) || (PAST_WORD.test(text) && NOW_WORD.test(next)));
}

/** Whether a clause says that something is no trouble. */
export function isSettled(text: string): boolean {
  return saysIn(text, SETTLED_WORDINGS).length > 0;
}

/** Whether a clause says that there is enough of something, or that it does well. */
export function isFine(text: string): boolean {
  return saysIn(text, FINE_WORDINGS).length > 0;
}

/** Where one of the wordings stands in a clause with no negator before or within it. */
function saysIn(text: string, wordings: readonly Wording[]): readonly Match[] {
  const clause = readClause(text);
  const matches = wordings.flatMap((wording) => findWording(wording, clause));
  return matches.filter((match) => !isNegated(match, text) && !negatorsBeside(match, text).some(isWithin(match)));
}

function isNegated(match: Match, text: string): boolean {
  return negatorsBeside(match, text).some((negator) => match.some((place) => reaches(negator, place, text)));
}

/** The negators of a clause that are no part of a match. */
function negatorsBeside(match: Match, text: string): readonly Span[] {
  const others = [...match, ...spansOf(NO_NEGATOR, text)];
  const beside = spansOf(NEGATOR, text).filter((negator) => !others.some((place) => overlaps(negator, place)));
  return saysNeither(match, text) ? beside.filter((negator) => !/^nor$/iu.test(text.slice(...negator))) : beside;
}

/** Whether a match holds a "neither" itself: then the "nor" behind it only goes on with it, "neither credit nor loans". */
function saysNeither(match: Match, text: string): boolean {
  return match.some((place) => /^neither$/iu.test(text.slice(...place)));
}

function isWithin(match: Match): (negator: Span) => boolean {
  const from = Math.min(...match.map(([start]) => start));
  const to = Math.max(...match.map(([, end]) => end));
  return ([start, end]) => from <= start && end <= to;
}

function spansOf(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }): Span => [index, index + word.length]);
}

function overlaps(left: Span, right: Span): boolean {
  return left[0] < right[1] && right[0] < left[1];
}

function reaches([, end]: Span, [start]: Span, text: string): boolean {
  return end <= start && ONLY_LIGHT.test(text.slice(end, start));
}

/** Whether a clause settles the one before it and names no matter of its own: "that has been solved". */
function settlesBefore(text: string): boolean {
  return saysIn(text, SETTLED_WORDINGS).some((match) => withoutSpans(text, match).replace(POINTING_WORD, '') === '');
}

function withoutSpans(text: string, spans: Match): string {
  const latestFirst = spans.toSorted((left, right) => right[0] - left[0]);
  return latestFirst.reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
}
