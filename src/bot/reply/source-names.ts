import type { Corpus, Language, LocalText } from '../../knowledge/index.js';
import type { CellAddress } from './reply.js';

/** What the row and the column of a cell are called; null where they go by the source's label alone. */
export interface CellNames {
  readonly row: string | null;
  readonly column: string | null;
}

/** What a document and its sections are called, for the line of sources. */
export interface SourceNames {
  /** The document's title; its id where it has none. */
  document(document: string, language: Language): string;
  /** The section's title without its number; null where it has none. */
  section(document: string, section: string, language: Language): string | null;
  /** The titles of a cell's row and column. */
  cell(place: TablePlace, address: CellAddress, language: Language): CellNames;
}

export interface TablePlace {
  readonly document: string;
  /** The table's id. */
  readonly table: string;
}

/** Names for when no corpus is at hand: ids alone. */
export const bareNames: SourceNames = {
  document: (document) => document,
  section: () => null,
  cell: () => ({ row: null, column: null }),
};

/** The names that `corpus` gives, in the other language where one is missing. */
export function sourceNames(corpus: Corpus): SourceNames {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  return {
    document: (id, language) => documents.get(id)?.title[language] ?? id,
    section: (id, section, language) => {
      const title = documents.get(id)?.sections.find((one) => one.id === section)?.title;
      return title?.[language] ?? title?.zh ?? title?.en ?? null;
    },
    cell: ({ document, table }, { row, column, rowIndex, columnIndex }, language) => {
      const tables = documents.get(document)?.tables.filter(({ name }) => name === table) ?? [];
      const rows = tables.flatMap((one) => one.rows);
      const columns = tables.flatMap((one) => one.columns);
      return { row: titleOf(rows, row, rowIndex, language), column: titleOf(columns, column, columnIndex, language) };
    },
  };
}

interface Labelled {
  readonly label: string;
  readonly index: number;
  readonly title: LocalText;
}

function titleOf(
  list: readonly Labelled[],
  label: string,
  index: number | undefined,
  language: Language,
): string | null {
  const found = list.find((one) => one.label === label && (index === undefined || one.index === index));
  return found?.title[language] ?? null;
}
