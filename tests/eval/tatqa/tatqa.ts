import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

const questionSchema = z.object({
  question: z.string(),
  answer: z.union([z.number(), z.string(), z.array(z.string())]),
  answer_type: z.enum(['arithmetic', 'count', 'multi-span', 'span']),
  answer_from: z.string(),
  scale: z.string(),
});

const fileSchema = z.array(
  z.object({
    table: z.object({ uid: z.string(), table: z.array(z.array(z.string())) }),
    questions: z.array(questionSchema),
  }),
);

/** A question of TAT-QA that its table alone answers. */
export interface TableQuestion extends z.infer<typeof questionSchema> {
  readonly document: string;
}

function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}

/** Writes each table as one CSV file into `folder` and gives the questions that are answered from tables alone. */
export function unpackTables(file: URL, folder: string): readonly TableQuestion[] {
  mkdirSync(folder, { recursive: true });
  return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).flatMap(({ table, questions }) => {
    writeFileSync(join(folder, `${table.uid}.csv`), `${table.table.map(csvLine).join('\n')}\n`);
    return questions
      .filter(({ answer_from: from }) => from === 'table')
      .map((question) => ({ ...question, document: table.uid }));
  });
}
