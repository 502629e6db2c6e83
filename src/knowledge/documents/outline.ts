import type { LocalText } from '../language/language.js';

/** Other names under which an outline item is asked for. */
export interface Synonyms {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** Something the outline names, anchored to the passage that says it. */
export interface OutlineItem {
  readonly id: string;
  readonly title: LocalText;
  readonly synonyms: Synonyms;
  /** Passage id. */
  readonly anchor: string;
}

export interface Mechanism extends OutlineItem {
  readonly section: string;
}

/** One point of view from which an effect is described. */
export interface Aspect {
  readonly title: LocalText;
  readonly anchor: string;
  /** The sentence, or its beginning, that states the aspect: a substring of the anchored passage. */
  readonly quote: string;
}

export interface Effect extends OutlineItem {
  readonly section: string;
  readonly aspects: readonly Aspect[];
}

/** A realization path and its measures. */
export interface Path extends OutlineItem {
  readonly section: string;
  readonly measures: readonly OutlineItem[];
}

/** One experience pattern: a table cell. */
export interface Pattern {
  readonly id: string;
  readonly title: LocalText;
  readonly cell: { readonly table: string; readonly rowIndex: number; readonly column: string };
}

/** An area that groups experience patterns. */
export interface Area {
  readonly id: string;
  readonly title: LocalText;
  readonly synonyms: Synonyms;
  readonly patterns: readonly Pattern[];
}

/** What a document argues, named in both languages and anchored to its words. */
export interface Outline {
  readonly mechanisms: readonly Mechanism[];
  readonly effects: readonly Effect[];
  readonly paths: readonly Path[];
  readonly areas: readonly Area[];
}
