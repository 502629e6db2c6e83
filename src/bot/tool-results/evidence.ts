import { z } from 'zod';

import type { Evidence } from '../../tools/index.js';
import { citationSchema } from '../reply/reply.js';

/** Words of a source, word for word, with their address. */
export const evidenceSchema = citationSchema.omit({ cells: true });

export function plainEvidence({ passage, quote, rendering }: Evidence): z.infer<typeof evidenceSchema> {
  return {
    document: passage.document,
    section: passage.section,
    passage: passage.id,
    quote,
    ...(rendering !== null && { rendering }),
    ...(passage.table !== null && { table: passage.table }),
  };
}

/** A title in each language that the source gives it in. */
export const titleSchema = z.object({ zh: z.string().optional(), en: z.string().optional() });
