import { messagesIn } from '../../../messages/catalogue.js';
import { terminalMessages } from '../../../messages/terminal.js';
import { sourceNames } from '../../../reply/source-names.js';
import { ChatSession } from '../chat/chat-session.js';
import { converse } from '../chat/interactive-chat.js';
import { answerLines } from '../chat/piped-chat.js';
import type { Command } from '../command.js';
import { openKnowledge } from '../open-knowledge.js';
import { uiLanguage } from '../ui-language.js';

/** No word at all: a conversation on a terminal, otherwise an answer to each line of standard input. */
export const chat: Command = async (context) => {
  const { config, input, output, options, parts } = context;
  const knowledge = await openKnowledge(context);
  const adviser = await parts.createAdviser(knowledge);
  const names = sourceNames(knowledge.corpus);
  const session = new ChatSession({ adviser, names, language: config.language, locale: config.locale });
  const isConversation = input.isTTY && output.isTerminal && options.output === 'text';
  if (!isConversation) {
    await answerLines(session, context);
    return 0;
  }
  const language = uiLanguage(config);
  const titles = knowledge.corpus.documents.map(({ title }) => title[language]);
  await output.writeLine(messagesIn(terminalMessages, language).welcome(titles));
  await converse(session, names, context);
  return 0;
};
