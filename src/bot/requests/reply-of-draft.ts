import type { Language } from '../../knowledge/index.js';
import type { Draft } from '../answer/compose/draft.js';
import { outcomeOf, spokenDraft } from '../answer/spoken-draft.js';
import { renderText } from '../reply/render-text.js';
import type { Receipt, Reply } from '../reply/reply.js';
import { sourceNames } from '../reply/source-names.js';
import type { ResponderWork } from './responder-parts.js';

/** What a draft answers that was no question. */
export interface Told {
  readonly purpose: NonNullable<Receipt['purpose']>;
  /** The words that were given. */
  readonly words: string;
  readonly draft: Draft;
  readonly plan: Receipt['plan'];
  readonly language: Language;
  /** Said in place of the draft's own text, where that has an older form. */
  readonly text?: string;
}

/** The reply of a draft that answers no question, with its receipt. */
export function replyOfDraft(told: Told, { knowledge, version, asker, observe }: ResponderWork): Reply {
  const { purpose, words, draft, plan, language } = told;
  const text = told.text ?? renderText(draft.blocks, draft.citations, language, sourceNames(knowledge.corpus));
  observe?.({ asker, kind: draft.kind, refusal: draft.refusal ?? null, dropped: 0 });
  return {
    ...spokenDraft(draft, language, text),
    receipt: {
      version,
      corpusDigest: knowledge.corpusDigest,
      question: words,
      language,
      purpose,
      thread: [],
      plan,
      outcome: outcomeOf(draft, text),
    },
  };
}
