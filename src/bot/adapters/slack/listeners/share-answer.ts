import type { App, RespondFn } from '@slack/bolt';

import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { plainMessage } from '../plain-message.js';
import { underHeading } from '../render/heading.js';
import { withAsides } from '../render/with-asides.js';
import type { SlackDesk } from '../slack-desk.js';
import { INERT_TEXT, INERT_WORDS } from '../slack-message.js';
import { answerCommand } from './command-answer.js';
import { askerOf, type Press } from './press.js';
import { respondTo } from './respond.js';
import { readResponseFailure } from './response-failure.js';

type Client = App['client'];

/**
 * Shows a private answer to everyone in its channel, under the question and the name of who shares it: as words, so that
 * nobody is called. The address of the press needs no membership in the channel; it lives for half an hour.
 */
export async function shareAnswer(
  press: Press,
  asked: string,
  { respond, client }: { readonly respond: RespondFn; readonly client: Client },
  desk: SlackDesk,
): Promise<void> {
  const { name, trigger: id } = press;
  const { messages, question, language } = await answerCommand({ text: asked, asker: askerOf(press), id }, desk);
  const words = messagesIn(slackMessages, language);
  try {
    const shown = underHeading(messages, words.sharedBy(name, question ?? asked));
    await respondTo('channel', withAsides(shown), respond, words.tooLongHere);
  } catch (error) {
    await tell(press, readResponseFailure(error) === 'expired' ? words.notShared : words.notSharedNow, client);
  }
}

/** Tells only who pressed: in the channel, or where the app is no member of it, directly. */
async function tell({ channel, user }: Press, words: string, { chat }: Client): Promise<void> {
  const { text } = plainMessage(words);
  try {
    await chat.postEphemeral({ channel, user, text, ...INERT_WORDS });
  } catch {
    await chat.postMessage({ channel: user, text, ...INERT_TEXT });
  }
}
