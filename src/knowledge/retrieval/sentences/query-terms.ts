import type { Glosses } from '../../language/glosses.js';
import type { Language } from '../../language/language.js';
import { queryTerms, terms } from '../../language/terms.js';
import { chineseUnits, englishUnits, type GlossUnit } from '../lexical/gloss-units.js';
import type { LexicalIndex, LexicalQuery } from '../lexical/lexical-index.js';

/** One thing asked about: it is held where all terms of any of its forms are. */
interface WeightedTerm {
  readonly name: string;
  readonly weight: number;
  readonly forms: readonly (readonly string[])[];
}

/** How much of a query a sentence holds. */
export interface Coverage {
  /** In the query's own terms, 0 to 1; 1 for a query without terms. */
  readonly share: number;
  /** In its own terms or in words of the other language that mean the same, 0 to 1. */
  readonly meaning: number;
  /** The own terms that are missing, the heaviest first. */
  readonly missing: readonly string[];
}

/** A lone character says little beside the bigrams around it. */
const SINGLE_CHARACTER_WEIGHT = 0.2;
/** Glosses of less weight are side meanings (measured on the question sets: 0.1 adds the most right first sentences). */
const LEAST_GLOSS_WEIGHT = 0.1;

/** What a query asks about, weighed by how much each term tells in this corpus. */
export class WeightedQuery {
  readonly language: Language;
  readonly #terms: readonly WeightedTerm[];
  readonly #meanings: readonly WeightedTerm[];
  readonly #heaviestFirst: readonly WeightedTerm[];

  /** @param glosses null where there is no dictionary: meaning is then the same as the own terms */
  constructor(query: LexicalQuery, index: LexicalIndex, glosses: Glosses | null) {
    this.language = query.language;
    const idf = (term: string): number =>
      index.idf(term, query.language) * (/^\p{Script=Han}$/u.test(term) ? SINGLE_CHARACTER_WEIGHT : 1);
    this.#terms = [...new Set(queryTerms(query.text))].map((name) => ({ name, weight: idf(name), forms: [[name]] }));
    this.#meanings = glosses === null ? this.#terms : meaningsOf(query, this.#terms, glosses, idf);
    this.#heaviestFirst = this.#terms.toSorted((left, right) => right.weight - left.weight);
  }

  /** @param held every term of a sentence and its rendering */
  coverage(held: ReadonlySet<string>): Coverage {
    return {
      share: heldShare(this.#terms, held),
      meaning: heldShare(this.#meanings, held),
      missing: this.#heaviestFirst.filter((term) => !isHeld(term, held)).map(({ name }) => name),
    };
  }
}

/** English by its stems, each with the Chinese words for it; Chinese by its dictionary words with the English for them. */
function meaningsOf(
  { text, language }: LexicalQuery,
  own: readonly WeightedTerm[],
  glosses: Glosses,
  idf: (term: string) => number,
): readonly WeightedTerm[] {
  if (language === 'zh') {
    return englishUnits(text, glosses).flatMap((unit) => {
      const self = queryTerms(unit.name);
      return self.length === 0
        ? []
        : [{ name: unit.name, weight: Math.max(...self.map(idf)), forms: [self, ...formsOf(unit)] }];
    });
  }
  const units = new Map(chineseUnits(text, glosses).map((unit) => [unit.name, unit]));
  return own.map((term) => ({ ...term, forms: [...term.forms, ...formsOf(units.get(term.name))] }));
}

function formsOf(unit: GlossUnit | undefined): readonly (readonly string[])[] {
  return (unit?.alternatives ?? [])
    .filter(({ weight, terms: form }) => weight >= LEAST_GLOSS_WEIGHT && form.length > 0)
    .map(({ terms: form }) => form);
}

function heldShare(wanted: readonly WeightedTerm[], held: ReadonlySet<string>): number {
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const found = wanted.reduce((sum, term) => sum + (isHeld(term, held) ? term.weight : 0), 0);
  return total === 0 ? 1 : found / total;
}

function isHeld({ forms }: WeightedTerm, held: ReadonlySet<string>): boolean {
  return forms.some((form) => form.every((term) => held.has(term)));
}

/** Every term of a text and its rendering. */
export function heldTerms(text: string, rendering: string | null): ReadonlySet<string> {
  return new Set([...terms(text), ...terms(rendering ?? '')]);
}
