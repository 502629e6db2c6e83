import type { Glosses } from '../../language/glosses.js';
import { queryTerms, terms } from '../../language/terms.js';
import { chineseUnits } from '../lexical/gloss-units.js';
import type { LexicalIndex, LexicalQuery } from '../lexical/lexical-index.js';
import type { SentenceUnit } from './sentence-units.js';

/** One thing asked about: it is held where all terms of any of its forms are. */
interface WeightedTerm {
  readonly name: string;
  readonly weight: number;
  readonly forms: readonly (readonly string[])[];
}

/** How much of a query a sentence holds. */
export interface Coverage {
  /** 0 to 1; 1 for a query without terms. */
  readonly share: number;
  /** The heaviest first. */
  readonly missing: readonly string[];
}

/** A lone character says little beside the bigrams around it. */
const SINGLE_CHARACTER_WEIGHT = 0.2;

/** What a query asks about, weighed by how much each term tells in this corpus. */
export class WeightedQuery {
  readonly #terms: readonly WeightedTerm[];
  readonly #total: number;

  /** @param glosses for English queries on Chinese text without a rendering; null where none is needed */
  constructor(query: LexicalQuery, index: LexicalIndex, glosses: Glosses | null) {
    const direct = [...new Set(queryTerms(query.text))];
    const translated = glosses === null || query.language === 'zh' ? [] : chineseUnits(query.text, glosses);
    const forms = new Map(translated.map(({ name, alternatives }) => [name, alternatives.map((one) => one.terms)]));
    this.#terms = direct.map((term) => ({
      name: term,
      weight: index.idf(term, query.language) * (/^\p{Script=Han}$/u.test(term) ? SINGLE_CHARACTER_WEIGHT : 1),
      forms: [[term], ...(forms.get(term) ?? [])],
    }));
    this.#total = this.#terms.reduce((sum, { weight }) => sum + weight, 0);
  }

  coverage({ text, rendering }: SentenceUnit): Coverage {
    const held = new Set([...terms(text), ...terms(rendering ?? '')]);
    const missing = this.#terms.filter(({ forms }) => !forms.some((form) => form.every((term) => held.has(term))));
    const lost = missing.reduce((sum, { weight }) => sum + weight, 0);
    return {
      share: this.#total === 0 ? 1 : 1 - lost / this.#total,
      missing: missing.toSorted((left, right) => right.weight - left.weight).map(({ name }) => name),
    };
  }
}
