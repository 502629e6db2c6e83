import type { App } from '@slack/bolt';

import { readSettings } from '../../../conversation/user-settings.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { plainQuestion } from '../incoming.js';
import { SLASH_COMMAND } from '../manifest.js';
import { underHeading } from '../render/heading.js';
import { withShareButton } from '../render/share-button.js';
import { withAsides } from '../render/with-asides.js';
import type { SlackDesk } from '../slack-desk.js';
import { answerCommand } from './command-answer.js';
import { respondTo } from './respond.js';

/**
 * `/lianwen …`: answered to who asked alone, with a button to share the answer; where they chose so, to everyone in the
 * channel. Slack shows nobody the command itself, so a visible answer says what was asked and by whom.
 */
export function listenForCommands(app: App, desk: SlackDesk): void {
  app.command(SLASH_COMMAND, async ({ ack, command, respond }) => {
    await ack();
    const { team_id: workspace, channel_id: channel, user_id: user, user_name: name, trigger_id: id } = command;
    const asker = { platform: 'slack', workspace, channel, user } as const;
    const text = plainQuestion(command.text);
    const { messages, question, language } = await answerCommand({ text, asker, id }, desk);
    const words = messagesIn(slackMessages, language);
    const { visibility } = await readSettings(desk.state, asker);
    // What went wrong is words alone, and nobody else's matter.
    const isAnswer = question !== null && messages.some(({ blocks }) => blocks.length > 0);
    if (!isAnswer) return respondTo('asker', messages, respond, words.tooLongHere);
    if (visibility !== 'visible') {
      return respondTo('asker', withShareButton(messages, text, language), respond, words.tooLongHere);
    }
    const shown = withAsides(underHeading(messages, words.askedBy(name, question)));
    await respondTo('channel', shown, respond, words.tooLongHere);
  });
}
