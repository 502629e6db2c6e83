import { tellsLanguage, type Language } from '../../../../knowledge/index.js';
import type { Question } from '../../../answer/index.js';
import type { Asker } from '../../../asker.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { readCommand, type ReadCommand } from '../commands.js';
import type { Outgoing } from '../delivery/outgoing.js';
import { plainMessage } from '../plain-message.js';
import type { SlackDesk } from '../slack-desk.js';
import { languageFor, readSettings } from '../user-settings.js';

/** What stands behind `/lianwen`, who wrote it, and what Slack says of it just once. */
export interface WrittenCommand {
  readonly text: string;
  readonly asker: Asker;
  readonly id: string;
}

/** What a command is answered with. */
export interface CommandAnswer {
  readonly messages: readonly Outgoing[];
  /** The question that was answered; null for help, which is nobody else's matter. */
  readonly question: string | null;
  readonly language: Language;
}

/** Answers a command in the language of its question. */
export async function answerCommand({ text, asker, id }: WrittenCommand, desk: SlackDesk): Promise<CommandAnswer> {
  const settings = await readSettings(desk.state, asker);
  const language = languageFor(text, settings);
  const messages = messagesIn(slackMessages, language);
  const read = readCommand(text);
  if (read.kind === 'unknown') {
    const words = `${messages.unknownCommand(read.word, read.nearest)}\n${messages.help}`;
    return { messages: [plainMessage(words)], question: null, language };
  }
  if (read.command === 'help') return { messages: [plainMessage(messages.help)], question: null, language };
  const question = questionFor(read, messages.askDocuments);
  // "/lianwen 提问 2022?" is Chinese by its command, and otherwise what was chosen.
  const isTold = tellsLanguage(text) || settings.language !== null;
  const isOpen = !tellsLanguage(question.text);
  const answer = await desk.answer({ ...question, ...(isOpen && isTold && { language }) }, asker, id);
  return { messages: answer, question: question.text, language };
}

type CommandRead = Extract<ReadCommand, { readonly kind: 'command' }>;

function questionFor({ command, text }: CommandRead, askDocuments: string): Question {
  switch (command) {
    case 'recommend':
      return { text, purpose: 'advice' };
    case 'documents':
      return { text: askDocuments };
    default:
      return { text };
  }
}
