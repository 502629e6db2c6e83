import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import type { Request } from '../../../requests/index.js';
import { slackMessages } from '../../../messages/slack.js';
import type { Outgoing } from '../delivery/outgoing.js';
import { DELIVER_ACTION_ID } from './actions.js';
import { button } from './buttons.js';
import { BUTTON_VALUE } from './limits.js';

/**
 * A private answer, which cannot have files beside it, with a button that has it sent with them to the direct
 * conversation. The button carries the request, which gives the same answer again.
 */
export function withFileButton(answer: readonly Outgoing[], request: Request, language: Language): readonly Outgoing[] {
  const value = JSON.stringify(request);
  const hasFiles = answer.some(({ files = [] }) => files.length > 0);
  if (!hasFiles || value.length > BUTTON_VALUE) return answer;
  const files = button(DELIVER_ACTION_ID, messagesIn(slackMessages, language).sendFiles, value);
  const row = { type: 'actions', elements: [files] };
  const last = answer.length - 1;
  return answer.map((message, index) => (index === last ? { ...message, blocks: [...message.blocks, row] } : message));
}
