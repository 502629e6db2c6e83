import { z } from 'zod';

const localText = z.object({ zh: z.string(), en: z.string() });
const synonyms = z.object({ zh: z.array(z.string()).default([]), en: z.array(z.string()).default([]) });

const item = z.object({ id: z.string(), title: localText, synonyms, anchor: z.string() });
const aspect = z.object({ title: localText, anchor: z.string(), quote: z.string() });
const cell = z.object({ table: z.string(), rowIndex: z.int().nonnegative(), column: z.string() });

/** The shape of outline.json: {@link Outline}. */
export const outlineSchema = z.object({
  mechanisms: z.array(item.extend({ section: z.string() })).default([]),
  effects: z.array(item.extend({ section: z.string(), aspects: z.array(aspect) })).default([]),
  paths: z.array(item.extend({ section: z.string(), measures: z.array(item) })).default([]),
  areas: z
    .array(
      z.object({
        id: z.string(),
        title: localText,
        synonyms,
        patterns: z.array(z.object({ id: z.string(), title: localText, cell })),
      }),
    )
    .default([]),
});
