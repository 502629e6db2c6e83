import { AdvisorError, type Language } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { chatMessages } from '../messages/chat.js';
import { errorText } from '../messages/errors.js';

/** What is said in the place of an answer that failed: what is wrong and what to do; never the error itself. */
export function sorryText(error: unknown, language: Language): string {
  if (!(error instanceof AdvisorError)) return messagesIn(chatMessages, language).broken;
  return errorText(error.code, error.facts, language);
}
