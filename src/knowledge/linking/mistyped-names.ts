/** Length from which a Chinese name is found with one character mistyped: 家俱及零件 for 家具及零件. */
const LEAST_LENGTH = 4;

interface Name {
  readonly form: string;
  readonly characters: readonly string[];
  /** Its place among all names: of several that fit, the first counts. */
  readonly place: number;
}

/** Names of one length by their first half, and by the rest. */
interface Halves {
  readonly heads: Map<string, Name[]>;
  readonly tails: Map<string, Name[]>;
}

/**
 * Finds names with one character wrong. One of the two halves of such a name is right, so that a look-up by halves
 * finds all of them: what it costs does not grow with the number of names.
 */
export class MistypedNames {
  readonly #byLength = new Map<number, Halves>();

  constructor(forms: Iterable<string>) {
    let place = 0;
    for (const form of forms) this.#add({ form, characters: [...form], place: (place += 1) });
  }

  /** The first name of which exactly one character differs from a run of characters; null where there is none. */
  find(characters: readonly string[]): string | null {
    const fitting = [...this.#byLength].flatMap(([length, halves]) =>
      runsOf(characters, length).flatMap((run) =>
        candidates(run, halves).filter((name) => differsOnce(name.characters, run)),
      ),
    );
    return fitting.toSorted((left, right) => left.place - right.place)[0]?.form ?? null;
  }

  #add(name: Name): void {
    const { characters } = name;
    if (characters.length < LEAST_LENGTH) return;
    const halves = this.#byLength.get(characters.length) ?? { heads: new Map(), tails: new Map() };
    this.#byLength.set(characters.length, halves);
    const [head, tail] = parted(characters);
    push(halves.heads, head, name);
    push(halves.tails, tail, name);
  }
}

function runsOf(characters: readonly string[], length: number): readonly (readonly string[])[] {
  const count = Math.max(0, characters.length - length + 1);
  return Array.from({ length: count }, (_, at) => characters.slice(at, at + length));
}

function candidates(run: readonly string[], { heads, tails }: Halves): readonly Name[] {
  const [head, tail] = parted(run);
  return [...(heads.get(head) ?? []), ...(tails.get(tail) ?? [])];
}

function parted(characters: readonly string[]): readonly [head: string, tail: string] {
  const middle = Math.floor(characters.length / 2);
  return [characters.slice(0, middle).join(''), characters.slice(middle).join('')];
}

function push(names: Map<string, Name[]>, key: string, name: Name): void {
  const held = names.get(key);
  if (held) held.push(name);
  else names.set(key, [name]);
}

function differsOnce(name: readonly string[], run: readonly string[]): boolean {
  return name.filter((character, index) => run[index] !== character).length === 1;
}
