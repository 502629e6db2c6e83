import { wordStems } from '../language/word-stems.js';

/** A row or column with the words that name it. */
export interface Labelled<Item> {
  readonly item: Item;
  readonly label: string;
  /** Headings that it stands under: they help to tell it from others of its name. */
  readonly groups: readonly string[];
}

/** How well the words of a question name an item. */
export interface LabelMatch<Item> {
  readonly item: Item;
  /** Harmonic mean of how much of the label is said and how much of what is said the label explains: 0 to 1. */
  readonly score: number;
  /** Share of the label that is said. */
  readonly coverage: number;
}

/** A word that stands in every label still tells a little. */
const LEAST_WEIGHT = 0.2;

/** A word of the question that no label holds counts against a match, but less than a telling word counts for it. */
const UNKNOWN_WEIGHT = 0.35;

interface Entry<Item> {
  readonly item: Item;
  readonly stems: readonly string[];
  readonly around: readonly string[];
}

/** Labels of one table's rows or columns, with how telling each word is among them. */
export class LabelIndex<Item> {
  readonly #entries: readonly Entry<Item>[];
  readonly #weights = new Map<string, number>();

  constructor(labelled: readonly Labelled<Item>[]) {
    this.#entries = labelled.map(({ item, label, groups }) => ({
      item,
      stems: [...new Set(wordStems(withoutBrackets(label)))],
      around: [label, ...groups].flatMap((text) => wordStems(text)),
    }));
    const counts = new Map<string, number>();
    for (const { stems } of this.#entries) for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
    const all = Math.log(1 + this.#entries.length);
    for (const [one, count] of counts) {
      this.#weights.set(one, Math.max(LEAST_WEIGHT, Math.log((1 + this.#entries.length) / count) / all));
    }
  }

  /** Items that the stems name, best first; of equals the one that stands first. */
  match(said: readonly string[]): readonly LabelMatch<Item>[] {
    const words = new Set(said);
    return this.#entries
      .flatMap((entry) => this.#score(entry, words))
      .toSorted((left, right) => right.score - left.score);
  }

  #score({ item, stems, around }: Entry<Item>, words: ReadonlySet<string>): readonly LabelMatch<Item>[] {
    const found = stems.filter((one) => words.has(one));
    if (found.length === 0) return [];
    const weight = this.#sum(found);
    const context = this.#sum(around.filter((one) => words.has(one) && !stems.includes(one)));
    const coverage = weight / this.#sum(stems);
    const explained = Math.min(1, (weight + context) / this.#sum([...words]));
    return [{ item, coverage, score: (2 * coverage * explained) / (coverage + explained) }];
  }

  #sum(stems: readonly string[]): number {
    return stems.reduce((sum, one) => sum + (this.#weights.get(one) ?? UNKNOWN_WEIGHT), 0);
  }
}

/** "Disposals (Note (c))" is called disposals: what stands in brackets helps to find a row and is not needed for it. */
function withoutBrackets(label: string): string {
  const bare = label.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, ' ').trim();
  return bare === '' ? label : bare;
}
