import type { ErrorCode, ErrorFacts, Language } from '../../knowledge/index.js';
import { type Catalogue, messagesIn } from './catalogue.js';
import type { ErrorMessages } from './error-messages.js';
import { errorMessagesEn } from './errors.en.js';
import { errorMessagesZh } from './errors.zh.js';

const errorMessages: Catalogue<ErrorMessages> = { zh: errorMessagesZh, en: errorMessagesEn };

/** One error in words, without its code: what is wrong, and what to do. */
export function errorText(code: ErrorCode, facts: ErrorFacts, language: Language): string {
  return messagesIn(errorMessages, language)[code](facts);
}
