import { detectLanguage, type Corpus } from '../../../knowledge/index.js';
import type { Adviser, Question } from '../../answer/index.js';
import type { Asker } from '../../asker.js';
import { sourceNames } from '../../reply/source-names.js';
import type { IncomingEvent, State } from '../../state/state.js';
import type { Outgoing } from './delivery/outgoing.js';
import { plainMessage } from './plain-message.js';
import { receiptName } from './receipt-name.js';
import { renderReply } from './render/render-reply.js';
import { sorryText } from './sorry-text.js';

/** What the listeners work with: the state, the corpus, and a place to leave questions. */
export interface SlackDesk {
  readonly corpus: Corpus;
  readonly state: State;
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
    state,
    accept,
    async answer(question, asker, id) {
      try {
        const reply = await adviser.answer(question);
        const receipt = receiptName(id);
        await state.receipts.keep(asker, receipt, reply.receipt);
        return renderReply(reply, { names, receipt });
      } catch (error) {
        return [plainMessage(sorryText(error, detectLanguage(question.text)))];
      }
    },
  };
}
