import { AdvisorError } from './advisor-error.js';

/** What is wrong with a file's structure; `at` is the entry or field that has it. */
export type MalformedReason =
  | { readonly reason: 'unparsable' | 'not-json' | 'not-csv' | 'quote' | 'nested-too-deep' | 'other-version' }
  /** A line of a table with more or fewer fields than its header. */
  | { readonly reason: 'fields'; readonly found: number }
  | { readonly reason: 'shape'; readonly at: string }
  | { readonly reason: 'no-passage'; readonly at: string; readonly passage: string }
  | { readonly reason: 'no-section'; readonly at: string; readonly section: string }
  | { readonly reason: 'no-sentence'; readonly passage: string; readonly sentence: number; readonly held: number }
  | {
      readonly reason: 'no-cell';
      readonly at: string;
      readonly table: string;
      readonly row: number;
      readonly column: string;
    }
  | { readonly reason: 'no-item'; readonly at: string; readonly item: string }
  | { readonly reason: 'no-group'; readonly at: string; readonly group: string }
  | { readonly reason: 'not-in-passage'; readonly at: string; readonly quote: string; readonly passage: string };

/** Where it is wrong, and how often else. */
export interface MalformedPlace {
  /** From 1. */
  readonly line?: number;
  /** Further entries or lines of the file that are wrong. */
  readonly more?: number;
}

/** A file's structure is broken. Facts: `file`, those of its {@link MalformedReason} and {@link MalformedPlace}. */
export class MalformedDataError extends AdvisorError {
  readonly code = 'MALFORMED_DATA';

  constructor(file: string, { reason, ...details }: MalformedReason, place: MalformedPlace = {}, cause?: unknown) {
    const facts = { ...details, ...place };
    const told = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
    super(
      `"${file}": ${[reason, ...told].join(', ')}. Correct the file and run again.`,
      { file, reason, ...facts },
      cause,
    );
  }
}
