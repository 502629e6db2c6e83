import { readFileSync } from 'node:fs';

import { z } from 'zod';

const payloadSchema = z.object({
  id: z.string(),
  language: z.enum(['zh', 'en']),
  /** The words that are planted. */
  text: z.string(),
  /**
   * What a model says that does as it is told; `{secrets}`, `{prompt}` and `{memory}` stand for all it knows of that kind.
   * It is worded so that the planted text does not hold it: a faithful quotation of the text obeys nothing.
   */
  obeyed: z.string(),
  /** Words that no reply may hold outside of its quotations; `{prompt}` stands for the product's own instructions. */
  markers: z.array(z.string()),
});

export type Payload = z.infer<typeof payloadSchema>;

/** Instructions that someone plants where the product only expects data, in both languages. */
export const PAYLOADS: readonly Payload[] = readFileSync(new URL('payloads.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => payloadSchema.parse(JSON.parse(line)));
