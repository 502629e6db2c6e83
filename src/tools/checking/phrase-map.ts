/** What phrases stand for, found at a place of a sequence, longest first. */
export class PhraseMap<Meaning> {
  readonly #meanings = new Map<string, Meaning>();
  readonly #longest = new Map<string, number>();

  /** Adds a phrase, given word for word; of a phrase that is there already what `merge` makes of both. */
  add(words: readonly string[], meaning: Meaning, merge: (known: Meaning) => Meaning = () => meaning): void {
    const [first] = words;
    if (first === undefined) return;
    const key = words.join(' ');
    const known = this.#meanings.get(key);
    this.#meanings.set(key, known === undefined ? meaning : merge(known));
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length));
  }

  /** The longest phrase that begins at `at`; null where none does. */
  at(words: readonly string[], at: number): { readonly meaning: Meaning; readonly length: number } | null {
    const longest = Math.min(this.#longest.get(words[at] ?? '') ?? 0, words.length - at);
    for (let length = longest; length > 0; length -= 1) {
      const meaning = this.#meanings.get(words.slice(at, at + length).join(' '));
      if (meaning !== undefined) return { meaning, length };
    }
    return null;
  }
}
