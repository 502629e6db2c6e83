import type { Evidence } from '../telling/evidence.js';
import { quantitiesIn } from '../telling/figures-in-text.js';
import { bare } from '../telling/sentences.js';
import { numbersOf } from '../written.js';
import type { Aspect } from './mutation.js';
import { MUTATIONS } from './mutations/index.js';
import type { Seed } from './truths.js';

/** A sentence that is no longer true, what was done to it, and the pieces that it claims to say. */
export interface Mutant {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly touched: readonly Aspect[];
  readonly numbers: readonly number[];
}

/** Every sentence that is one small change away from a seed. */
export function mutantsOf(seed: Seed, evidence: Evidence): readonly Mutant[] {
  const true_ = { text: seed.text, kinds: [], touched: [], numbers: numbersOf(seed, evidence) };
  return mutated(true_, evidence);
}

/** Every sentence that is one more change away, of another aspect than those before it. */
export function mutated(from: Mutant, evidence: Evidence): readonly Mutant[] {
  return Object.entries(MUTATIONS)
    .filter(([, { touches }]) => !touches.some((aspect) => from.touched.includes(aspect)))
    .flatMap(([kind, { touches, mutate }]) =>
      mutate(from.text, evidence)
        .filter((text) => bare(text) !== bare(from.text))
        .map((text) => ({
          text,
          kinds: [...from.kinds, kind],
          touched: [...from.touched, ...touches],
          numbers: bearing(text, from.numbers, evidence),
        })),
    );
}

/** So many characters in a row are a piece's own words. */
const STRETCH = { zh: 8, en: 24 } as const;

/** The pieces of the seed, and those whose numbers or words the change has brought in. */
function bearing(text: string, own: readonly number[], { pieces, language }: Evidence): readonly number[] {
  const held = pieces.filter(({ number }) => own.includes(number)).map((piece) => piece.text);
  const brought = pieces.filter(
    (piece) =>
      quantitiesIn(text).some((written) => isBrought(written.text, piece.text, held)) ||
      stretches(text, STRETCH[language]).some((stretch) => isBrought(stretch, piece.text, held)),
  );
  return [...new Set([...own, ...brought.map(({ number }) => number)])];
}

const isBrought = (words: string, piece: string, held: readonly string[]): boolean =>
  piece.includes(words) && !held.some((text) => text.includes(words));

function stretches(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - length) }, (_, at) => text.slice(at, at + length));
}
