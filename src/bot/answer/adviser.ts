import type { KnowledgeIndex, Language } from '../../knowledge/index.js';
import type { Asker } from '../asker.js';
import type { ModelUse } from '../models/language-model.js';
import type { Reply, ReplyKind, ToolCall } from '../reply/reply.js';
import type { Refusal } from './plan/plan.js';

/** One question as an adapter received it. */
export interface Question {
  readonly text: string;
  /** Forces the language of the reply; unset, the reply follows the question. */
  readonly language?: Language;
  /** The question is about this document alone. */
  readonly document?: string;
  /** The text is the description of an industry, or what is said on one: a path is recommended, no question answered. */
  readonly purpose?: 'advice';
  /** Earlier questions of the same conversation, oldest first. */
  readonly thread?: readonly string[];
  /** Who asks on a chat platform; unset on the command line, and where nobody asks, as of questions to begin with. */
  readonly asker?: Asker;
  /** What a receipt recorded of a model's plan: it is run again, and no model asked. */
  readonly recorded?: readonly ToolCall[];
  /** Ends the wait for a model: the answer is then the rules'. */
  readonly signal?: AbortSignal;
  /** Hears of each sentence of a model that passed, as they come. */
  readonly onSentence?: (text: string) => void;
}

/**
 * From a question to a reply: understand, plan, run tools, compose, gate. The one entry of every adapter.
 *
 * @throws EmptyInputError for a blank question, InputTooLongError beyond 20,000 characters,
 *   UnknownDocumentError where `document` names none that is held.
 */
export interface Adviser {
  answer(question: Question): Promise<Reply>;
}

/** How a question was answered: enough for counts, and none of its words. */
export interface AnswerNote {
  /** Null where nobody asked on a chat platform. */
  readonly asker: Asker | null;
  readonly kind: ReplyKind;
  /** Why it was refused or asked back; null for an answer. */
  readonly refusal: Refusal['code'] | null;
  /** Blocks that the gate removed for want of support. */
  readonly dropped: number;
}

/** Hears of every reply. */
export type AnswerObserver = (note: AnswerNote) => void;

/** What an adviser is made of. */
export interface AdviserParts {
  readonly knowledge: KnowledgeIndex;
  /** Version of the program, for receipts. */
  readonly version: string;
  readonly observe?: AnswerObserver;
  /** Puts replies in words and may plan; unset, the rules do everything. */
  readonly model?: ModelUse;
}
