import { z } from 'zod';

import { detectLanguage, type Language } from '../../knowledge/index.js';
import { BRIEF_LENGTHS } from '../briefing/briefer.js';

/** Forces the language of what is said; unset, that follows the words. */
const language = z.enum(['zh', 'en']).optional();

/**
 * What a chat platform can be asked, as plain data: it comes from words behind a command, from the menu of a message or
 * from a form, and is kept until it is answered.
 */
export const requestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask'), question: z.string(), language }),
  z.object({ kind: z.literal('recommend'), description: z.string(), language }),
  /** A table as it is published, or the list of tables where none is named. */
  z.object({ kind: z.literal('indicators'), name: z.string().nullable(), language }),
  /** The same with growth computed between periods. */
  z.object({ kind: z.literal('growth'), name: z.string().nullable(), language }),
  z.object({
    kind: z.literal('brief'),
    topic: z.string(),
    length: z.enum(BRIEF_LENGTHS),
    file: z.enum(['word', 'none']),
    language,
  }),
  /** Whether a text's claims hold. */
  z.object({ kind: z.literal('check'), text: z.string(), language }),
  /** What the documents hold on a text's matter, and whether its figures hold. */
  z.object({ kind: z.literal('summarise'), text: z.string(), language }),
  z.object({ kind: z.literal('documents'), language }),
  z.object({ kind: z.literal('help'), language }),
]);

export type Request = z.infer<typeof requestSchema>;
export type RequestKind = Request['kind'];

/** The words that a request is about; "" where it needs none. */
export function wordsOf(request: Request): string {
  switch (request.kind) {
    case 'ask':
      return request.question;
    case 'recommend':
      return request.description;
    case 'indicators':
    case 'growth':
      return request.name ?? '';
    case 'brief':
      return request.topic;
    case 'check':
    case 'summarise':
      return request.text;
    case 'documents':
    case 'help':
      return '';
  }
}

/** The language in which a request is answered. */
export function languageOf(request: Request): Language {
  return request.language ?? detectLanguage(wordsOf(request));
}
