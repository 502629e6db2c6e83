import type { Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { helpMessages } from '../../messages/help.js';
import type { CommandWord } from './command-words.js';

/** The help of one command; of all of them for null. */
export function helpText(word: CommandWord | null, language: Language): string {
  const { overview, commands, options } = messagesIn(helpMessages, language);
  return `${word === null ? overview : commands[word]}\n\n${options}`;
}
