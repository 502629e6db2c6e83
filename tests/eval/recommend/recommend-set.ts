import { readFileSync } from 'node:fs';

import { z } from 'zod';

const lineSchema = z.object({
  id: z.string(),
  category: z.string(),
  zh: z.string(),
  en: z.string(),
  kind: z.enum(['answer', 'refusal']),
  /** Every mechanism that may be first. */
  mechanisms: z.array(z.string()).default([]),
  /** Chinese titles of measures: one of them must be among the first four. */
  measures: z.array(z.string()).default([]),
  /** Chinese titles of areas: one of them must be among the first eight patterns. */
  areas: z.array(z.string()).default([]),
});

/** A described industry, or something that is none, in both languages, with what a right recommendation holds. */
export type DescribedIndustry = z.infer<typeof lineSchema>;

/** Reads a set of descriptions. */
export function readRecommendSet(file: URL): readonly DescribedIndustry[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => lineSchema.parse(JSON.parse(line)));
}
