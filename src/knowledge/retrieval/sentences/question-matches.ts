import type { Language } from '../../language/language.js';
import type { QuestionSimilarity } from '../sentence-retriever.js';

/** Questions farther apart ask for something else: those of sentences beside the right one lie at .86 on average. */
const SAME_MATTER = 0.85;

/** Sentences of one passage lie side by side in the keys; no passage has as many. */
const SENTENCES_A_PASSAGE = 2 ** 20;

/** How near the questions that documents bring are to one query. */
export class QuestionMatches {
  readonly #sentences = new Map<number, QuestionSimilarity>();
  readonly #passages = new Map<number, number>();
  readonly #open = new Map<number, QuestionSimilarity>();

  /** A question that the sentence answers. */
  addAnswered(place: number, sentence: number, language: Language, cosine: number): void {
    raise(this.#sentences, place * SENTENCES_A_PASSAGE + sentence, language, cosine);
    this.#passages.set(place, Math.max(this.#passages.get(place) ?? -1, cosine));
  }

  /** A question that the document of the passage leaves open. */
  addOpen(place: number, language: Language, cosine: number): void {
    raise(this.#open, place, language, cosine);
  }

  /** null where no question was anticipated for the sentence. */
  ofSentence(place: number, sentence: number): QuestionSimilarity | null {
    return this.#sentences.get(place * SENTENCES_A_PASSAGE + sentence) ?? null;
  }

  /** The cosine of the nearest question of a passage; 0 where it has none. */
  ofPassage(place: number): number {
    return this.#passages.get(place) ?? 0;
  }

  /**
   * The nearest questions that a document leaves open; null where it names none.
   *
   * @param isOfDocument tells the places of the document's passages
   */
  leftOpen(isOfDocument: (place: number) => boolean): QuestionSimilarity | null {
    const open = [...this.#open].flatMap(([place, nearest]) => (isOfDocument(place) ? [nearest] : []));
    if (open.length === 0) return null;
    return { zh: highest(open.map(({ zh }) => zh)), en: highest(open.map(({ en }) => en)) };
  }

  /** Places of the passages with a question that may ask the same, the nearest first. */
  nearPassages(): readonly number[] {
    return [...this.#passages]
      .filter(([, cosine]) => cosine >= SAME_MATTER)
      .toSorted(([, left], [, right]) => right - left)
      .map(([place]) => place);
  }
}

function raise(held: Map<number, QuestionSimilarity>, key: number, language: Language, cosine: number): void {
  const known = held.get(key) ?? { zh: null, en: null };
  held.set(key, { ...known, [language]: Math.max(known[language] ?? -1, cosine) });
}

function highest(cosines: readonly (number | null)[]): number | null {
  const known = cosines.filter((cosine) => cosine !== null);
  return known.length === 0 ? null : Math.max(...known);
}
