import type { App, SlashCommand } from '@slack/bolt';

import { detectLanguage } from '../../../../knowledge/index.js';
import type { Question } from '../../../answer/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { readCommand, type ReadCommand } from '../commands.js';
import type { Outgoing } from '../delivery/outgoing.js';
import { plainQuestion } from '../incoming.js';
import { SLASH_COMMAND } from '../manifest.js';
import { plainMessage } from '../plain-message.js';
import type { SlackDesk } from '../slack-desk.js';
import { respondPrivately } from './respond-privately.js';

/** `/lianwen …`: answered for who asked alone; Slack shows it to nobody else. */
export function listenForCommands(app: App, desk: SlackDesk): void {
  app.command(SLASH_COMMAND, async ({ ack, command, respond }) => {
    await ack();
    const { tooLongHere } = messagesIn(slackMessages, detectLanguage(command.text));
    await respondPrivately(await answerCommand(command, desk), respond, tooLongHere);
  });
}

async function answerCommand(command: SlashCommand, desk: SlackDesk): Promise<readonly Outgoing[]> {
  const messages = messagesIn(slackMessages, detectLanguage(command.text));
  const read = readCommand(plainQuestion(command.text));
  if (read.kind === 'unknown') {
    return [plainMessage(`${messages.unknownCommand(read.word, read.nearest)}\n${messages.help}`)];
  }
  if (read.command === 'help') return [plainMessage(messages.help)];
  const { team_id: workspace, channel_id: channel, user_id: user, trigger_id: id } = command;
  return desk.answer(questionFor(read, messages.askDocuments), { platform: 'slack', workspace, channel, user }, id);
}

type CommandRead = Extract<ReadCommand, { readonly kind: 'command' }>;

function questionFor({ command, text }: CommandRead, askDocuments: string): Question {
  switch (command) {
    case 'recommend':
      return { text, purpose: 'advice' };
    case 'documents':
      return { text: askDocuments };
    default:
      return { text };
  }
}
