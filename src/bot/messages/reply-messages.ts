/** The frame around a reply's blocks: quotation, addresses, the line of sources. */
export interface ReplyMessages {
  /** Puts words of a source between quotation marks. */
  quoted(text: string): string;
  /** Puts an address behind what it belongs to, with the space the language wants before it. */
  inBrackets(text: string): string;
  /** Marks a rendering as the project's own. */
  readonly rendering: string;
  /** Leads the original beneath its rendering. */
  readonly original: string;
  /** Leads the sources of a reply. */
  readonly sources: string;
  /** A section by its printed number. */
  numberedSection(number: string): string;
  readonly abstract: string;
  /** A table by its printed number. */
  numberedTable(number: string): string;
  /** A table by the name of its file. */
  namedTable(name: string): string;
  /** A cell by the names of its row and column. */
  cell(row: string, column: string): string;
  /** Cells of a table, each as {@link cell} says it. */
  cells(table: string, cells: readonly string[]): string;
  /** Parts of one address, the widest first. */
  joined(parts: readonly string[]): string;
  /** Stands in the place of hits where a search finds none. */
  readonly noHits: string;
}
