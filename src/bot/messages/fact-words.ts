import type { ErrorFacts } from '../../knowledge/index.js';

type Fact = ErrorFacts[string] | undefined;

/** The words for a fact that is one of a few; `otherwise` where it is none of them. */
export function wordsFor<Key extends string>(
  fact: Fact,
  words: Readonly<Record<Key, string>>,
  otherwise: string,
): string {
  return has(fact, words) ? words[fact] : otherwise;
}

function has<Key extends string>(fact: Fact, words: Readonly<Record<Key, string>>): fact is Key {
  return typeof fact === 'string' && Object.hasOwn(words, fact);
}
