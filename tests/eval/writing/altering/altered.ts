import type { Alteration, Altered, Surroundings } from './alteration.js';
import { FIGURES } from './figures.js';
import { SUPPORT } from './support.js';
import { WORDS } from './words.js';

/** What a liar makes of any sentence. */
const ANY: Readonly<Record<string, Alteration>> = { ...FIGURES, ...WORDS, ...SUPPORT };

/** Everything that a liar makes of an honest sentence. */
export function altered(text: string, around: Surroundings, ways = ANY): readonly Altered[] {
  const seen = new Set([text]);
  return Object.entries(ways).flatMap(([kind, alter]) =>
    alter(text, around).flatMap((other) => {
      if (seen.has(other)) return [];
      seen.add(other);
      return [{ kind, text: other }];
    }),
  );
}
