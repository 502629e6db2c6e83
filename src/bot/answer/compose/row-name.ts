import type { Language, Row } from '../../../knowledge/index.js';
import { answerMessages } from '../../messages/answer.js';
import { messagesIn } from '../../messages/catalogue.js';

/** What a row is called in a sentence; a total that the source leaves without a name is called by what it sums up. */
export function rowName({ title, label, synonyms, isTotal }: Row, language: Language): string {
  const printed = title[language] || label;
  if (printed !== '' || !isTotal) return printed;
  return synonyms[0] ?? messagesIn(answerMessages, language).total;
}
