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
  /** Cells of a table by row and column. */
  cells(table: string, cells: readonly string[]): string;
  /** Parts of one address, the widest first. */
  joined(parts: readonly string[]): string;
}
