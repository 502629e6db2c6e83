import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import type { Outgoing } from '../delivery/outgoing.js';
import { SHARE_ACTION_ID } from './actions.js';
import { button } from './buttons.js';
import { BUTTON_VALUE } from './limits.js';

/**
 * A private answer with a button that shows it to the channel. The button carries what was asked, which gives the same
 * answer again; a question that is too long for it is shared by asking it aloud. Words alone, as of an error, are not
 * shared.
 *
 * @param asked the text behind the command
 */
export function withShareButton(answer: readonly Outgoing[], asked: string, language: Language): readonly Outgoing[] {
  const place = answer.findLastIndex(({ blocks }) => blocks.length > 0);
  if (place < 0 || asked.length > BUTTON_VALUE) return answer;
  const share = button(SHARE_ACTION_ID, messagesIn(slackMessages, language).share, asked);
  const row = { type: 'actions', elements: [share] };
  return answer.map((message, index) => (index === place ? { ...message, blocks: [...message.blocks, row] } : message));
}
