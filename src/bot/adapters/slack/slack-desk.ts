import { detectLanguage, type Corpus } from '../../../knowledge/index.js';
import type { Adviser, Question } from '../../answer/index.js';
import type { Asker } from '../../asker.js';
import { replyChart } from '../../charts/reply-chart.js';
import { messagesIn } from '../../messages/catalogue.js';
import { slackMessages } from '../../messages/slack.js';
import { sourceNames } from '../../reply/source-names.js';
import { startingQuestions, type StartingQuestions } from '../../starting-questions.js';
import type { IncomingEvent, State } from '../../state/state.js';
import type { Outgoing } from './delivery/outgoing.js';
import { orAway } from './or-away.js';
import { plainMessage } from './plain-message.js';
import { receiptName } from './receipt-name.js';
import { renderReply } from './render/render-reply.js';
import { sorryText } from './sorry-text.js';

/** What the listeners work with: the state, the corpus, and a place to leave questions. */
export interface SlackDesk {
  readonly corpus: Corpus;
  readonly state: State;
  /** Questions to begin with; they are found at the first call. */
  readonly startingQuestions: () => Promise<StartingQuestions>;
  /** Stores a question and begins to answer it; a repeat is dropped. */
  accept(event: IncomingEvent): Promise<unknown>;
  /**
   * The messages of an answer that only who asked will see; what went wrong, in words, in its place.
   *
   * @param id what Slack says of this question just once
   */
  answer(question: Question, asker: Asker, id: string): Promise<readonly Outgoing[]>;
}

/** The desk over one corpus. */
export function createDesk(corpus: Corpus, adviser: Adviser, state: State, accept: SlackDesk['accept']): SlackDesk {
  const names = sourceNames(corpus);
  return {
    corpus,
    startingQuestions: foundOnce(() => startingQuestions(corpus, adviser)),
    state,
    accept,
    async answer(question, asker, id) {
      try {
        const reply = await adviser.answer(question);
        const receipt = receiptName(id);
        const kept = await orAway(state.receipts.keep(asker, receipt, reply.receipt).then(() => 'kept'));
        const note = messagesIn(slackMessages, reply.language).withoutSources;
        const drawn = replyChart(reply, corpus, names);
        // An answer that one person alone sees takes no files.
        const chart = drawn && { ...drawn, picture: null };
        return [...renderReply(reply, { names, receipt, chart }), ...(kept === null ? [plainMessage(note)] : [])];
      } catch (error) {
        return [plainMessage(sorryText(error, question.language ?? detectLanguage(question.text)))];
      }
    },
  };
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
