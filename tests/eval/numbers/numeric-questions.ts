import { readFileSync } from 'node:fs';

import { z } from 'zod';

const goldSchema = z.object({
  zh: z.string(),
  en: z.string(),
  kind: z.enum(['answer', 'clarification', 'refusal']),
  value: z.number().nullish(),
  /** Any of these is right: computed and published growth, both ends of a printed range. */
  values: z.array(z.number()).optional(),
  /** Each of these is among the figures: a question that asks for two things gets both. */
  also: z.array(z.number()).optional(),
  unit: z.string().optional(),
  tolerance: z.number().optional(),
  items: z.array(z.string()).nullish(),
  /** Spellings of which the text must hold one: a converted number, yes or no, the direction, what is held. */
  shown: z.object({ zh: z.array(z.string()), en: z.array(z.string()) }).optional(),
});

const lineSchema = z.union([
  goldSchema.extend({ id: z.string(), category: z.string() }),
  z.object({ id: z.string(), category: z.string(), turns: z.array(goldSchema) }),
]);

/** A numeric question in both languages with what a right reply holds. */
export type NumericGold = z.infer<typeof goldSchema>;

export interface NumericThread {
  readonly id: string;
  readonly category: string;
  readonly turns: readonly NumericGold[];
}

/** Reads a set; a single question is a thread of one turn. */
export function readNumericSet(file: URL): readonly NumericThread[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): NumericThread => {
    const parsed = lineSchema.parse(JSON.parse(line));
    return 'turns' in parsed ? parsed : { id: parsed.id, category: parsed.category, turns: [parsed] };
  });
}
