import type { Language } from '../../../../knowledge/index.js';
import type { Asker } from '../../../asker.js';
import type { Requested } from '../../../conversation/desk.js';
import { sorryText } from '../../../conversation/sorry-text.js';
import { addressed, languageFor, readSettings } from '../../../conversation/user-settings.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { questionText } from '../../../question-text.js';
import { languageOf, readRequest, wordsOf, type Request } from '../../../requests/index.js';
import type { Outgoing } from '../delivery/outgoing.js';
import { plainMessage } from '../plain-message.js';
import { withFileButton } from '../render/file-button.js';
import type { SlackDesk } from '../slack-desk.js';
import { MOST_RESPONSES } from './respond.js';

/** What stands behind `/lianwen`, who wrote it, and what Slack says of it just once. */
export interface WrittenCommand {
  readonly text: string;
  readonly asker: Asker;
  readonly id: string;
}

/** What a command is answered with. */
export interface CommandAnswer {
  readonly messages: readonly Outgoing[];
  /** The question that was answered; null for help and for what is answered elsewhere, which is nobody else's matter. */
  readonly question: string | null;
  readonly language: Language;
}

/** Answers a command in the language of its question. */
export async function answerCommand({ text, asker, id }: WrittenCommand, desk: SlackDesk): Promise<CommandAnswer> {
  const read = readRequest(text);
  if (read.kind === 'unknown') {
    const language = languageFor(text, await readSettings(desk.state, asker));
    const messages = messagesIn(slackMessages, language);
    return {
      messages: [plainMessage(`${messages.unknownCommand(read.word, read.nearest)}\n${messages.help}`)],
      question: null,
      language,
    };
  }
  const request = await addressed(read.request, desk.state, asker);
  const language = languageOf(request);
  const requested = { request, asker, id };
  if (request.kind === 'brief') return { messages: [await sendBrief(requested, desk)], question: null, language };
  const messages = await desk.answer(requested);
  if (messages.length > MOST_RESPONSES) {
    return { messages: [await sendWhole(requested, desk)], question: null, language };
  }
  const question = request.kind === 'help' ? null : questionIn(request, text);
  return { messages: withFileButton(messages, request, language), question, language };
}

/** What a channel is told was asked: the question, or the command where its words are none. */
function questionIn(request: Request, text: string): string {
  return request.kind === 'ask' || request.kind === 'recommend' ? wordsOf(request) : text;
}

/** A brief has pages and a file, which an answer to a command cannot have: it goes where both can be. */
async function sendBrief({ request, asker, id }: Requested, desk: SlackDesk): Promise<Outgoing> {
  const language = languageOf(request);
  try {
    const topic = questionText(wordsOf(request));
    await desk.deliver({ request, asker, id: directId(id) });
    return plainMessage(messagesIn(slackMessages, language).briefComing(topic));
  } catch (error) {
    return plainMessage(sorryText(error, language));
  }
}

/** What an answer to a command has no room for is delivered whole. */
async function sendWhole({ request, asker, id }: Requested, desk: SlackDesk): Promise<Outgoing> {
  await desk.deliver({ request, asker, id: directId(id) }, 'too-long-there');
  return plainMessage(messagesIn(slackMessages, languageOf(request)).answerComing);
}

/** The event of what was asked by a command and is answered in the direct conversation. */
const directId = (id: string): string => `command:${id}`;
