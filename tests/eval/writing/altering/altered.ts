import type { Altered, Surroundings } from './alteration.js';
import { FIGURES } from './figures.js';
import { SUPPORT } from './support.js';
import { WORDS } from './words.js';

/** Everything that a liar makes of an honest sentence. */
export function altered(text: string, around: Surroundings): readonly Altered[] {
  const seen = new Set([text]);
  return Object.entries({ ...FIGURES, ...WORDS, ...SUPPORT }).flatMap(([kind, alter]) =>
    alter(text, around).flatMap((other) => {
      if (seen.has(other)) return [];
      seen.add(other);
      return [{ kind, text: other }];
    }),
  );
}
