/** Letters from which a Latin word is found with one mistake: shorter ones lie too near to others ("toys", "tops"). */
const LEAST_LENGTH = 7;

/**
 * Finds Latin words with one letter too many, too few, wrong, or changed for its neighbour. What is left of both when a
 * letter is left out is alike, so that a look-up by what is left finds all of them.
 */
export class MisspeltWords {
  readonly #byRest = new Map<string, Set<string>>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < LEAST_LENGTH) continue;
      for (const rest of restsOf(word)) {
        this.#byRest.set(rest, (this.#byRest.get(rest) ?? new Set()).add(word));
      }
    }
  }

  /** The one word that another is a misspelling of; null where there is none, or several lie as near. */
  find(word: string): string | null {
    if (word.length < LEAST_LENGTH) return null;
    const near = new Set(restsOf(word).flatMap((rest) => [...(this.#byRest.get(rest) ?? [])]));
    const [found, ...others] = [...near].filter((one) => isOneEditApart(one, word));
    return found !== undefined && others.length === 0 ? found : null;
  }
}

/** A word, and what is left of it without one of its letters. */
function restsOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function isOneEditApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one.charAt(start) === other.charAt(start)) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  if (left === right) return false;
  const isSwapped = left.slice(0, 2) === Array.from(right.slice(0, 2)).toReversed().join('');
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (isSwapped && left.slice(2) === right.slice(2))
  );
}
