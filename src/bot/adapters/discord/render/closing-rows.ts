import { ButtonStyle } from 'discord-api-types/v10';
import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import { followUpOffers } from '../../../rendering/offers.js';
import { feedbackId, followUpId, shareId } from './actions.js';
import { button, rowsOf, type Audience, type Row } from './components.js';

/** A longer one is no suggestion. */
const FOLLOW_UP_TEXT = 300;

/**
 * What a reply suggests to ask next, by the places that its buttons name: the question itself may be longer than a
 * button.
 */
export function suggestionsOf(followUps: readonly string[]): readonly string[] {
  return followUpOffers(followUps, FOLLOW_UP_TEXT);
}

/** Suggestions to ask next, as buttons. */
export function followUpRows(followUps: readonly string[], receipt: string): readonly Row[] {
  return rowsOf(suggestionsOf(followUps).map((question, place) => button(followUpId(place, receipt), question)));
}

/** Whether an answer helped; an answer that one person sees alone can be shown to the channel. */
export function feedbackRow(
  feedback: 'wanted' | 'unwanted',
  audience: Audience,
  language: Language,
  receipt: string,
): readonly Row[] {
  const { helpful, unhelpful, share } = messagesIn(discordMessages, language);
  const verdicts = [
    button(feedbackId('helpful', receipt), helpful),
    button(feedbackId('unhelpful', receipt), unhelpful),
  ];
  return rowsOf([
    ...(feedback === 'wanted' ? verdicts : []),
    ...(audience === 'asker' ? [button(shareId(receipt), share, ButtonStyle.Primary)] : []),
  ]);
}
