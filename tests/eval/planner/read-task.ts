import { z } from 'zod';

const taskSchema = z.object({
  question: z.string(),
  holdings: z.array(
    z.object({
      document: z.string(),
      tables: z.array(
        z.object({
          table: z.string(),
          columns: z.array(z.looseObject({ index: z.int(), role: z.string(), period: z.string().nullable() })),
          rows: z.array(z.tuple([z.int(), z.string(), z.string()])),
        }),
      ),
    }),
  ),
});

/** What a question names of the table that the scripted planner knows how to read: the first with values. */
export interface Task {
  readonly question: string;
  readonly document: string;
  readonly table: string;
  readonly rows: readonly number[];
  /** Of values, in the years that the question names; all of them where it names none. */
  readonly columns: readonly number[];
}

/** Null for a message that is no task, or holdings without a table of values. */
export function readTask(message: string): Task | null {
  const parsed = taskSchema.safeParse(JSON.parse(message));
  if (!parsed.success) return null;
  const { question, holdings } = parsed.data;
  for (const { document, tables } of holdings) {
    for (const { table, columns, rows } of tables) {
      const values = columns.filter(({ role }) => role === 'value');
      if (values.length === 0) continue;
      const asked = values.filter(({ period }) => period !== null && question.includes(period));
      return {
        question,
        document,
        table,
        rows: rows.filter(([, label, title]) => isNamed(question, label, title)).map(([index]) => index),
        columns: (asked.length > 0 ? asked : values).map(({ index }) => index),
      };
    }
  }
  return null;
}

/** Letters that tell one English name of a row from another, however it ends. */
const STEM = 5;

/** A row is named by the first part of its Chinese label, or by the first word of its English title. */
function isNamed(question: string, label: string, title: string): boolean {
  const [chinese = label] = label.split(/[及、]/u);
  const [english = ''] = title.toLowerCase().split(/[\s,]/u);
  return question.includes(chinese) || (english !== '' && question.toLowerCase().includes(english.slice(0, STEM)));
}
