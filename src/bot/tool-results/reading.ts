import { z } from 'zod';

import type { Language, Passage, ScoredSentence } from '../../knowledge/index.js';
import { measureMention, numbersIn, type SectionReading } from '../../tools/index.js';
import { numberSchema, plainNumber } from './cells.js';
import { evidenceSchema, plainEvidence, titleSchema } from './evidence.js';

export const sentencesSchema = z.object({
  sentences: z.array(z.object({ ...evidenceSchema.shape, score: z.number().describe('Higher is better') })),
});

export function plainSentences(sentences: readonly ScoredSentence[]): z.infer<typeof sentencesSchema> {
  return {
    sentences: sentences.map(({ passage, span, rendering, score }) => ({
      ...plainEvidence({ passage, quote: passage.text.slice(...span), rendering }),
      score,
    })),
  };
}

export const passageSchema = z.object({
  passage: z
    .object({
      document: z.string(),
      section: z.string().nullable(),
      passage: z.string(),
      kind: z.string(),
      text: z.string(),
      rendering: z.string().nullable(),
      table: z.string().nullable(),
      numbers: z.array(numberSchema).describe('The exact numbers of its prose, which computing tools take by place'),
    })
    .nullable()
    .describe('Null where there is no such passage'),
});

export function plainPassage(passage: Passage | null, language: Language): z.infer<typeof passageSchema> {
  if (passage === null) return { passage: null };
  const { document, section, id, kind, text, rendering, table } = passage;
  const measured = numbersIn(passage).flatMap((mention) => measureMention(mention, passage) ?? []);
  const numbers = measured.flatMap((one) => plainNumber(one, language) ?? []);
  return { passage: { document, section, passage: id, kind, text, rendering, table, numbers } };
}

const sectionSchema = z.object({ section: z.string().nullable(), title: titleSchema });

export const sectionReadingSchema = z.object({
  reading: z
    .object({
      document: z.string(),
      ...sectionSchema.shape,
      leads: z.array(evidenceSchema).describe('The sentences that carry the section'),
      passages: z.array(z.string()).describe('Ids of its passages'),
      children: z.array(sectionSchema),
    })
    .nullable()
    .describe('Null where there is no such section'),
});

export function plainReading(reading: SectionReading | null): z.infer<typeof sectionReadingSchema> {
  if (reading === null) return { reading: null };
  const { document, section, leads, children } = reading;
  return {
    reading: {
      document: document.id,
      section: section.id,
      title: { ...section.title },
      leads: leads.map(plainEvidence),
      passages: section.passages.map(({ id }) => id),
      children: children.map(({ id, title }) => ({ section: id, title: { ...title } })),
    },
  };
}
