/**
 * The word of `known` that `given` was probably meant to be; null where none is near.
 *
 * Near means an edit distance of at most a third of the longer word, rounded up, so that a word of four letters may
 * have two wrong and one letter matches nothing but itself.
 */
export function nearestWord(given: string, known: readonly string[]): string | null {
  const ranked = known
    .map((word) => ({
      word,
      distance: editDistance(given.toLowerCase(), word),
      longer: Math.max(given.length, word.length),
    }))
    .filter(({ distance, longer }) => distance <= Math.ceil(longer / 3))
    .toSorted((one, other) => one.distance - other.distance);
  return ranked[0]?.word ?? null;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const substitution = at(last, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swap = swapped ? at(beforeLast, column - 2) + 1 : Infinity;
      current.push(Math.min(at(current, column - 1) + 1, at(last, column) + 1, substitution, swap));
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, to.length);
}

const at = (distances: readonly number[], index: number): number => distances[index] ?? Infinity;
