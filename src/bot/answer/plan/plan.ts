import type { Obstacle, ToolRequest } from '../../../tools/index.js';
import type { Understanding } from '../understand/understanding.js';

/** Why a question is refused. The message catalogue words each. */
export type Refusal =
  | {
      readonly code:
        | 'authors'
        | 'forecast'
        | 'funding'
        | 'gibberish'
        | 'instruction'
        | 'no-advice'
        | 'no-industry'
        | 'no-support'
        | 'no-words'
        | 'nothing-further'
        | 'nothing-said'
        | 'other-language'
        | 'publication'
        | 'references'
        | 'title'
        | 'too-long';
    }
  | { readonly code: 'figure-contents'; readonly figure: string }
  | { readonly code: 'unknown-section'; readonly section: string }
  | { readonly code: 'unknown-table'; readonly number: string }
  | { readonly code: 'period'; readonly asked: readonly string[]; readonly held: readonly string[] }
  | {
      readonly code:
        | 'row'
        | 'unmatched'
        | 'physical-quantity'
        | 'import'
        | 'breakdown'
        | 'currency'
        | 'growth-base'
        | 'no-numbers';
      readonly document: string;
      readonly table: string;
    }
  /** What is to be measured is another thing than the table's values. */
  | { readonly code: 'measure'; readonly document: string; readonly table: string; readonly asked: string }
  /** A share is asked of something whose value the table does not hold. */
  | { readonly code: 'whole'; readonly document: string; readonly table: string; readonly asked: string }
  /** An operation that is not computed here. */
  | { readonly code: 'not-computed'; readonly asked: string }
  | { readonly code: 'answer-type'; readonly wanted: AnswerType }
  /** A brief was asked for on what nothing in the corpus speaks of. */
  | { readonly code: 'unknown-topic'; readonly topic: string }
  | { readonly code: 'uncomputable'; readonly obstacle: Obstacle }
  /** Not refused for good: the asker is to say which of the held periods is meant. */
  | { readonly code: 'which-period'; readonly held: readonly string[] }
  /** What is to be computed of the rows named was not understood: the asker is to say it. */
  | { readonly code: 'which-operation'; readonly rows: readonly string[] }
  /** Two rows or more are named alike: the asker is to say which is meant. */
  | { readonly code: 'which-row'; readonly rows: readonly RowChoice[] }
  /** Tables of several documents fit alike: the asker is to say which is meant. */
  | { readonly code: 'which-table'; readonly tables: readonly string[] };

/** A row that may be meant; of rows that are called alike each with what tells it apart. */
export interface RowChoice {
  readonly name: string;
  readonly told: RowMark | null;
}

/** What tells a row from others of its name: the row below it, or its place among the rows of its table. */
export type RowMark =
  | { readonly by: 'row-below'; readonly label: string }
  | { readonly by: 'place'; readonly document: string; readonly table: string; readonly rowIndex: number };

/** What kind of thing the question wants to hear; a sentence without one is no answer. */
export type AnswerType = 'money' | 'percent' | 'number' | 'count' | 'date' | 'duration' | 'company';

export type HoldingsTopic = 'chapters' | 'documents' | 'help' | 'rows' | 'tables' | 'unit' | 'years';

/** What a brief is about: rows of one table, or a matter that sentences speak of. */
export type BriefSubject =
  | {
      readonly kind: 'rows';
      readonly document: string;
      readonly table: string;
      readonly rows: readonly number[];
      /** Rows that the topic names beyond those. */
      readonly left: readonly number[];
    }
  | { readonly kind: 'matter' };

/** How the results of a plan's calls become an answer. */
export type Composition =
  | { readonly form: 'sentences' }
  /** Whether a claim is so, before what the question was planned to show; null: the figures that decide it. */
  | { readonly form: 'verdict'; readonly beside: AnswerPlan | null }
  /** A statement that was checked, or a question that wants yes or no. */
  | { readonly form: 'checked'; readonly asked: 'check' | 'whether' }
  /** Questions in one, each planned by itself; their calls stand one after another. */
  | { readonly form: 'parts'; readonly parts: readonly PlannedPart[] }
  | { readonly form: 'gist' }
  | { readonly form: 'list'; readonly counted: 'names' | 'number' }
  /** How many each of several lists holds, or all of them. */
  | { readonly form: 'counts'; readonly summed: 'each' | 'together' }
  /** Whether two patterns belong to one area. */
  | { readonly form: 'same-area' }
  | { readonly form: 'other-entries'; readonly than: string }
  | { readonly form: 'nth-entry'; readonly nth: number }
  | { readonly form: 'location' }
  | { readonly form: 'passage' }
  | { readonly form: 'matched-pattern'; readonly wanted: 'area' | 'pattern' | 'patterns' }
  | {
      readonly form: 'cells';
      readonly items: 'rows' | 'values';
      /** What the question asks beside these cells and no table holds. */
      readonly missing: readonly string[];
    }
  /** Names of rows, or how many they are. */
  | { readonly form: 'names'; readonly counted: boolean }
  /**
   * Results of computing tools, the main one first; cells beside them are what the source publishes for the same. Of
   * the three kinds of growth that compound growth gives, the asked one comes first.
   */
  | {
      readonly form: 'computations';
      readonly growth?: GrowthKind;
      /** What the results are of, where it is to be said: all rows that a table lists are not all that there is. */
      readonly scope?: 'listed-rows';
      /** "So many times more" has two readings: what comes first counts what is more, or the whole of it. */
      readonly timesMore?: 'excess-first' | 'whole-first';
    }
  /** Numbers that the text states, with the sentences that state them, and what is computed beside them. */
  | { readonly form: 'numbers' }
  /** Which two numbers lie closest together or furthest apart, and how far. */
  | { readonly form: 'pair' }
  /** The place of a row among all of its table. */
  | { readonly form: 'position'; readonly order: 'highest' | 'lowest' }
  /**
   * Ranked or filtered numbers; the bare answers are the rows or the columns that they stand in: of all, or of the
   * first `answering` where the others are what these are compared with.
   */
  | {
      readonly form: 'chosen';
      readonly named: 'rows' | 'columns' | 'periods';
      readonly counted: boolean;
      readonly answering?: number;
    }
  /** How far apart two rows lie, and the rows in their order, of which the first is the answer. */
  | { readonly form: 'margin' }
  | { readonly form: 'section' }
  /** What is recommended for a described industry. */
  | { readonly form: 'advice' }
  | { readonly form: 'advice-comparison' }
  /** Why the path, measure or mechanism of this id or section is not first. */
  | { readonly form: 'advice-why-not'; readonly rival: string }
  /** A matter in sections that the question names; of each section its question, as its ranking was made for it. */
  | { readonly form: 'section-matter'; readonly questions: readonly string[] }
  | { readonly form: 'comparison' }
  | { readonly form: 'concepts' }
  | { readonly form: 'brief'; readonly subject: BriefSubject }
  | { readonly form: 'holdings'; readonly topic: HoldingsTopic };

/** Growth over several years: a year compounded, in all, or in all divided evenly by the years. */
export type GrowthKind = 'compound' | 'overall' | 'evenly';

/** What will be done for a question: tool calls and how to compose them, or a refusal with calls for what is nearest. */
export type Plan =
  | AnswerPlan
  | { readonly kind: 'refusal'; readonly calls: readonly ToolRequest[]; readonly refusal: Refusal };

/** One of the questions that a question holds. */
export interface PlannedPart {
  readonly asked: Understanding;
  readonly plan: Plan;
}

export interface AnswerPlan {
  readonly kind: 'answer';
  readonly calls: readonly ToolRequest[];
  readonly composition: Composition;
}
