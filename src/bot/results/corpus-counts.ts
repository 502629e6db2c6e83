import type { Document } from '../../knowledge/index.js';

/** How much a document holds. */
export interface DocumentCounts {
  readonly sections: number;
  readonly passages: number;
  readonly tables: number;
}

/** Counts of a document; text before any heading is no section. */
export function countsOf({ sections, tables }: Document): DocumentCounts {
  return {
    sections: sections.filter(({ id }) => id !== null).length,
    passages: sections.reduce((sum, section) => sum + section.passages.length, 0),
    tables: tables.length,
  };
}
