import type { types } from '@slack/bolt';
import type { Language } from '../../../../knowledge/index.js';
import type { FeedbackVerdict } from '../../../conversation/answer-press.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { citationOffers, followUpOffers, isExplained, type CitationOffer } from '../../../rendering/offers.js';
import type { Reply } from '../../../reply/reply.js';
import { citationActionId, FEEDBACK_ACTION_ID, feedbackValue, figuresActionId, followUpActionId } from './actions.js';
import { shortened } from './escape-text.js';
import { ACTIONS_ELEMENTS, BUTTON_LABEL, BUTTON_TEXT } from './limits.js';

/** Sources of a message: two rows of buttons, one place kept for "How it was computed". */
export const MOST_CITATIONS = 2 * ACTIONS_ELEMENTS - 1;
/** In one row a button has room for its address; in two, for its number. */
const MOST_ADDRESSES = ACTIONS_ELEMENTS - 1;
/** Longer names of sources push the buttons apart. */
const ADDRESS_TEXT = 40;
/** A longer one is no suggestion, and all blocks of a message share one limit. */
const FOLLOW_UP_TEXT = 300;

type ButtonsOf = Pick<Reply, 'citations' | 'figures' | 'followUps' | 'language'>;

/** Buttons that open the sources of a message and, where asked for, how the figures of the reply were computed. */
export function sourceButtons(
  reply: ButtonsOf,
  places: readonly number[],
  figures: 'with-figures' | 'without-figures',
  receipt: string,
): types.ActionsBlock[] {
  const messages = messagesIn(slackMessages, reply.language);
  const computed = button(figuresActionId(0), messages.figures.open, receipt);
  const form = places.length > MOST_ADDRESSES ? 'number' : 'address';
  const buttons = [
    ...(figures === 'with-figures' && reply.figures.some(isExplained) ? [computed] : []),
    ...citationOffers(reply, places).map((offer) => citationButton(offer, form, receipt)),
  ];
  return rowsOf(buttons);
}

function citationButton(
  { place, number, addressed, spoken }: CitationOffer,
  form: 'number' | 'address',
  receipt: string,
): types.Button {
  if (form === 'number') return button(citationActionId(place), number, receipt);
  return {
    ...button(citationActionId(place), shortened(addressed, ADDRESS_TEXT), receipt),
    accessibility_label: shortened(spoken, BUTTON_LABEL),
  };
}

/** Suggestions to ask next, as buttons. */
export function followUpButtons({ followUps }: ButtonsOf): types.ActionsBlock[] {
  const buttons = followUpOffers(followUps, FOLLOW_UP_TEXT).map((question, place) =>
    button(followUpActionId(place), question, question),
  );
  return rowsOf(buttons);
}

/** Slack's own buttons for whether an answer helped. */
export function feedbackButtons(language: Language, receipt: string): types.ContextActionsBlock {
  const { helpful, unhelpful } = messagesIn(slackMessages, language);
  const choice = (text: string, verdict: FeedbackVerdict): types.FeedbackButtons['positive_button'] => ({
    text: plainTextOf(text),
    accessibility_label: text,
    value: feedbackValue(verdict, receipt),
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: FEEDBACK_ACTION_ID,
        positive_button: choice(helpful, 'helpful'),
        negative_button: choice(unhelpful, 'unhelpful'),
      },
    ],
  };
}

/** A button; words that are too long for it give way to an ellipsis. */
export function button(actionId: string, text: string, value: string): types.Button {
  return { type: 'button', action_id: actionId, text: plainTextOf(shortened(text, BUTTON_TEXT)), value };
}

/** Words that Slack shows as they are, ":smile:" included. */
export function plainTextOf(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

function rowsOf(buttons: readonly types.Button[]): types.ActionsBlock[] {
  return Array.from({ length: Math.ceil(buttons.length / ACTIONS_ELEMENTS) }, (_, row) => ({
    type: 'actions',
    elements: buttons.slice(row * ACTIONS_ELEMENTS, (row + 1) * ACTIONS_ELEMENTS),
  }));
}
