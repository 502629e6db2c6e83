import type { Corpus, Language } from '../../../knowledge/index.js';
import type { Citation, Figure } from '../../reply/reply.js';

/** One fact that a writer may say, as the deterministic reply says it. */
export interface EvidencePiece {
  /** From 1, as it is shown to the model and marked by it: "[3]". */
  readonly number: number;
  /** The whole sentence in the language of the reply, as it stands where the writer's own falls. */
  readonly text: string;
  /** The source's own words where `text` is their stored rendering; null where `text` is not a rendering. */
  readonly original: string | null;
  readonly citations: readonly Citation[];
  /** The main one first; empty where nothing is looked up or computed. */
  readonly figures: readonly Figure[];
}

/** A sentence as a model wrote it, without its marks, and the pieces that it marks as its support. */
export interface WrittenSentence {
  readonly text: string;
  /** Numbers of pieces; one that no piece has is kept, and fails. */
  readonly pieces: readonly number[];
}

/** What a written sentence is judged in. */
export interface WritingContext {
  readonly question: string;
  readonly language: Language;
  readonly corpus: Corpus;
}

/** Why a written sentence is not shown. */
export type WritingFault =
  | 'citation'
  | 'date'
  | 'direction'
  | 'language'
  | 'markup'
  | 'name'
  | 'negation'
  | 'number'
  | 'quotation'
  | 'ranking'
  | 'unit'
  | 'unsupported-words';

export type WritingVerdict =
  | { readonly stands: true }
  | { readonly stands: false; readonly fault: WritingFault; readonly words: string };
