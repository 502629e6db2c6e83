import type { Corpus } from '../../knowledge/index.js';
import type { Adviser } from '../answer/index.js';
import type { Asker } from '../asker.js';
import { messagesIn } from '../messages/catalogue.js';
import { chatMessages } from '../messages/chat.js';
import { languageOf, languageOfAnswer, receiptOf, type Request, type Responder } from '../requests/index.js';
import { startingQuestions, type StartingQuestions } from '../starting-questions.js';
import type { IncomingEvent, State } from '../state/state.js';
import { payloadOf, type Detour } from './kept-request.js';
import { orAway } from './or-away.js';
import { receiptName } from './receipt-name.js';
import { sorryText } from './sorry-text.js';
import type { Wording } from './wording.js';

/** A request of somebody. */
export interface Requested {
  readonly request: Request;
  readonly asker: Asker;
  /** What the platform says of this request just once. */
  readonly id: string;
}

/** What listeners work with: the state, the corpus, and a place to leave requests. */
export interface Desk<Message> {
  readonly corpus: Corpus;
  readonly state: State;
  /** Questions to begin with; they are found at the first call. */
  readonly startingQuestions: () => Promise<StartingQuestions>;
  /** Stores a request and begins to answer it; a repeat is dropped. */
  accept(event: IncomingEvent): Promise<unknown>;
  /** Stores a request that is answered in the direct conversation with its asker, and begins to answer it. */
  deliver(requested: Requested, detour?: Detour): Promise<unknown>;
  /** The messages of an answer that only its asker will see; what went wrong, in words, in its place. */
  answer(requested: Requested): Promise<readonly Message[]>;
}

/** Where and when in the direct conversation of app and asker something is asked that no message of it asks. */
export type DirectPlace = Pick<IncomingEvent, 'asker' | 'message' | 'thread'>;

export interface DeskParts<Message> extends Pick<Desk<Message>, 'accept' | 'corpus' | 'state'> {
  readonly adviser: Adviser;
  readonly responder: Responder;
  readonly wording: Wording<Message>;
  directPlace(asker: Asker): DirectPlace;
}

/** The desk over one corpus. */
export function createDesk<Message>(parts: DeskParts<Message>): Desk<Message> {
  const { corpus, adviser, state } = parts;
  return {
    corpus,
    startingQuestions: foundOnce(() => startingQuestions(corpus, adviser)),
    state,
    accept: (event) => parts.accept(event),
    deliver({ request, asker, id }, detour) {
      const payload = payloadOf(request, { detour: detour ?? null });
      return parts.accept({ id, ...parts.directPlace(asker), payload });
    },
    answer: (requested) => answerPrivately(requested, parts),
  };
}

async function answerPrivately<Message>(
  { request, asker, id }: Requested,
  { responder, state, wording }: DeskParts<Message>,
): Promise<readonly Message[]> {
  try {
    const answered = await responder.answer(request, asker);
    const [receipt, name] = [receiptOf(answered), receiptName(id)];
    const kept = receipt === null || (await orAway(state.receipts.keep(asker, name, receipt).then(() => true)));
    const note = messagesIn(chatMessages, languageOfAnswer(answered)).withoutSources;
    const answer = wording.answer(answered, { receipt: name, audience: 'asker' });
    return kept === null ? [...answer, wording.plain(note)] : answer;
  } catch (error) {
    return [wording.plain(sorryText(error, languageOf(request)))];
  }
}

/** Finds something at the first call, and again only where that failed. */
function foundOnce<Result>(find: () => Promise<Result>): () => Promise<Result> {
  let found: Promise<Result> | null = null;
  return () =>
    (found ??= find().catch((error: unknown) => {
      found = null;
      throw error;
    }));
}
