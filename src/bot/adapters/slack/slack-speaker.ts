import { detectLanguage, type Language } from '../../../knowledge/index.js';
import type { Adviser } from '../../answer/index.js';
import { StateUnavailableError } from '../../errors/state-unavailable-error.js';
import { messagesIn } from '../../messages/catalogue.js';
import { slackMessages } from '../../messages/slack.js';
import type { Reply } from '../../reply/reply.js';
import type { SourceNames } from '../../reply/source-names.js';
import type { PendingEvent, State, Thread } from '../../state/state.js';
import type { Speaker } from './delivery/deliver-event.js';
import type { Outgoing, OutgoingAnswer } from './delivery/outgoing.js';
import { questionOf } from './incoming.js';
import { plainMessage } from './plain-message.js';
import { receiptName } from './receipt-name.js';
import { renderReply } from './render/render-reply.js';
import { sorryText } from './sorry-text.js';

/** What answers are made of and kept in. */
export interface SpeakerParts {
  readonly adviser: Adviser;
  readonly state: Pick<State, 'receipts' | 'threads'>;
  readonly names: SourceNames;
}

/** Answers events with the adviser: the thread is read and kept, and the receipt for the buttons of the answer. */
export function createSpeaker({ adviser, state, names }: SpeakerParts): Speaker {
  return {
    working: (event) => plainMessage(messagesIn(slackMessages, languageOf(event)).working),
    async answer(event) {
      const text = questionOf(event);
      if (text === '') return [plainMessage(messagesIn(slackMessages, languageOf(event)).help)];
      const thread = await orAway(state.threads.read(threadOf(event), event.message));
      const reply = await adviser.answer({ text, thread: thread ?? [] });
      const kept = await orAway(keep(event, text, reply, state));
      const answer = renderReply(reply, { names, receipt: receiptName(event.id) });
      return withNote(answer, thread === null || kept === null, reply.language);
    },
    sorry: (event, error) => plainMessage(sorryText(error, languageOf(event))),
  };
}

/** The answer, and where the database was away a word on what that means for it. */
function withNote(answer: readonly Outgoing[], away: boolean, language: Language): OutgoingAnswer {
  const messages = messagesIn(slackMessages, language);
  const [first = plainMessage(messages.nothing), ...rest] = answer;
  return [first, ...rest, ...(away ? [plainMessage(messages.withoutMemory)] : [])];
}

function languageOf(event: PendingEvent): Language {
  return detectLanguage(questionOf(event));
}

/** Null while the database is away: answers go on without it. */
async function orAway<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StateUnavailableError) return null;
    throw error;
  }
}

async function keep(
  event: PendingEvent,
  question: string,
  { receipt }: Reply,
  { threads, receipts }: SpeakerParts['state'],
): Promise<'kept'> {
  await threads.append(threadOf(event), { message: event.message, user: event.asker.user, question });
  await receipts.keep(event.asker, receiptName(event.id), receipt);
  return 'kept';
}

/** Outside threads a direct conversation is one. */
function threadOf({ asker: { workspace, channel }, thread }: PendingEvent): Thread {
  return { workspace, channel, thread: thread ?? '' };
}
