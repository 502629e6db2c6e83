/** What a question wants done with the numbers of a table. */
export type Operation =
  | 'average'
  | 'change'
  | 'compound-growth'
  | 'count'
  | 'difference'
  | 'filter'
  | 'growth'
  | 'highest'
  | 'lowest'
  | 'percent-more'
  | 'percent-share'
  | 'point-difference'
  | 'ratio'
  | 'scaled'
  | 'sum'
  | 'times';

/**
 * Wordings that ask for an operation. In a wording `{name}` stands for any word of a list, and `…` for anything between;
 * for the rest it is a regular expression.
 */
export interface OperationWords {
  readonly operation: Operation;
  readonly said: readonly string[];
  /** Wordings that hold one of the above and ask for something else. */
  readonly unless?: readonly string[];
}

/** The wordings of a language, the most particular first, and the lists of words that they name. */
export interface OperationLexicon {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly operations: readonly OperationWords[];
  /** Something moved, whichever way: in money where money is asked, otherwise in percent. */
  readonly moved: readonly string[];
  readonly money: readonly string[];
}

/** A wording in a form that texts are tried against. */
export interface Cue {
  readonly operation: Operation;
  readonly said: RegExp;
  readonly unless: RegExp | null;
}

/** The lexicon's wordings as patterns; words of languages with spaces stand by themselves. */
export function cuesOf({ words, operations }: OperationLexicon, hasSpaces: boolean): readonly Cue[] {
  return operations.map(({ operation, said, unless }) => ({
    operation,
    said: patternOf(said, words, hasSpaces),
    unless: unless === undefined ? null : patternOf(unless, words, hasSpaces),
  }));
}

/** Any of the wordings. */
export function patternOf(wordings: readonly string[], words: OperationLexicon['words'], hasSpaces: boolean): RegExp {
  const any = wordings.map((wording) => sourceOf(wording, words, hasSpaces)).join('|');
  return new RegExp(hasSpaces ? `(?<![a-z0-9])(?:${any})(?![a-z0-9])` : any, 'u');
}

function sourceOf(wording: string, words: OperationLexicon['words'], hasSpaces: boolean): string {
  const spaced = hasSpaces ? wording.replaceAll(' ', '[ -]+') : wording;
  return spaced
    .replace(/\{(?<name>[a-z]+)\}/gu, (_, name: string) => `(?:${(words[name] ?? []).join('|')})`)
    .replace(/(?:\[ -\]\+)?…(?:\[ -\]\+)?/gu, hasSpaces ? String.raw`\b.*\b` : '.*');
}
