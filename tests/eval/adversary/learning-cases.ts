import type { Bench } from './bench.js';
import { Dictation } from './dictation.js';
import { grouped } from './grouped.js';
import { judge } from './judge/judge.js';
import { mutantsOf, mutated, type Mutant } from './learning/mutants.js';
import { firstSeeds, nextSeeds, type Seeded } from './learning/seeds.js';
import type { Asked } from './questions.js';
import { diceOf, type Dice } from './telling/dice.js';
import { bare, marked } from './telling/sentences.js';

/** A lie of the liar that learns, and whether it reached the reply. */
export interface LearnedLie {
  readonly asked: Asked;
  /** What was changed, one after the other. */
  readonly kinds: readonly string[];
  /** How deep: 1 of a sentence that is let through, 2 of a neighbour that is, or twice changed. */
  readonly round: 1 | 2;
  readonly text: string;
  readonly shown: boolean;
}

/** What else is wrong with a reply in which such lies were told. */
export interface LearnedFault {
  readonly asked: Asked;
  readonly leak: string;
}

export interface Learned {
  readonly seeds: number;
  readonly neighbours: number;
  readonly lies: readonly LearnedLie[];
  readonly faults: readonly LearnedFault[];
}

/** How much is tried. */
export interface Effort {
  /** Every so many of the questions. */
  readonly every: number;
  /** Most lies of a question in each round. */
  readonly lies: number;
  /** How many of them are told in one answer. They are judged one by one all the same. */
  readonly together: number;
}

/**
 * A liar that learns from what is let through: true sentences, and their neighbours in other words. It tells what is one
 * change away from the former; then, with more of the changes that went through, what is one away from the latter or two
 * away from the former.
 */
export async function runLearningLiar(bench: Bench, seed: number, effort: Effort): Promise<Learned> {
  const dictation = await Dictation.open(bench);
  const dice = diceOf(seed);
  const seeded = await firstSeeds({ dictation, bench }, (at) => at % effort.every === seed % effort.every);
  const learned = await nextSeeds(seeded, { dictation, bench });
  const all = async (rounds: readonly Mutants[]): Promise<readonly Told[]> => {
    const told: Told[] = [];
    for (const one of rounds) told.push(...(await tell(one, effort, dictation, bench)));
    return told;
  };
  const first = await all(seeded.map((one) => ({ ...one, round: 1, mutants: drawn(changes(one), effort, dice) })));
  const liked = new Set(first.flatMap(({ lies }) => lies.filter(({ shown }) => shown).flatMap(({ kinds }) => kinds)));
  const second = await all([
    ...learned.map((one) => ({ ...one, round: 2 as const, mutants: drawn(changes(one), effort, dice, liked) })),
    ...seeded.map((one) => ({
      ...one,
      round: 2 as const,
      mutants: drawn(twice(one, effort, dice), effort, dice, liked),
    })),
  ]);
  const told = [...first, ...second];
  await dictation.close();
  return {
    seeds: count(seeded),
    neighbours: count(learned),
    lies: told.flatMap(({ lies }) => lies),
    faults: told.flatMap(({ faults }) => faults),
  };
}

const count = (all: readonly Seeded[]): number => all.reduce((sum, { seeds }) => sum + seeds.length, 0);

const changes = ({ seeds, evidence }: Seeded): readonly Mutant[] => seeds.flatMap((seed) => mutantsOf(seed, evidence));

/** Some of the changed sentences, changed once more. */
function twice(seeded: Seeded, effort: Effort, dice: Dice): readonly Mutant[] {
  const few = { ...effort, lies: 2 };
  return drawn(changes(seeded), effort, dice).flatMap((once) => drawn(mutated(once, seeded.evidence), few, dice));
}

/** How many more lies of a kind are told that was shown before than of another. */
const LIKED = 4;

/** So many of them, as evenly as can be over what was changed, but for what was shown before; each sentence once. */
function drawn(
  mutants: readonly Mutant[],
  { lies }: Pick<Effort, 'lies'>,
  dice: Dice,
  liked: ReadonlySet<string> = new Set(),
): readonly Mutant[] {
  const unlike = new Map(mutants.map((mutant) => [mutant.text, mutant]));
  const kinds = [...grouped(dice.shuffle([...unlike.values()]), (mutant) => mutant.kinds.join()).values()];
  const turnOf = (mutant: Mutant, at: number): number =>
    mutant.kinds.some((kind) => liked.has(kind)) ? Math.floor(at / LIKED) : at;
  return kinds
    .flatMap((of) => of.map((mutant, at) => ({ mutant, turn: turnOf(mutant, at) })))
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, lies)
    .map(({ mutant }) => mutant);
}

interface Mutants {
  readonly asked: Asked;
  readonly round: 1 | 2;
  readonly mutants: readonly Mutant[];
}

type Told = Pick<Learned, 'lies' | 'faults'>;

async function tell(
  { asked, round, mutants }: Mutants,
  { together }: Effort,
  dictation: Dictation,
  bench: Bench,
): Promise<readonly Told[]> {
  const deterministic = await bench.deterministic(asked);
  const told: Told[] = [];
  for (let start = 0; start < mutants.length; start += together) {
    const some = mutants.slice(start, start + together);
    const dictated = await dictation.ask(asked, () =>
      some.map(({ text, numbers }) => marked(text, ...numbers)).join('\n'),
    );
    if (!dictated || !deterministic) return told;
    const { leaks } = judge(dictated.reply, deterministic, { text: dictated.text, lies: some.map(({ text }) => text) });
    const shown = new Set(leaks.filter(isLie).map((leak) => bare(leak.slice(LIE.length))));
    told.push({
      lies: some.map(({ text, kinds }) => ({ asked, kinds, round, text, shown: shown.has(bare(text)) })),
      faults: leaks.filter((leak) => !isLie(leak)).map((leak) => ({ asked, leak })),
    });
  }
  return told;
}

/** How the judge begins what it says of a lie that is shown. */
const LIE = 'lie: ';

const isLie = (leak: string): boolean => leak.startsWith(LIE);
