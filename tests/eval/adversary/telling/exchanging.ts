import type { Tongue } from './evidence.js';
import type { Alteration } from './lie.js';

/** Words of a sentence and what the liar puts in their place. */
export type Exchange = readonly [found: RegExp, instead: readonly string[]];

/** Exchanges the first of several words that a sentence holds. */
export function exchanging(tables: Readonly<Record<Tongue, readonly Exchange[]>>): Alteration {
  return (sentence, { language }, dice) => {
    for (const [found, instead] of dice.shuffle(tables[language])) {
      if (found.test(sentence)) return sentence.replace(found, dice.pick(instead));
    }
    return null;
  };
}
