/** A name with the signals behind it; no signals where nothing leads to it. */
export interface AdvisedName {
  readonly section: string | null;
  readonly title: string;
  readonly signals: readonly string[];
}

/** What would be first instead. */
export interface AdvisedChange {
  readonly signal: string;
  readonly mechanism: string | null;
  readonly measure: string | null;
}

/** The sentences around a recommendation. Facts come in as parameters: no text here holds one. */
export interface AdviceMessages {
  readonly signalsFound: string;
  readonly signalsDenied: string;
  /** A signal with the words of the description that gave it. */
  signal(title: string, words: readonly string[]): string;
  readonly byMeaning: string;
  readonly mechanisms: string;
  readonly measures: string;
  name(name: AdvisedName): string;
  /** Mechanisms that score alike, with the questions whose answers would decide between them; there may be none. */
  asGood(names: readonly string[], questions: readonly string[]): string;
  furtherMeasures(names: readonly string[]): string;
  readonly patterns: string;
  area(area: string, patterns: readonly string[], signals: readonly string[]): string;
  readonly figures: string;
  readonly sensitive: string;
  change(change: AdvisedChange): string;
  readonly robust: string;
  readonly questions: string;
  /** Why something is recommended: a signal, its words, and a sentence of the source. */
  reason(signal: string, quote: string, section: string | null): string;
  readonly comparison: string;
  side(place: 'first' | 'second', words: string): string;
  shared(names: readonly string[]): string;
  readonly nothingShared: string;
  isFirst(name: string): string;
  isBehind(name: string, first: string): string;
  leadingTo(name: string, signals: readonly string[]): string;
  wouldLift(name: string): string;
  readonly wouldNotLift: string;
}
