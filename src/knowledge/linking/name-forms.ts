/** What a name in a question can stand for. */
export type NameTarget =
  | { readonly kind: 'row'; readonly document: string; readonly table: string; readonly rowIndex: number }
  | {
      readonly kind: 'pattern' | 'area' | 'path' | 'measure' | 'mechanism' | 'effect';
      readonly document: string;
      readonly id: string;
    };

/** A name found in a question. */
export interface NameMention {
  readonly target: NameTarget;
  /** The form that matched, as the index holds it. */
  readonly form: string;
  /** Length of the match in characters: longer names win over shorter ones. */
  readonly length: number;
}

/** The names of one language: runs of characters or stems. */
export class NameForms {
  readonly #joint: string;
  readonly #targets = new Map<string, NameTarget[]>();
  /** How long the names are that begin with a unit, the longest first: no other run can be a name. */
  readonly #lengths = new Map<string, readonly number[]>();

  /** @param joint what stands between two units of a form */
  constructor(joint: string) {
    this.#joint = joint;
  }

  add(units: readonly string[], target: NameTarget): void {
    const [first] = units;
    const form = units.join(this.#joint);
    const targets = this.#targets.get(form) ?? [];
    if (first === undefined || targets.some((known) => sameTarget(known, target))) return;
    this.#targets.set(form, [...targets, target]);
    const lengths = new Set([...(this.#lengths.get(first) ?? []), units.length]);
    this.#lengths.set(
      first,
      [...lengths].toSorted((left, right) => right - left),
    );
  }

  keys(): Iterable<string> {
    return this.#targets.keys();
  }

  /** What a form stands for; nothing where it is no name. */
  mentions(form: string): readonly NameMention[] {
    return (this.#targets.get(form) ?? []).map((target) => ({ target, form, length: form.length }));
  }

  /** The names in a run of units, the longest at each place, without overlaps. */
  scan(units: readonly string[]): readonly NameMention[] {
    const mentions: NameMention[] = [];
    let at = 0;
    while (at < units.length) {
      const length = this.#longestAt(units, at);
      if (length > 0) mentions.push(...this.mentions(this.#formAt(units, at, length)));
      at += Math.max(length, 1);
    }
    return mentions;
  }

  #longestAt(units: readonly string[], at: number): number {
    const lengths = this.#lengths.get(units[at] ?? '') ?? [];
    const fits = (length: number): boolean =>
      at + length <= units.length && this.#targets.has(this.#formAt(units, at, length));
    return lengths.find(fits) ?? 0;
  }

  #formAt(units: readonly string[], at: number, length: number): string {
    return units.slice(at, at + length).join(this.#joint);
  }
}

function sameTarget(a: NameTarget, b: NameTarget): boolean {
  if (a.kind === 'row' && b.kind === 'row') {
    return a.document === b.document && a.table === b.table && a.rowIndex === b.rowIndex;
  }
  return a.kind !== 'row' && b.kind !== 'row' && a.kind === b.kind && a.document === b.document && a.id === b.id;
}
