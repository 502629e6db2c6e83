import type { Corpus, Language } from '../../../knowledge/index.js';
import type { ChartData } from '../../charts/chart.js';
import type { Messages, Speaker } from '../../delivery/speaker.js';
import { messagesIn } from '../../messages/catalogue.js';
import { slackMessages } from '../../messages/slack.js';
import {
  languageOf,
  languageOfAnswer,
  receiptOf,
  wordsOf,
  type Request,
  type Responder,
} from '../../requests/index.js';
import type { PendingEvent, State, Thread } from '../../state/state.js';
import type { Outgoing } from './delivery/outgoing.js';
import { isDirect } from './direct.js';
import { keptRequest, type Detour } from './incoming.js';
import { orAway } from './or-away.js';
import { plainMessage } from './plain-message.js';
import { isPressed } from './press-id.js';
import { receiptName } from './receipt-name.js';
import { underHeading } from './render/heading.js';
import { renderAnswered } from './render/render-answered.js';
import { sorryText } from './sorry-text.js';
import { addressed } from './user-settings.js';

/** What answers are made of and kept in. */
export interface SpeakerParts {
  readonly responder: Responder;
  readonly state: Pick<State, 'receipts' | 'settings' | 'threads'>;
  readonly corpus: Corpus;
  /** Draws a chart as a PNG file. */
  readonly draw: (data: ChartData) => Promise<Uint8Array>;
}

/** Answers kept events: the thread of a question is read and kept, and the receipt for the buttons of the answer. */
export function createSpeaker({ responder, state, corpus, draw }: SpeakerParts): Speaker<Outgoing> {
  const requestOf = (event: PendingEvent): Promise<Request> =>
    addressed(keptRequest(event).request, state, event.asker);
  return {
    async working(event) {
      const { status, working } = messagesIn(slackMessages, languageOf(await requestOf(event)));
      return { placeholder: plainMessage(working), status: isDirect(event) ? status : null };
    },
    async answer(event) {
      const request = await requestOf(event);
      const thread = request.kind === 'ask' ? await orAway(state.threads.read(threadOf(event), event.message)) : [];
      const answered = await responder.answer(request, thread ?? []);
      const kept = await orAway(keep(event, request, receiptOf(answered), state));
      const context = { corpus, receipt: receiptName(event.id), draw: (data: ChartData) => () => draw(data) };
      const answer = renderAnswered(answered, context);
      const language = languageOfAnswer(answered);
      return withNote(introduced(answer, event, request, language), thread === null || kept === null, language);
    },
    sorry: (event, error) => plainMessage(sorryText(error, languageOf(keptRequest(event).request))),
  };
}

/** The answer with what its reader has to be told first: why it stands here, or what was asked by a button. */
function introduced(
  answer: readonly Outgoing[],
  event: PendingEvent,
  request: Request,
  language: Language,
): readonly Outgoing[] {
  const messages = messagesIn(slackMessages, language);
  const { detour } = keptRequest(event);
  if (detour !== null) return [plainMessage(detourText(detour, request, language)), ...answer];
  const isAsked = isPressed(event) && request.kind === 'ask';
  return isAsked ? underHeading(answer, messages.asked(request.question)) : answer;
}

/** Words of a request that a detour repeats at the most: enough to know which is meant. */
const WORDS_REPEATED = 60;

function detourText(detour: Detour, request: Request, language: Language): string {
  const words = [...wordsOf(request).replace(/\s+/gu, ' ')];
  const about = words.length <= WORDS_REPEATED ? words.join('') : `${words.slice(0, WORDS_REPEATED).join('')}…`;
  return messagesIn(slackMessages, language).detours[detour](about);
}

/** The answer, and where the database was away a word on what that means for it. */
function withNote(answer: readonly Outgoing[], away: boolean, language: Language): Messages<Outgoing> {
  const messages = messagesIn(slackMessages, language);
  const [first = plainMessage(messages.nothing), ...rest] = answer;
  return [first, ...rest, ...(away ? [plainMessage(messages.withoutMemory)] : [])];
}

/** Only questions are turns of a conversation: what follows a check or a brief does not lean on it. */
async function keep(
  event: PendingEvent,
  request: Request,
  receipt: ReturnType<typeof receiptOf>,
  { threads, receipts }: SpeakerParts['state'],
): Promise<'kept'> {
  const { asker, id, message } = event;
  if (request.kind === 'ask') {
    await threads.append(threadOf(event), { message, user: asker.user, question: request.question });
  }
  if (receipt !== null) await receipts.keep(asker, receiptName(id), receipt);
  return 'kept';
}

/** Outside threads a direct conversation is one. */
function threadOf({ asker: { workspace, channel }, thread }: PendingEvent): Thread {
  return { workspace, channel, thread: thread ?? '' };
}
