/** Length from which a Chinese name is found with one character mistyped: 家俱及零件 for 家具及零件. */
const LEAST_LENGTH = 4;

interface Name {
  readonly form: string;
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
    for (const form of forms) this.#add({ form, place: (place += 1) });
  }

  /** The first name of which exactly one character differs from a part of the text; null where there is none. */
  find(text: string): string | null {
    const fitting: Name[] = [];
    for (const [length, halves] of this.#byLength) {
      for (let at = 0; at + length <= text.length; at += 1) {
        const run = text.slice(at, at + length);
        fitting.push(...candidates(run, halves).filter(({ form }) => differsOnce(form, run)));
      }
    }
    return fitting.toSorted((left, right) => left.place - right.place)[0]?.form ?? null;
  }

  #add(name: Name): void {
    const { form } = name;
    if (form.length < LEAST_LENGTH) return;
    const halves = this.#byLength.get(form.length) ?? { heads: new Map(), tails: new Map() };
    this.#byLength.set(form.length, halves);
    const [head, tail] = parted(form);
    push(halves.heads, head, name);
    push(halves.tails, tail, name);
  }
}

function candidates(run: string, { heads, tails }: Halves): readonly Name[] {
  const [head, tail] = parted(run);
  return [...(heads.get(head) ?? []), ...(tails.get(tail) ?? [])];
}

function parted(form: string): readonly [head: string, tail: string] {
  const middle = Math.floor(form.length / 2);
  return [form.slice(0, middle), form.slice(middle)];
}

function push(names: Map<string, Name[]>, key: string, name: Name): void {
  const held = names.get(key);
  if (held) held.push(name);
  else names.set(key, [name]);
}

function differsOnce(name: string, run: string): boolean {
  let wrong = 0;
  for (let at = 0; at < name.length && wrong < 2; at += 1) wrong += name.charAt(at) === run.charAt(at) ? 0 : 1;
  return wrong === 1;
}
