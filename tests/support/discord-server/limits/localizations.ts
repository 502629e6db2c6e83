import { z } from 'zod';
import { LOCALES } from '../protocol/locales.js';

/** The same text in other languages, each within the same limits. */
export function localizations(text: z.ZodType) {
  return z.partialRecord(z.enum(LOCALES), text.nullable()).nullish();
}
