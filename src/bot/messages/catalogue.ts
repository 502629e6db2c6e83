import type { Language } from '../../knowledge/index.js';

/**
 * The words of one audience in every language. A catalogue is split by who reads it (replies, errors,
 * terminal, help), so that each command loads only the words that it says.
 */
export type Catalogue<Messages> = Readonly<Record<Language, Messages>>;

/** The words of `catalogue` in `language`. */
export function messagesIn<Messages>(catalogue: Catalogue<Messages>, language: Language): Messages {
  return catalogue[language];
}
