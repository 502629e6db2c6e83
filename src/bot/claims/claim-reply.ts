import { z } from 'zod';

import { citationSchema, figureSchema } from '../reply/reply.js';

const verdict = z.enum(['supported', 'contradicted', 'unverifiable']);

/** A claim with its verdict, and what the verdict rests on. */
export const judgedClaimSchema = z.object({
  span: z
    .tuple([z.int().nonnegative(), z.int().nonnegative()])
    .describe('Start and end of the claim in the text, in UTF-16 code units; the end does not belong to it'),
  text: z.string(),
  verdict,
  stated: z
    .object({ value: z.number(), unit: z.string() })
    .nullable()
    .describe('The number that was checked, in its own unit'),
  found: figureSchema.nullable().describe('The figure that supports the claim, or the right one'),
  reason: z.string(),
  citations: z
    .array(citationSchema)
    .describe('What the verdict rests on; of an unverifiable claim the nearest passage'),
});

/** The result of checking a text. `text` is complete by itself. */
export const claimReplySchema = z.object({
  verdict: verdict.describe('The worst of all claims; unverifiable where nothing is claimed'),
  text: z.string(),
  claims: z.array(judgedClaimSchema),
});

export type JudgedClaim = z.infer<typeof judgedClaimSchema>;
export type ClaimReply = z.infer<typeof claimReplySchema>;
