import type { Expression } from './reading.js';

/** A wording with named parts, and what it asks for; null where its parts show that it does not. */
export interface Wording<Result> {
  readonly pattern: RegExp;
  readonly read: (parts: Readonly<Record<string, string>>) => Result | null;
}

/** What the first wording that fits asks for. */
export function readWording<Result>(text: string, wordings: readonly Wording<Result>[]): Result | null {
  for (const { pattern, read } of wordings) {
    const groups = pattern.exec(text)?.groups;
    const parts = groups && Object.fromEntries(Object.entries(groups).map(([name, part]) => [name, part ?? '']));
    const found = parts && read(parts);
    if (found) return found;
  }
  return null;
}

/** Reads a phrase that is itself an expression: "the average of A". */
export type ReadExpression = (phrase: string) => Expression;
