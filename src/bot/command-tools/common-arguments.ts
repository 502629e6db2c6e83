import { z } from 'zod';

import { detectLanguage, type Language } from '../../knowledge/index.js';
import type { ToolMessages } from '../messages/tool-messages.js';

/** What says what arguments are. */
export type ArgumentWords = ToolMessages['arguments'];

/** Earlier questions of a conversation at the most; an adviser remembers fewer. */
const MOST_TURNS = 100;

export function languageArgument(words: ArgumentWords): z.ZodOptional<z.ZodEnum<{ zh: 'zh'; en: 'en' }>> {
  return z.enum(['zh', 'en']).optional().describe(words.language);
}

export function documentArgument(words: ArgumentWords): z.ZodOptional<z.ZodString> {
  return z.string().optional().describe(words.document);
}

export function threadArgument(words: ArgumentWords): z.ZodOptional<z.ZodArray<z.ZodString>> {
  return z.array(z.string()).max(MOST_TURNS).optional().describe(words.thread);
}

/** The language that is asked for, or else that of the words. */
export function spoken(asked: Language | undefined, words: string): Language {
  return asked ?? detectLanguage(words);
}
