import { AdvisorError, type Language } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { chatMessages } from '../messages/chat.js';
import { errorText } from '../messages/errors.js';

/** What is said in the place of an answer that failed: what is wrong and what to do; never the error itself. */
export function sorryText(error: unknown, language: Language): string {
  const { broken, sorry } = messagesIn(chatMessages, language);
  if (!(error instanceof AdvisorError)) return broken;
  const { code, facts } = error;
  return code === 'UNKNOWN_INDICATOR' || code === 'AMBIGUOUS_INDICATOR'
    ? sorry[code](facts)
    : errorText(code, facts, language);
}
