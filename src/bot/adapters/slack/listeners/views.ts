import type { types } from '@slack/bolt';

import type { Corpus, Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import type { Receipt } from '../../../reply/reply.js';
import { sourceNames } from '../../../reply/source-names.js';
import { plainTextOf } from '../render/buttons.js';
import { richTextBlocks } from '../render/rich-text.js';
import type { SlackAction } from '../render/actions.js';
import { figuresView } from '../render/views/figures-view.js';
import { modal, words } from '../render/views/modal.js';
import { sourceView } from '../render/views/source-view.js';

/** The id of the form under a thumbs-down. */
export const FEEDBACK_FORM = 'feedback_form';
export const FEEDBACK_BLOCK = 'reason';
export const FEEDBACK_INPUT = 'text';

/** Longest reason that is kept: a paragraph. */
const MOST_REASON = 1000;

/** What a button of an answer opens: a source, or how the figures were computed. */
export function viewOf(
  action: Extract<SlackAction, { readonly kind: 'citation' | 'figures' }>,
  { outcome, language }: Receipt,
  corpus: Corpus,
): types.ModalView {
  if (action.kind === 'figures') {
    const names = sourceNames(corpus);
    return figuresView(outcome.figures, { language, names, receipt: action.receipt, page: action.page });
  }
  const citation = outcome.citations[action.citation];
  if (citation) return sourceView(citation, corpus, language);
  return noticeView(messagesIn(slackMessages, language).forgotten, language);
}

/** Says why there is nothing to show. */
export function noticeView(text: string, language: Language): types.ModalView {
  const { notice } = messagesIn(slackMessages, language);
  return modal(notice, richTextBlocks([words(text)]), language);
}

/** The form that asks what was wrong; `metadata` comes back with it. */
export function feedbackForm(language: Language, metadata: string): types.ModalView {
  const { feedback, close } = messagesIn(slackMessages, language);
  return {
    type: 'modal',
    callback_id: FEEDBACK_FORM,
    private_metadata: metadata,
    title: plainTextOf(feedback.title),
    submit: plainTextOf(feedback.send),
    close: plainTextOf(close),
    blocks: [
      {
        type: 'input',
        block_id: FEEDBACK_BLOCK,
        optional: true,
        label: plainTextOf(feedback.question),
        element: {
          type: 'plain_text_input',
          action_id: FEEDBACK_INPUT,
          multiline: true,
          max_length: MOST_REASON,
        },
      },
    ],
  };
}
