import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Evidence } from './telling/evidence.js';

/** A sentence written by hand, true or not. */
export const writtenSchema = z.object({
  text: z.string(),
  /** Words of the pieces whose numbers it is marked with: of each the first piece that has them. */
  holds: z.array(z.string()).min(1),
});

export type Written = z.infer<typeof writtenSchema>;

/** What was written in answer to a question, in its order. */
export interface WrittenAnswer<Sentence> {
  readonly question: string;
  readonly language: 'zh' | 'en';
  readonly sentences: readonly Sentence[];
}

/** The answers of a file, one a line. */
export function readWritten<Sentence extends Written>(
  file: URL,
  sentence: z.ZodType<Sentence>,
): ReadonlyArray<WrittenAnswer<Sentence>> {
  return readLines(
    file,
    z.object({ question: z.string(), language: z.enum(['zh', 'en']), sentences: z.array(sentence) }),
  );
}

/** The lines of a file, each held to the schema. */
export function readLines<Line>(file: URL, schema: z.ZodType<Line>): readonly Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** The pieces that a sentence is marked with; none where one of them is no longer there. */
export function numbersOf({ holds }: Pick<Written, 'holds'>, { pieces }: Evidence): readonly number[] {
  const found = holds.map((words) => pieces.find(({ text }) => text.includes(words))?.number);
  const numbers = found.filter((number) => number !== undefined);
  return numbers.length === holds.length ? [...new Set(numbers)] : [];
}
