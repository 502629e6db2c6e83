import {
  askedPeriods,
  isFiller,
  withoutPeriods,
  type AskedPeriod,
  type SeriesIndex,
} from '../../../../knowledge/index.js';
import { partitions } from './list-parts.js';
import { hasStrangeHead } from './strange-head.js';
import { candidates, chooseOne, isMiss, type Candidate, type Miss, type Scope } from './operand.js';

/** Links phrases to the series of one table. */
export class Linker {
  readonly index: SeriesIndex;

  constructor(index: SeriesIndex) {
    this.index = index;
  }

  /** The series that a phrase may mean; a phrase that says nothing of its own means what the rest of the question does. */
  find(phrase: string, scope: Scope, periods = periodsOf(phrase, scope)): readonly Candidate[] {
    if (hasStrangeHead(phrase, this.index.vocabulary)) return [];
    const own = candidates(this.index, phrase, scope.context, periods);
    const says = this.index.vocabulary.read(phrase).words.size > 0;
    return own.length > 0 || says ? own : candidates(this.index, `${phrase} ${scope.context}`, '', periods);
  }

  /** Every number that a phrase names: of a list each part's, of several periods each one's. */
  list(phrase: string, scope: Scope): readonly Candidate[] | Miss {
    const whole = this.find(phrase, scope);
    const parts = this.#parts(phrase, scope, whole[0]?.score ?? 0);
    if (parts) return parts;
    const chosen = chooseOne(whole);
    return isMiss(chosen) ? chosen : [chosen];
  }

  /** The parts of a list, where each names a series of its own better than the list as a whole names one. */
  #parts(phrase: string, scope: Scope, whole: number): readonly Candidate[] | null {
    const options = partitions(withoutPeriods(phrase)).flatMap((parts) => {
      const found = this.#partition(parts, phrase, scope);
      return found ? [{ found, least: Math.min(...found.map(({ score }) => score)) }] : [];
    });
    const [best] = options.toSorted((left, right) => right.least - left.least);
    return best && best.least >= whole - LIST_MARGIN ? best.found : null;
  }

  #partition(parts: readonly string[], phrase: string, scope: Scope): readonly Candidate[] | null {
    const periods = periodsOf(phrase, scope);
    const found = parts.map((part, at) => {
      if (!this.#names(part)) return null;
      const others = parts.filter((_, index) => index !== at).join(' ');
      const chosen = chooseOne(this.find(part, { context: `${others} ${scope.context}`, periods }, periods));
      return isMiss(chosen) ? null : chosen;
    });
    const held = found.filter((one) => one !== null);
    const distinct = new Set(held.map(({ series }) => series));
    return held.length === parts.length && distinct.size === parts.length ? held : null;
  }

  /** Whether a part of a list says what it is: "year end" of "2018 and 2019 year end" could belong to any row. */
  #names(part: string): boolean {
    return [...this.index.vocabulary.read(part).words].some((word) => !isFiller(word));
  }

  /** Whether a phrase names several things. */
  isList(phrase: string, scope: Scope): boolean {
    const found = this.list(phrase, scope);
    return !isMiss(found) && found.length > 1;
  }
}

/** A list of parts may be named this much less well than the list as one name. */
const LIST_MARGIN = 0.05;

/** The periods that a phrase names, or those that hold for it. */
export function periodsOf(phrase: string, scope: Scope): readonly AskedPeriod[] {
  const own = askedPeriods(phrase);
  return own.length > 0 ? own : scope.periods;
}
