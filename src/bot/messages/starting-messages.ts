/** Questions to begin with. */
export interface StartingMessages {
  /** About the bundled paper. */
  readonly examples: readonly string[];
  /** About any cell of a table. */
  cell(row: string, column: string): string;
  readonly documents: string;
}
