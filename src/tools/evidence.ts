import {
  alignSentences,
  splitSentences,
  type Cell,
  type Column,
  type Corpus,
  type Document,
  type Passage,
  type Row,
  type Section,
  type Table,
} from '../knowledge/index.js';

/** Words of a passage that support an answer: `quote` is a substring of `passage.text`. */
export interface Evidence {
  readonly passage: Passage;
  readonly quote: string;
  /** The stored English of the quoted sentences; null where there is none. */
  readonly rendering: string | null;
}

/** A table cell with the labels that name it. */
export interface CellEvidence {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly cell: Cell;
}

/** Sentences `from` to `to` (inclusive, 0-based) of a passage, word for word. */
export function quoteSentences(passage: Passage, from: number, to: number): Evidence {
  const spans = splitSentences(passage.text);
  const first = spans[from];
  const last = spans[to];
  if (!first || !last) return wholePassage(passage);
  const pairs = alignSentences(passage);
  return {
    passage,
    quote: passage.text.slice(first[0], last[1]),
    rendering: pairs
      ? pairs
          .slice(from, to + 1)
          .map((pair) => pair.rendering)
          .join(' ')
      : null,
  };
}

/** The whole passage as evidence. */
function wholePassage(passage: Passage): Evidence {
  return { passage, quote: passage.text, rendering: passage.rendering };
}

/** The sentence of `passage` that holds `quote`, as evidence. */
export function sentenceHolding(passage: Passage, quote: string): Evidence {
  return sentenceAt(passage, passage.text.indexOf(quote));
}

/** The sentence of `passage` in which the character at an offset stands, as evidence. */
export function sentenceAt(passage: Passage, at: number): Evidence {
  const index = splitSentences(passage.text).findIndex(([start, end]) => start <= at && at < end);
  return index < 0 ? wholePassage(passage) : quoteSentences(passage, index, index);
}

/** Every document, or the one named. */
export function documentsOf(corpus: Corpus, id?: string): readonly Document[] {
  return id === undefined ? corpus.documents : corpus.documents.filter((document) => document.id === id);
}

export function findDocument(corpus: Corpus, id: string): Document | undefined {
  return corpus.documents.find((document) => document.id === id);
}

export function findSection(document: Document, id: string): Section | undefined {
  return document.sections.find((section) => section.id === id);
}

export function findPassage(document: Document, id: string): Passage | undefined {
  for (const section of document.sections) {
    const passage = section.passages.find((candidate) => candidate.id === id);
    if (passage) return passage;
  }
  return undefined;
}

export function findTable(document: Document, name: string): Table | undefined {
  return document.tables.find((table) => table.name === name);
}

/** The cell at a row and column; undefined outside the table. */
export function cellAt(table: Table, rowIndex: number, columnIndex: number): CellEvidence | undefined {
  const row = table.rows[rowIndex];
  const column = table.columns[columnIndex];
  const cell = row?.cells[columnIndex];
  return row && column && cell ? { table, row, column, cell } : undefined;
}

/** A cell by the source's own labels; indices where labels repeat. */
export interface CellName {
  readonly row?: string | undefined;
  readonly column?: string | undefined;
  readonly rowIndex?: number | undefined;
  readonly columnIndex?: number | undefined;
}

/** The cell of a table that labels name; undefined where they name none. */
export function cellNamed(table: Table, { row, column, rowIndex, columnIndex }: CellName): CellEvidence | undefined {
  const oneRow = table.rows.find(({ label, index }) => label === row && (rowIndex ?? index) === index);
  const oneColumn = table.columns.find(({ label, index }) => label === column && (columnIndex ?? index) === index);
  return oneRow && oneColumn ? cellAt(table, oneRow.index, oneColumn.index) : undefined;
}
