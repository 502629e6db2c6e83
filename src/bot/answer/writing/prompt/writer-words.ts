/** The words of the prompt in one language. */
export interface WriterWords {
  readonly system: string;
  user(question: string, evidence: string): string;
}
