import type { Language } from '../../../knowledge/index.js';
import type { FactUnit } from './fact-units.js';
import { DROPPABLE, OPERATORS } from './fact-words.js';

/** A piece of a claim is at least so long in the source: a single character is a part of many words. */
const LEAST_PIECE: Readonly<Record<Language, number>> = { zh: 2, en: 1 };
/** Names that a list may leave out are no longer than these units together. */
const LONGEST_LEFT_OUT: Readonly<Record<Language, number>> = { zh: 24, en: 10 };

/**
 * Whether a source says all that a claim does, in the same order, and nothing in between that would change it: only
 * words of how strongly, items of a list, whole clauses between a subject and what else is said of it, and clauses
 * before and behind may be left out.
 */
export function saysAll(claim: readonly FactUnit[], source: readonly FactUnit[], language: Language): boolean {
  const said = claim.filter(({ kind }) => kind === 'word');
  if (said.length < (language === 'zh' ? 6 : 4)) return false;
  return startsOf(source, said[0]).some((start) => new Alignment(claim, source, language).from(start));
}

function startsOf(source: readonly FactUnit[], first: FactUnit | undefined): readonly number[] {
  return source.flatMap(({ kind, word }, at) => (kind === 'word' && word === first?.word ? [at] : []));
}

class Alignment {
  readonly #claim: readonly FactUnit[];
  readonly #source: readonly FactUnit[];
  readonly #language: Language;

  constructor(claim: readonly FactUnit[], source: readonly FactUnit[], language: Language) {
    this.#claim = claim;
    this.#source = source;
    this.#language = language;
  }

  /** Whether the claim lies in the source from a place on. */
  from(start: number): boolean {
    if (!this.#mayBegin(start)) return false;
    let [at, place] = [0, start];
    let pieces = 0;
    while (at < this.#claim.length) {
      const length = this.#pieceAt(at, place);
      const word = this.#claim[at];
      if (word?.kind !== 'word' && length === 0) {
        at += 1;
        continue;
      }
      if (length < LEAST_PIECE[this.#language]) return false;
      pieces += 1;
      at += length;
      place += length;
      while (this.#claim[at] && this.#claim[at]?.kind !== 'word') at += 1;
      if (at >= this.#claim.length) break;
      const next = this.#resume(at, place, pieces === 1);
      if (next === null) return false;
      place = next;
    }
    return this.#mayEnd(place);
  }

  /** How many units claim and source share from two places on. */
  #pieceAt(at: number, place: number): number {
    let length = 0;
    while (
      this.#claim[at + length]?.kind === 'word' &&
      this.#source[place + length]?.kind === 'word' &&
      this.#claim[at + length]?.word === this.#source[place + length]?.word
    )
      length += 1;
    return length;
  }

  /** The next place from which the source goes on as the claim does, over what may be left out; null where there is none. */
  #resume(at: number, place: number, isSubject: boolean): number | null {
    for (let next = place; next < this.#source.length; next += 1) {
      if (this.#source[next]?.word === ';' && next > place) return null;
      if (this.#pieceAt(at, next) < LEAST_PIECE[this.#language]) continue;
      if (this.#mayLeaveOut(place, next, isSubject)) return next;
    }
    return null;
  }

  #mayLeaveOut(from: number, to: number, isSubject: boolean): boolean {
    const left = this.#source.slice(from, to);
    if (left.length === 0 || this.#isDroppable(left)) return true;
    if (OPERATORS[this.#language].test(this.#written(left))) return false;
    const [first, last] = [left[0], left.at(-1)];
    const isJoined = (unit: FactUnit | undefined): boolean => unit?.kind === 'joint' || unit?.word === ',';
    // What else is said of the subject: the claim goes on right behind a joint.
    if (isSubject && isJoined(last) && this.#isAtStart()) return true;
    const isItem = (first?.kind === 'joint' || last?.kind === 'joint') && left.every(({ word }) => word !== ',');
    return isItem && left.length <= LONGEST_LEFT_OUT[this.#language] && !left.some(({ word }) => CHANGING.has(word));
  }

  /** A subject is told from other words by standing first. */
  #isAtStart(): boolean {
    return this.#claim[0]?.kind === 'word';
  }

  #isDroppable(units: readonly FactUnit[]): boolean {
    const written = this.#written(units.filter(({ kind }) => kind === 'word'));
    if (this.#language === 'en') return units.every(({ kind, word }) => kind !== 'word' || DROPPABLE.en.has(word));
    const longest = [...DROPPABLE.zh].toSorted((left, right) => right.length - left.length);
    return longest.reduce((rest, word) => rest.replaceAll(word, ''), written) === '';
  }

  /** At the start of the sentence or a clause of it, but for words that lead on; never behind a condition. */
  #mayBegin(start: number): boolean {
    const before = this.#source.slice(0, start);
    const own = before.slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1);
    if (OPERATORS[this.#language].test(this.#written(own))) return false;
    if (CONDITION.test(this.#written(before))) return false;
    return own.length === 0 || this.#isDroppable(own);
  }

  /** At a mark, at a joint, or at the end of the sentence. */
  #mayEnd(place: number): boolean {
    const next = this.#source[place];
    return next === undefined || next.kind !== 'word' || this.#isDroppable(this.#clauseFrom(place));
  }

  #clauseFrom(place: number): readonly FactUnit[] {
    const rest = this.#source.slice(place);
    const end = rest.findIndex(({ kind }) => kind === 'mark');
    return end < 0 ? rest : rest.slice(0, end);
  }

  #written(units: readonly FactUnit[]): string {
    return units.map(({ written }) => written).join(this.#language === 'zh' ? '' : ' ');
  }
}

/** What follows holds only under a condition. */
const CONDITION = /若|如果|假如|一旦|即便|\b(?:if|unless|when|even)\b/iu;

/** Words of change: with one of them an item of a list is a predicate of its own. */
const CHANGING: ReadonlySet<string> = new Set(['raise', 'reduc', 'promot', 'replac', 'build', 'shift', 'bring']);
