/** What is said around answers to what a chat platform can be asked, the same on each. */
export interface RequestMessages {
  /** The question that "documents" stands for. */
  readonly askDocuments: string;
  /** The question that "growth" stands for where no table or row has the name. */
  askGrowth(name: string): string;
  readonly summary: SummaryMessages;
}

/** Around what the documents hold on a text. */
export interface SummaryMessages {
  /** Leads what they hold. */
  readonly held: string;
  /** They hold nothing on it. */
  readonly nothing: string;
  /** Sentences on which they hold nothing, and how many more there are. */
  without(sentences: readonly string[], more: number): string;
  /** How many sentences at the end of a long text were not looked up. */
  left(count: number): string;
  /** Leads the verdicts on its figures. */
  readonly figures: string;
  readonly noFigures: string;
}
