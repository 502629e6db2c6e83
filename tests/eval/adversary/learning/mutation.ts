import type { Evidence, Tongue } from '../telling/evidence.js';
import type { Exchange } from '../telling/exchanging.js';

/**
 * What of a sentence a mutation touches. Two that touch the same may undo each other (of rows exchanged, the other
 * comparison is true again), so a liar combines those that do not.
 */
export type Aspect = 'place' | 'amount' | 'direction' | 'scope' | 'force' | 'source' | 'addition' | 'name';

/** That something untrue is not so is true: a negation goes with no other untruth of the same words. */
export const DENIED: readonly Aspect[] = ['place', 'amount', 'direction', 'scope', 'force', 'source', 'name'];

/**
 * A small change that makes a true sentence untrue, or more than its evidence says; every way in which it can be done.
 * What might be true by chance is left out.
 */
export interface Mutation {
  readonly touches: readonly Aspect[];
  readonly mutate: (sentence: string, evidence: Evidence) => readonly string[];
}

/** Each of the words that a sentence holds, with each of those that stand for it. */
export function exchanges(
  touches: Aspect | readonly Aspect[],
  tables: Readonly<Record<Tongue, readonly Exchange[]>>,
): Mutation {
  return {
    touches: [touches].flat(),
    mutate: (sentence, { language }) =>
      tables[language].flatMap(([found, instead]) =>
        found.test(sentence) ? instead.map((words) => sentence.replace(found, words)) : [],
      ),
  };
}

/** Words put before a sentence. */
export function beginnings(
  aspect: Aspect,
  words: Readonly<Record<Tongue, readonly string[]>>,
  applies: (sentence: string) => boolean = () => true,
): Mutation {
  return {
    touches: [aspect],
    mutate: (sentence, { language }) =>
      applies(sentence)
        ? words[language].map((beginning) => beginning + (language === 'zh' ? sentence : inside(sentence)))
        : [],
  };
}

/** Words put before the stop of a sentence. */
export function endings(aspect: Aspect, words: Readonly<Record<Tongue, readonly string[]>>): Mutation {
  return {
    touches: [aspect],
    mutate: (sentence, { language }) => {
      const [, body = '', stop = ''] = /^(.*?)([。.][”’"]?)$/u.exec(sentence) ?? [];
      return body === '' ? [] : words[language].map((ending) => body + ending + stop);
    },
  };
}

/** Names begin with a capital inside of a sentence too. */
const NAME = /^(?:China|Gong|General|Table|Xi|Data published by the General)\b/u;

/** A sentence of English as it stands inside of another. */
export function inside(sentence: string): string {
  return NAME.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
