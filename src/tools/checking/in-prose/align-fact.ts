import type { Language } from '../../../knowledge/index.js';
import type { FactUnit } from './fact-units.js';
import { DROPPABLE, OPERATORS } from './fact-words.js';

/** A piece of a claim is at least so long in the source: a single character is a part of many words. */
const LEAST_PIECE: Readonly<Record<Language, number>> = { zh: 2, en: 1 };
/** More ways to lay a claim over a sentence are not tried: its words are repeated over and over. */
const MOST_STEPS = 500;
/** Names that a list may leave out are no longer than these units together. */
const LONGEST_LEFT_OUT: Readonly<Record<Language, number>> = { zh: 24, en: 10 };

/**
 * What a claim may pass over within a sentence: words of how strongly alone, or also items of lists, and clauses between
 * a subject and what else is said of it.
 */
export type Gaps = 'clauses' | 'words';

/**
 * Whether a source says all that a claim does, in the same order, and nothing in between that would change it: only
 * what `gaps` names, and clauses before and behind, may be left out.
 */
export function saysAll(
  claim: readonly FactUnit[],
  source: readonly FactUnit[],
  language: Language,
  gaps: Gaps = 'clauses',
): boolean {
  const said = claim.filter(({ kind }) => kind === 'word');
  if (said.length < (language === 'zh' ? 6 : 4)) return false;
  return startsOf(source, said[0]).some((start) => new Alignment(claim, source, { language, gaps }).from(start));
}

function startsOf(source: readonly FactUnit[], first: FactUnit | undefined): readonly number[] {
  return source.flatMap(({ kind, word }, at) => (kind === 'word' && word === first?.word ? [at] : []));
}

class Alignment {
  readonly #claim: readonly FactUnit[];
  readonly #source: readonly FactUnit[];
  readonly #language: Language;
  readonly #gaps: Gaps;
  #steps = 0;

  constructor(
    claim: readonly FactUnit[],
    source: readonly FactUnit[],
    { language, gaps }: { readonly language: Language; readonly gaps: Gaps },
  ) {
    this.#claim = claim;
    this.#source = source;
    this.#language = language;
    this.#gaps = gaps;
  }

  /** Whether the claim lies in the source from a place on. */
  from(start: number): boolean {
    const isPiece = this.#pieceAt(0, start) >= LEAST_PIECE[this.#language];
    return isPiece && this.#mayBegin(start) && this.#liesFrom(0, start, true);
  }

  /**
   * Whether what is left of the claim from `at` on lies in the source from `place` on; as long as nothing but joints has
   * been left out, what has been said may be the subject.
   */
  #liesFrom(at: number, place: number, isSubject: boolean): boolean {
    this.#steps += 1;
    const length = this.#pieceAt(at, place);
    if (length < LEAST_PIECE[this.#language] || this.#steps > MOST_STEPS) return false;
    const [rest, end] = [this.#nextWord(at + length), place + length];
    if (rest >= this.#claim.length) return this.#mayEnd(end);
    const between = this.#claim.slice(at + length, rest);
    return this.#placesFrom(rest, end, isSubject).some((next) => {
      const left = this.#source.slice(end, next);
      if (this.#gaps === 'words' && !this.#partsAlike(between, left, next)) return false;
      return this.#liesFrom(rest, next, isSubject && left.every(({ kind }) => kind !== 'word'));
    });
  }

  /**
   * Whether a claim parts its words as the source does. Without its comma 增强韧性，推动升级 says that the one drives the
   * other; with a joint that the source has not, a supply chain becomes two things.
   */
  #partsAlike(between: readonly FactUnit[], left: readonly FactUnit[], next: number): boolean {
    const joins = (units: readonly FactUnit[]): boolean => units.some(({ kind }) => kind === 'joint');
    const marks = (units: readonly FactUnit[]): boolean => units.some(({ kind }) => kind === 'mark');
    if (joins(between)) return joins(left);
    if (joins(left) || !marks(left)) return !joins(left) || marks(between);
    const isAside =
      left[0]?.kind === 'mark' && left.at(-1)?.kind === 'mark' && left.some(({ kind }) => kind === 'word');
    return marks(between) || isAside || this.#leadsOn(next);
  }

  /** A word that leads on parts as well as a mark does: "…, thereby raising" and "… thereby raising". */
  #leadsOn(place: number): boolean {
    return LEADING_ON[this.#language].test(this.#written(this.#source.slice(place, place + 2)));
  }

  /** The next word of the claim: its marks and joints may be others than those of the source. */
  #nextWord(from: number): number {
    const next = this.#claim.findIndex(({ kind }, at) => at >= from && kind === 'word');
    return next < 0 ? this.#claim.length : next;
  }

  /** How many units claim and source share from two places on: words, and what joins them in both. */
  #pieceAt(at: number, place: number): number {
    let length = 0;
    for (;;) {
      const [one, other] = [this.#claim[at + length], this.#source[place + length]];
      if (!one || one.kind === 'mark' || one.kind !== other?.kind || one.word !== other.word) return length;
      length += 1;
    }
  }

  /** Places from which the source may go on as the claim does, over what may be left out. */
  #placesFrom(at: number, from: number, isSubject: boolean): readonly number[] {
    const stop = this.#source.findIndex(({ word }, place) => place > from && word === ';');
    const last = stop < 0 ? this.#source.length : stop;
    const places = Array.from({ length: Math.max(0, last - from) }, (_, index) => from + index);
    return places.filter(
      (place) => this.#pieceAt(at, place) >= LEAST_PIECE[this.#language] && this.#mayLeaveOut(from, place, isSubject),
    );
  }

  #mayLeaveOut(from: number, to: number, isSubject: boolean): boolean {
    const left = this.#source.slice(from, to);
    if (left.length === 0 || this.#isDroppable(left)) return true;
    return this.#gaps === 'clauses' && this.#isClauseOrItem(left, isSubject && this.#goesOnWithVerb(to));
  }

  /** "…, and some chains face challenges" has a subject of its own: only a verb goes on with what was said before. */
  #goesOnWithVerb(place: number): boolean {
    const next = this.#written(this.#source.slice(place, place + LEAST_PIECE[this.#language]));
    return next.search(CHANGING[this.#language]) === 0;
  }

  #isClauseOrItem(left: readonly FactUnit[], saysMoreOfSubject: boolean): boolean {
    if (OPERATORS[this.#language].test(this.#written(left))) return false;
    const [isLed, isClosed] = [isJoint(left[0]), isJoint(left.at(-1))];
    // What else is said of the subject: the claim goes on right behind a joint.
    if (saysMoreOfSubject && isClosed) return true;
    if (left.length > LONGEST_LEFT_OUT[this.#language] || CHANGING[this.#language].test(this.#written(left)))
      return false;
    return isLed && isClosed ? true : (isLed || isClosed) && left.every(({ word }) => word !== ',');
  }

  #isDroppable(units: readonly FactUnit[]): boolean {
    const written = this.#written(units.filter(({ kind }) => kind === 'word'));
    if (this.#language === 'en') return units.every(({ kind, word }) => kind !== 'word' || DROPPABLE.en.has(word));
    return LONGEST_FIRST.reduce((rest, word) => rest.replaceAll(word, ''), written) === '';
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

/** Of words that hold each other the longer goes first. */
const LONGEST_FIRST = [...DROPPABLE.zh].toSorted((left, right) => right.length - left.length);

/** What follows holds only under a condition. */
const CONDITION = /若|如果|假如|一旦|即便|\b(?:if|unless|when|even)\b/iu;

/** Words that lead on to what follows from, or is added to, what is said. */
const LEADING_ON: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:从而|进而|以便|使得|同时|并)/u,
  en: /^(?:thereby|thus|so|while|because|who|and)\b/iu,
};

/** Words of change: with one of them an item of a list is a predicate of its own. */
const CHANGING: Readonly<Record<Language, RegExp>> = {
  zh: /提高|降低|推动|成为|转变|构建|使用|发现|取代|引进|依靠/u,
  en: /\b(?:rais|reduc|lower|increas|promot|driv|replac|build|shift|bring|strengthen|improv|enhanc|creat|caus|mak)\w*/iu,
};

function isJoint(unit: FactUnit | undefined): boolean {
  return unit?.kind === 'joint' || unit?.word === ',';
}
