import type { KnowledgeIndex, Language } from '../../../knowledge/index.js';
import type { AnswerMessages } from '../../messages/answer-messages.js';
import type { Understanding } from '../understand/understanding.js';

/** What every composer works with. */
export interface ComposeContext {
  readonly understanding: Understanding;
  readonly knowledge: KnowledgeIndex;
  /** Language of the reply: forced, or that of the question. */
  readonly language: Language;
  readonly messages: AnswerMessages;
  /** Whose calls are composed: what a question takes for granted is corrected by the rules' own alone. */
  readonly calledBy: 'rules' | 'model';
}
