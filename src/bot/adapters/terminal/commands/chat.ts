import type { Corpus } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { terminalMessages } from '../../../messages/terminal.js';
import { sourceNames } from '../../../reply/source-names.js';
import { ChatSession } from '../chat/chat-session.js';
import type { Chatting } from '../chat/chatting.js';
import { converse } from '../chat/interactive-chat.js';
import { answerLines } from '../chat/piped-chat.js';
import type { Command, CommandContext } from '../command.js';
import { adviserOpener } from '../open-adviser.js';
import { wrappedText } from '../show-reply.js';
import { uiLanguage } from '../ui-language.js';
import { withKnowledge } from '../with-knowledge.js';

/** Titles that the greeting names; a large corpus has more. */
const TITLES = 3;

/** No word at all: a conversation on a terminal, otherwise an answer to each line of standard input. */
export const chat: Command = async (context) => {
  const openAdviser = await adviserOpener(context);
  await withKnowledge(context, async ({ knowledge, tellNotices }) => {
    const { config } = context;
    const adviser = await openAdviser(knowledge);
    const names = sourceNames(knowledge.corpus);
    const session = new ChatSession({ adviser, names, language: config.language, locale: config.locale });
    const chatting: Chatting = { session, names, context, tellNotices };
    if (!isConversation(context)) return answerLines(chatting);
    await greet(knowledge.corpus, context);
    return converse(chatting);
  });
  return 0;
};

function isConversation({ input, output, options }: CommandContext): boolean {
  return input.isTTY === true && output.isTerminal && options.output === 'text';
}

async function greet({ documents }: Corpus, { config, output }: CommandContext): Promise<void> {
  const language = uiLanguage(config);
  const titles = documents.slice(0, TITLES).map(({ title }) => title[language]);
  const more = documents.length > TITLES ? ['…'] : [];
  await output.writeLine(wrappedText(messagesIn(terminalMessages, language).welcome([...titles, ...more]), output));
}
