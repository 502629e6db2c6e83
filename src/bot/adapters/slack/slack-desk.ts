import type { Corpus } from '../../../knowledge/index.js';
import type { Adviser } from '../../answer/index.js';
import type { Asker } from '../../asker.js';
import { messagesIn } from '../../messages/catalogue.js';
import { slackMessages } from '../../messages/slack.js';
import { languageOf, languageOfAnswer, receiptOf, type Request, type Responder } from '../../requests/index.js';
import { startingQuestions, type StartingQuestions } from '../../starting-questions.js';
import type { IncomingEvent, State } from '../../state/state.js';
import type { Outgoing } from './delivery/outgoing.js';
import { inDirect } from './direct.js';
import { payloadOf, type Detour } from './incoming.js';
import { orAway } from './or-away.js';
import { plainMessage } from './plain-message.js';
import { receiptName } from './receipt-name.js';
import { renderAnswered } from './render/render-answered.js';
import { sorryText } from './sorry-text.js';

/** A request of somebody. */
export interface Requested {
  readonly request: Request;
  readonly asker: Asker;
  /** What Slack says of this request just once. */
  readonly id: string;
}

/** What the listeners work with: the state, the corpus, and a place to leave requests. */
export interface SlackDesk {
  readonly corpus: Corpus;
  readonly state: State;
  /** Questions to begin with; they are found at the first call. */
  readonly startingQuestions: () => Promise<StartingQuestions>;
  /** Stores a request and begins to answer it; a repeat is dropped. */
  accept(event: IncomingEvent): Promise<unknown>;
  /** Stores a request that is answered in the direct conversation with its asker, and begins to answer it. */
  deliver(requested: Requested, detour?: Detour): Promise<unknown>;
  /** The messages of an answer that only its asker will see; what went wrong, in words, in its place. */
  answer(requested: Requested): Promise<readonly Outgoing[]>;
}

export interface DeskParts extends Pick<SlackDesk, 'accept' | 'corpus' | 'state'> {
  readonly adviser: Adviser;
  readonly responder: Responder;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The desk over one corpus. */
export function createDesk({ corpus, adviser, responder, state, accept, now }: DeskParts): SlackDesk {
  return {
    corpus,
    startingQuestions: foundOnce(() => startingQuestions(corpus, adviser)),
    state,
    accept,
    deliver({ request, asker, id }, detour) {
      const payload = payloadOf(request, detour);
      return accept({ id, asker: inDirect(asker), message: timeBefore(now()), thread: null, payload });
    },
    async answer({ request, asker, id }) {
      try {
        const answered = await responder.answer(request);
        const [receipt, name] = [receiptOf(answered), receiptName(id)];
        const kept = receipt === null || (await orAway(state.receipts.keep(asker, name, receipt).then(() => true)));
        const note = messagesIn(slackMessages, languageOfAnswer(answered)).withoutSources;
        const context = { corpus, receipt: name, draw: null };
        return [...renderAnswered(answered, context), ...(kept === null ? [plainMessage(note)] : [])];
      } catch (error) {
        return [plainMessage(sorryText(error, languageOf(request)))];
      }
    },
  };
}

/** How far our clock may be ahead of Slack's, in seconds: an answer is looked for from this time on. */
const CLOCK_MARGIN = 300;

/** A time as Slack's ids of messages have it, for what was asked in none. */
function timeBefore(now: number): string {
  return (now / 1000 - CLOCK_MARGIN).toFixed(6);
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
