import type { types } from '@slack/bolt';
import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import type { Citation, Figure, Reply } from '../../../reply/reply.js';
import { scopeOf, shortAddress } from '../../../reply/source-address.js';
import {
  citationActionId,
  FEEDBACK_ACTION_ID,
  feedbackValue,
  figuresActionId,
  followUpActionId,
  type FeedbackVerdict,
} from './actions.js';
import { shortened } from './escape-text.js';
import { ACTIONS_ELEMENTS, BUTTON_LABEL, BUTTON_TEXT } from './limits.js';

/** Sources of a message: two rows of buttons, one place kept for "How it was computed". */
export const MOST_CITATIONS = 2 * ACTIONS_ELEMENTS - 1;
/** In one row a button has room for its address; in two, for its number. */
const MOST_ADDRESSES = ACTIONS_ELEMENTS - 1;
/** Longer names of sources push the buttons apart. */
const ADDRESS_TEXT = 40;
/** More suggestions are not read; a longer one is no suggestion, and all blocks of a message share one limit. */
const MOST_FOLLOW_UPS = 5;
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
    ...places.flatMap((place) => {
      const citation = reply.citations[place];
      return citation === undefined ? [] : [citationButton(place, citation, form, { ...reply, receipt })];
    }),
  ];
  return rowsOf(buttons);
}

/** A bare count, such as that of the documents held, has nothing behind it to be opened. */
function isExplained({ formula, inputs }: Figure): boolean {
  return formula !== null || inputs.length > 0;
}

function citationButton(
  place: number,
  citation: Citation,
  form: 'number' | 'address',
  { citations, language, receipt }: ButtonsOf & { readonly receipt: string },
): types.Button {
  const number = place + 1;
  if (form === 'number') return button(citationActionId(place), `${number}`, receipt);
  const messages = messagesIn(slackMessages, language);
  const address = shortAddress(citation, language, scopeOf(citations));
  return {
    ...button(citationActionId(place), shortened(messages.citation(number, address), ADDRESS_TEXT), receipt),
    accessibility_label: shortened(messages.citationLabel(number, address), BUTTON_LABEL),
  };
}

/** Suggestions to ask next, as buttons. */
export function followUpButtons({ followUps }: ButtonsOf): types.ActionsBlock[] {
  const buttons = followUps
    .filter((question) => question.trim() !== '' && question.length <= FOLLOW_UP_TEXT)
    .slice(0, MOST_FOLLOW_UPS)
    .map((question, place) => button(followUpActionId(place), question, question));
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
