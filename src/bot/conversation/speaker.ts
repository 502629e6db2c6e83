import type { Language } from '../../knowledge/index.js';
import type { Messages, Speaker } from '../delivery/speaker.js';
import { messagesIn } from '../messages/catalogue.js';
import { chatMessages } from '../messages/chat.js';
import { languageOf, languageOfAnswer, receiptOf, wordsOf, type Request, type Responder } from '../requests/index.js';
import type { PendingEvent, State, Thread } from '../state/state.js';
import { keptRequest } from './kept-request.js';
import { orAway } from './or-away.js';
import { receiptName } from './receipt-name.js';
import { sorryText } from './sorry-text.js';
import { isUnseen } from './unseen.js';
import { addressed } from './user-settings.js';
import type { Wording } from './wording.js';

/** What answers are made of and kept in. */
export interface SpeakerParts<Message> {
  readonly responder: Responder;
  readonly state: Pick<State, 'receipts' | 'settings' | 'threads'>;
  readonly wording: Wording<Message>;
}

/** Answers kept events: the thread of a question is read and kept, and the receipt for the buttons of the answer. */
export function createSpeaker<Message>({ responder, state, wording }: SpeakerParts<Message>): Speaker<Message> {
  const requestOf = (event: PendingEvent): Promise<Request> =>
    addressed(keptRequest(event).request, state, event.asker);
  return {
    async working(event) {
      const { status, working } = messagesIn(chatMessages, languageOf(await requestOf(event)));
      return { placeholder: wording.plain(working), status };
    },
    async answer(event) {
      const request = await requestOf(event);
      const thread = request.kind === 'ask' ? await orAway(state.threads.read(threadOf(event), event.message)) : [];
      const answered = await responder.answer(request, event.asker, thread ?? []);
      const kept = await orAway(keep(event, request, receiptOf(answered), state));
      const { audience = 'place' } = keptRequest(event);
      const answer = wording.answer(answered, { receipt: receiptName(event.id), audience });
      const language = languageOfAnswer(answered);
      const isAway = thread === null || kept === null;
      return withNote(introduced(answer, { event, request, language }, wording), isAway, { language, wording });
    },
    sorry: (event, error) => wording.plain(sorryText(error, languageOf(keptRequest(event).request))),
  };
}

interface Occasion {
  readonly event: PendingEvent;
  readonly request: Request;
  readonly language: Language;
}

/** The answer with what its reader has to be told first: why it stands here, or what was asked where nothing shows it. */
function introduced<Message>(
  answer: readonly Message[],
  { event, request, language }: Occasion,
  wording: Wording<Message>,
): readonly Message[] {
  const { detour } = keptRequest(event);
  if (detour !== null) return [wording.plain(wording.detour(detour, repeated(request), language)), ...answer];
  const isHidden = isUnseen(event) && request.kind === 'ask';
  return isHidden ? wording.under(answer, messagesIn(chatMessages, language).asked(request.question)) : answer;
}

/** Words of a request that a detour repeats at the most: enough to know which is meant. */
const WORDS_REPEATED = 60;

function repeated(request: Request): string {
  const words = [...wordsOf(request).replace(/\s+/gu, ' ')];
  return words.length <= WORDS_REPEATED ? words.join('') : `${words.slice(0, WORDS_REPEATED).join('')}…`;
}

/** The answer, and where the database was away a word on what that means for it. */
function withNote<Message>(
  answer: readonly Message[],
  isAway: boolean,
  { language, wording }: { readonly language: Language; readonly wording: Wording<Message> },
): Messages<Message> {
  const messages = messagesIn(chatMessages, language);
  const [first = wording.plain(messages.nothing), ...rest] = answer;
  return [first, ...rest, ...(isAway ? [wording.plain(messages.withoutMemory)] : [])];
}

/** Only questions are turns of a conversation: what follows a check or a brief does not lean on it. */
async function keep(
  event: PendingEvent,
  request: Request,
  receipt: ReturnType<typeof receiptOf>,
  { threads, receipts }: Pick<State, 'receipts' | 'threads'>,
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
