import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Adviser } from '../../../src/bot/answer/index.js';
import type { Reply } from '../../../src/bot/reply/reply.js';
import { numericFaults } from '../numbers/score-numbers.js';

const questionSchema = z.object({
  id: z.string(),
  language: z.enum(['zh', 'en']),
  /** null: asked of the whole corpus. */
  document: z.string().nullable(),
  question: z.string(),
  kind: z.enum(['answer', 'clarification', 'refusal']),
  value: z.number().optional(),
  unit: z.string().optional(),
  items: z.array(z.string()).optional(),
  /** What a refusal has to name. */
  names: z.array(z.string()).optional(),
});

type DroppedTableQuestion = z.infer<typeof questionSchema>;

/** Asks the questions over tables that nothing describes and prints, by language, how many are right. */
export async function evaluateDroppedTables(adviser: Adviser, file: URL, showFaults: boolean): Promise<void> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const questions = lines.map((line) => questionSchema.parse(JSON.parse(line)));
  for (const language of ['zh', 'en'] as const) {
    const asked = questions.filter((one) => one.language === language);
    const faults: string[] = [];
    let wrong = 0;
    for (const one of asked) {
      const reply = await adviser.answer({
        text: one.question,
        ...(one.document === null ? {} : { document: one.document }),
      });
      const found = faultsOf(reply, one);
      if (found.length > 0) faults.push(`${one.id} ${one.question} → ${found.join('; ')}`);
      if (found.length > 0 && reply.kind === 'answer') wrong += 1;
    }
    const right = asked.length - faults.length;
    console.log(
      `questions over tables without a description, ${language}: ${right} of ${asked.length} right, ${wrong} answered wrong`,
    );
    for (const fault of showFaults ? faults : []) console.log(`  ${fault}`);
  }
}

function faultsOf(reply: Reply, { kind, value, unit, items, names = [], language }: DroppedTableQuestion): string[] {
  const missing = names.filter((name) => !reply.text.includes(name));
  return [
    ...numericFaults(reply, { kind, value, unit, items }, ''),
    ...(reply.language === language ? [] : [`in ${reply.language}`]),
    ...(missing.length > 0 ? [`names no ${missing.join(', ')}`] : []),
  ];
}
