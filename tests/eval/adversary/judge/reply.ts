import { z } from 'zod';

/** What the judge looks at of a reply, as the program printed it. */
export const replySchema = z.looseObject({
  kind: z.enum(['answer', 'clarification', 'refusal']),
  language: z.enum(['zh', 'en']),
  text: z.string(),
  blocks: z.array(
    z.looseObject({ type: z.string(), text: z.string().optional(), says: z.array(z.unknown()).optional() }),
  ),
  citations: z.array(z.looseObject({ quote: z.string(), rendering: z.string().optional() })),
  figures: z.array(
    z.looseObject({
      value: z.number(),
      display: z.string(),
      formula: z.string().nullable(),
      inputs: z.array(z.looseObject({ row: z.string().optional(), column: z.string().optional(), value: z.number() })),
    }),
  ),
  items: z.array(z.string()),
  followUps: z.array(z.string()),
});

export type JudgedReply = z.infer<typeof replySchema>;

/** The words that a reply shows, wherever it holds them. */
export function shownText({ text, blocks, items, followUps }: JudgedReply): string {
  return [text, JSON.stringify(blocks), ...items, ...followUps].join('\n');
}

/** The words that a reply rests on: its citations and figures. */
export function supportText({ citations, figures }: JudgedReply): string {
  return [
    ...citations.flatMap(({ quote, rendering = '' }) => [quote, rendering]),
    ...figures.flatMap(({ display, formula }) => [display, formula ?? '']),
  ].join('\n');
}
