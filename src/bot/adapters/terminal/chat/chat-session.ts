import type { Language } from '../../../../knowledge/index.js';
import type { Adviser, Question } from '../../../answer/adviser.js';
import { messagesIn } from '../../../messages/catalogue.js';
import type { TerminalMessages } from '../../../messages/terminal-messages.js';
import { terminalMessages } from '../../../messages/terminal.js';
import { questionText } from '../../../question-text.js';
import type { Reply } from '../../../reply/reply.js';
import type { SourceNames } from '../../../reply/source-names.js';
import { Conversations } from '../batch/conversations.js';
import { type ChatCommand, type ChatLine, readChatLine } from './chat-command.js';
import { sourcesText } from './sources-text.js';
import { whyText } from './why-text.js';

/** What the chat answers to one line. */
export type ChatResponse =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reply'; readonly reply: Reply };

/** What a conversation starts with. */
export interface ChatSetting {
  readonly adviser: Adviser;
  readonly names: SourceNames;
  /** The language replies are forced into; null where they follow the question. */
  readonly language: Language | null;
  /** The language of the chat's own words until it is set. */
  readonly locale: Language;
}

/** Who waits for an answer: hears of a model's sentences, and may end the wait for it. */
export type Waiting = Pick<Question, 'onSentence' | 'signal'>;

const THREAD = 'chat';

/** One conversation: what was asked before, the last reply, and the language that was chosen. */
export class ChatSession {
  readonly #setting: ChatSetting;
  readonly #conversation = new Conversations();
  #language: Language | null;
  #lastReply: Reply | null = null;

  constructor(setting: ChatSetting) {
    this.#setting = setting;
    this.#language = setting.language;
  }

  /** The chosen language; null where replies follow the question. */
  get language(): Language | null {
    return this.#language;
  }

  /** @throws AdvisorError for a question that cannot be answered; the conversation goes on without it */
  async respond(line: string, waiting: Waiting = {}): Promise<ChatResponse> {
    const read = readChatLine(line);
    switch (read.kind) {
      case 'blank':
        return { kind: 'nothing' };
      case 'question':
        return { kind: 'reply', reply: await this.#answer(questionText(read.text), waiting) };
      case 'command':
        return this.#obey(read.command, read.argument);
      default:
        return text(this.#unknown(read));
    }
  }

  async #answer(question: string, waiting: Waiting): Promise<Reply> {
    const language = this.#language;
    const reply = await this.#setting.adviser.answer({
      text: question,
      thread: this.#conversation.before(THREAD),
      ...(language !== null && { language }),
      ...waiting,
    });
    this.#conversation.add(THREAD, question);
    this.#lastReply = reply;
    return reply;
  }

  #obey(command: ChatCommand, argument: string): ChatResponse {
    switch (command) {
      case 'help':
        return text(this.#messages.chatHelp);
      case 'sources':
        return this.#aboutLastReply((reply) => sourcesText(reply, this.#uiLanguage, this.#setting.names));
      case 'why':
        return this.#aboutLastReply((reply) => whyText(reply, this.#uiLanguage));
      case 'language':
        return text(this.#setLanguage(argument));
      default:
        return { kind: 'quit' };
    }
  }

  #aboutLastReply(describe: (reply: Reply) => string): ChatResponse {
    return text(this.#lastReply === null ? this.#messages.noReplyYet : describe(this.#lastReply));
  }

  #setLanguage(argument: string): string {
    if (argument !== 'zh' && argument !== 'en' && argument !== 'auto') return this.#messages.languageUsage;
    this.#language = argument === 'auto' ? null : argument;
    return this.#messages.languageSet(argument);
  }

  #unknown({ name, nearest }: Extract<ChatLine, { kind: 'unknown-command' }>): string {
    return this.#messages.unknownCommand(name, nearest);
  }

  // The chat speaks as the last reply did, so that someone who asks in Chinese is answered in Chinese throughout.
  get #uiLanguage(): Language {
    return this.#language ?? this.#lastReply?.language ?? this.#setting.locale;
  }

  get #messages(): TerminalMessages {
    return messagesIn(terminalMessages, this.#uiLanguage);
  }
}

const text = (words: string): ChatResponse => ({ kind: 'text', text: words });
