import { readFileSync } from 'node:fs';

import { z } from 'zod';

const cell = z.object({
  table: z.string(),
  row: z.string(),
  rowIndex: z.int().optional(),
  column: z.string(),
  raw: z.string(),
});

const expectation = {
  zh: z.string(),
  en: z.string(),
  sections: z.array(z.string()),
  quotes: z.array(z.string()),
  /** The abstract is printed in both languages: its English words are as good. */
  quotesEn: z.array(z.string()).optional(),
  items: z.object({ zh: z.array(z.string()) }).optional(),
  cells: z.array(cell).optional(),
  value: z.number().optional(),
  names: z.array(z.string()).optional(),
};

const answerable = z.object({ id: z.string(), category: z.string(), ...expectation });
const refusal = z.object({
  id: z.string(),
  category: z.string(),
  zh: z.string(),
  en: z.string(),
  names: z.array(z.string()).optional(),
});
const thread = z.object({
  id: z.string(),
  turns: z.array(z.object({ kind: z.enum(['answer', 'refusal']), ...expectation })),
});

export type Answerable = z.infer<typeof answerable>;
export type Refusal = z.infer<typeof refusal>;
export type Thread = z.infer<typeof thread>;

/** One set of questions: those to be answered, those to be refused, and conversations. */
export interface QuestionSet {
  readonly answerable: readonly Answerable[];
  readonly refusals: readonly Refusal[];
  readonly followUps: readonly Thread[];
}

/** Reads a set from a folder of `answerable.jsonl`, `refusals.jsonl` and `followups.jsonl`. */
export function readQuestionSet(folder: URL): QuestionSet {
  return {
    answerable: readLines(new URL('answerable.jsonl', folder), answerable),
    refusals: readLines(new URL('refusals.jsonl', folder), refusal),
    followUps: readLines(new URL('followups.jsonl', folder), thread),
  };
}

function readLines<Schema extends z.ZodType>(file: URL, schema: Schema): z.output<Schema>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
