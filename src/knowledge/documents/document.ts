import type { ErrorCode, ErrorFacts } from '../errors/advisor-error.js';
import type { Language, LocalText } from '../language/language.js';
import type { Table } from '../tables/table.js';
import type { Advice } from './advice.js';
import type { AnticipatedQuestions } from './anticipated-questions.js';
import type { Outline } from './outline.js';

/** What a passage is in its source. A caption names a figure; a table passage holds a block of rows. */
export type PassageKind = 'paragraph' | 'list-item' | 'caption' | 'table';

/**
 * The unit of retrieval and citation: one paragraph, list item, caption, or block of table rows.
 *
 * `text` is the exact source text: every quote is a substring of it.
 */
export interface Passage {
  /** `<document>#<section>-p<n>`, or `<document>#<table>-p<n>` for a block of table rows; n counts from 1. */
  readonly id: string;
  readonly document: string;
  /** The section's {@link Section.id}; null where the document has no headings. */
  readonly section: string | null;
  readonly kind: PassageKind;
  readonly language: Language;
  readonly text: string;
  /** The stored English of this passage, sentence for sentence; null where there is none. */
  readonly rendering: string | null;
  /** Name of the table whose rows this passage holds. */
  readonly table: string | null;
}

/** A heading with the passages below it, up to the next heading. */
export interface Section {
  /** Printed number without its final dot ("2.3.1"), "abstract", the heading's text where there are no numbers, or null before any heading. */
  readonly id: string | null;
  /** Heading level, 1 to 6; 0 for text before any heading. */
  readonly level: number;
  /** The heading without its number, in the source's language and, where a rendering gives it, in English. */
  readonly title: { readonly zh?: string; readonly en?: string };
  readonly passages: readonly Passage[];
}

/** One source: its sections, tables and, where the folder brings one, its outline. */
export interface Document {
  readonly id: string;
  readonly title: LocalText;
  readonly language: Language;
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly outline: Outline | null;
  /** What the document recommends for what; null where the folder brings no such map. */
  readonly advice: Advice | null;
  /** Questions that its sentences answer, where the folder brings some. */
  readonly anticipated: readonly AnticipatedQuestions[];
  /** What the folder's own notes say of its contents, for example a caption that names the wrong unit. */
  readonly notes: readonly DocumentNote[];
}

export interface DocumentNote {
  readonly code: string;
  readonly table: string | null;
  readonly text: LocalText;
}

/** A file that could not be read, with the reason. */
export interface SkippedFile {
  /** Path from the corpus folder, with forward slashes. */
  readonly file: string;
  readonly code: ErrorCode;
  /** In English; other languages put `code` and `facts` in words. */
  readonly message: string;
  readonly facts: ErrorFacts;
}

/** A folder of documents as read. */
export interface Corpus {
  readonly documents: readonly Document[];
  readonly skipped: readonly SkippedFile[];
}
