import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { Passage } from '../../documents/document.js';
import type { Language } from '../../language/language.js';
import type { Glosses } from '../../language/glosses.js';
import { inTurns } from '../in-turns.js';
import { ModelUnavailableError } from '../dense/model-unavailable-error.js';
import type { LexicalIndex } from '../lexical/lexical-index.js';
import type { Retriever, ScoredPassage } from '../retriever.js';
import type { QuestionSimilarity, ScoredSentence, SentenceQuery, SentenceRetriever } from '../sentence-retriever.js';
import { heldTerms, WeightedQuery } from './query-terms.js';
import { QuestionMatches } from './question-matches.js';
import type { QuestionVectors } from './question-vectors.js';
import { sentenceScore } from './sentence-score.js';
import { sentenceUnits, type SentenceUnit } from './sentence-units.js';
import type { SentenceSimilarity, SentenceVectors } from './sentence-vectors.js';

/** Passages whose sentences are looked at: the right one is among the first ten for 99 of 100 questions (XQuAD dev). */
const PASSAGES = 12;
/** Passages that are looked through for a near sentence: a long one that answers in a clause ranks low as a whole. */
const LOOKED_THROUGH = 60;
/** Passages added for their nearest sentence: 2 more of 884 development questions are answered, for no embedding more. */
const NEAR_PASSAGES = 8;

/** What the ranking draws on. */
export interface SentenceSources {
  readonly retriever: Retriever;
  readonly lexical: LexicalIndex;
  /** The dictionary that tells what means the same; null where there is none. */
  readonly loadGlosses: () => Promise<Glosses | null>;
  readonly passages: readonly Passage[];
  /** null where the index was made without a model. */
  readonly dense: DenseSources | null;
}

interface DenseSources {
  readonly embeddings: EmbeddingsInterface;
  readonly vectors: SentenceVectors;
  readonly questions: QuestionVectors;
}

/** Passages whose analysed sentences are kept: some ten megabytes. */
const KEPT_PASSAGES = 1000;

/** A sentence with its terms. */
interface PreparedSentence extends SentenceUnit {
  readonly held: ReadonlySet<string>;
}

/** What the vectors say of one query. */
interface Nearness {
  readonly sentence: (place: number, sentence: number) => SentenceSimilarity;
  readonly questions: QuestionMatches;
}

const UNKNOWN: Nearness = {
  sentence: () => ({ text: null, rendering: null }),
  questions: new QuestionMatches(),
};

/** Sentences of the best passages, by how much of the query they hold and how near they are to it. */
export class SentenceRanker implements SentenceRetriever {
  readonly #sources: SentenceSources;
  readonly #places: ReadonlyMap<string, number>;
  /** Sentences of passages that were looked into, so that each is analysed once. */
  readonly #sentences = new Map<string, readonly PreparedSentence[]>();

  constructor(sources: SentenceSources) {
    this.#sources = sources;
    this.#places = new Map(sources.passages.map(({ id }, place) => [id, place]));
  }

  async rank(query: SentenceQuery): Promise<readonly ScoredSentence[]> {
    const wide = query.section === undefined ? await this.#best(query) : this.#ofSection(query);
    const nearness = await this.#nearness(query.text);
    const found = query.section === undefined ? this.#narrow(wide, query, nearness) : wide;
    const weighted = new WeightedQuery(query, this.#sources.lexical, await this.#sources.loadGlosses());
    const score = ([rank, passage]: [number, ScoredPassage]): ScoredSentence[] =>
      this.#scoreSentences(passage, rank, weighted, nearness);
    const sentences = (await inTurns([...found.entries()], score, undefined)).flat();
    return sentences.sort((left, right) => right.score - left.score).slice(0, query.limit);
  }

  #best(query: SentenceQuery): Promise<readonly ScoredPassage[]> {
    return this.#sources.retriever.retrieve({ ...query, limit: LOOKED_THROUGH });
  }

  /** The best passages, and those further down or not found at all that hold what is nearest to the query. */
  #narrow(wide: readonly ScoredPassage[], query: SentenceQuery, nearness: Nearness): readonly ScoredPassage[] {
    const near = [...wide.slice(PASSAGES), ...this.#anticipating(wide, query, nearness)]
      .map((scored) => ({ scored, similarity: this.#nearest(scored.passage, nearness) }))
      .filter(({ similarity }) => similarity > 0)
      .toSorted((left, right) => right.similarity - left.similarity);
    return [...wide.slice(0, PASSAGES), ...near.slice(0, NEAR_PASSAGES).map(({ scored }) => scored)];
  }

  /** Passages beyond those found whose anticipated questions are near; no better as a whole than the last that was found. */
  #anticipating(wide: readonly ScoredPassage[], { document }: SentenceQuery, { questions }: Nearness): ScoredPassage[] {
    const found = new Set(wide.map(({ passage }) => passage.id));
    const score = wide.at(-1)?.score ?? 0;
    return questions
      .nearPassages()
      .flatMap((place) => this.#sources.passages[place] ?? [])
      .filter((passage) => !found.has(passage.id) && (document === undefined || passage.document === document))
      .map((passage) => ({ passage, score }));
  }

  /** The cosine of a passage's nearest sentence or anticipated question; 0 where it has no vectors of either. */
  #nearest(passage: Passage, { sentence, questions }: Nearness): number {
    const place = this.#places.get(passage.id) ?? 0;
    const count = this.#sources.dense?.vectors.count(place) ?? 0;
    return Array.from({ length: count }, (_, index) => better(sentence(place, index)) ?? 0).reduce(
      (best, similarity) => Math.max(best, similarity),
      questions.ofPassage(place),
    );
  }

  #ofSection({ document, section }: SentenceQuery): readonly ScoredPassage[] {
    return this.#sources.passages
      .filter((passage) => document === undefined || passage.document === document)
      .filter((passage) => passage.section === section || passage.section?.startsWith(`${section}.`))
      .map((passage) => ({ passage, score: 0 }));
  }

  async #nearness(text: string): Promise<Nearness> {
    const { dense } = this.#sources;
    if (dense === null) return UNKNOWN;
    try {
      const vector = Float32Array.from(await dense.embeddings.embedQuery(text));
      return {
        sentence: (place, sentence) => dense.vectors.similarity(vector, place, sentence),
        questions: dense.questions.match(vector),
      };
    } catch (error) {
      if (!(error instanceof ModelUnavailableError)) throw error;
      return UNKNOWN;
    }
  }

  #prepared(passage: Passage): readonly PreparedSentence[] {
    const known = this.#sentences.get(passage.id);
    if (known) return known;
    const prepared = sentenceUnits(passage).map((unit) => ({ ...unit, held: heldTerms(unit.text, unit.rendering) }));
    const [oldest] = this.#sentences.keys();
    if (this.#sentences.size >= KEPT_PASSAGES && oldest !== undefined) this.#sentences.delete(oldest);
    this.#sentences.set(passage.id, prepared);
    return prepared;
  }

  #scoreSentences(
    scored: ScoredPassage,
    rank: number,
    query: WeightedQuery,
    { sentence, questions }: Nearness,
  ): ScoredSentence[] {
    const { id, document } = scored.passage;
    const place = this.#places.get(id) ?? 0;
    const openSimilarity = questions.leftOpen((other) => this.#sources.passages[other]?.document === document);
    return this.#prepared(scored.passage).map((unit, index) =>
      scoreSentence(
        {
          unit,
          index,
          scored,
          rank,
          similarity: sentence(place, index),
          questionSimilarity: questions.ofSentence(place, index),
          openSimilarity,
        },
        query,
      ),
    );
  }
}

interface Candidate {
  readonly unit: PreparedSentence;
  readonly index: number;
  readonly scored: ScoredPassage;
  readonly rank: number;
  readonly similarity: SentenceSimilarity;
  readonly questionSimilarity: QuestionSimilarity | null;
  readonly openSimilarity: QuestionSimilarity | null;
}

function scoreSentence(candidate: Candidate, query: WeightedQuery): ScoredSentence {
  const { unit, index, scored, rank, similarity, questionSimilarity, openSimilarity } = candidate;
  const { share: coverage, meaning, missing: termsMissing } = query.coverage(unit.held);
  const best = better(similarity);
  return {
    passage: scored.passage,
    index,
    span: unit.span,
    rendering: unit.rendering,
    score: sentenceScore({
      // A sentence without a word in the query's language holds what means the same, or nothing.
      coverage: sharesLanguage(unit, scored.passage, query.language) ? coverage : meaning,
      similarity: best,
      passageScore: scored.score,
    }),
    coverage,
    meaning,
    termsMissing,
    similarity: best,
    textSimilarity: similarity.text,
    renderingSimilarity: similarity.rendering,
    questionSimilarity,
    openSimilarity,
    passageScore: scored.score,
    passageRank: rank,
    passageSimilarity: scored.similarity ?? null,
  };
}

function sharesLanguage(unit: SentenceUnit, passage: Passage, language: Language): boolean {
  return passage.language === language || (language === 'en' && unit.rendering !== null);
}

function better({ text, rendering }: SentenceSimilarity): number | null {
  if (text === null || rendering === null) return text ?? rendering;
  return Math.max(text, rendering);
}
