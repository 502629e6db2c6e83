import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import type { DiscordDesk } from '../discord-desk.js';
import { plainQuestion } from '../incoming-message.js';
import type { Doing, Interaction } from '../interaction.js';
import { ask } from './ask.js';
import type { Respond } from '../connection/hearing.js';
import { inWords } from './responses.js';

type Chosen = Extract<Doing, { readonly kind: 'message-command' }>;

/** "Check the figures", "Summarise with sources": chosen from the menu of a message, whose words come with it. */
export async function onMessageCommand(
  interaction: Interaction,
  { name, text: written }: Chosen,
  respond: Respond,
  desk: DiscordDesk,
): Promise<void> {
  const { wordless, unknownButton } = messagesIn(discordMessages, interaction.locale);
  const { onMessage } = discordMessages.en.commands;
  const kind = (['check', 'summarise'] as const).find((one) => onMessage[one] === name);
  const text = plainQuestion(written);
  if (kind === undefined || text === '') {
    await respond(inWords(kind === undefined ? unknownButton : wordless));
    return;
  }
  await ask({ entrance: 'shortcut', request: { kind, text }, audience: 'all' }, interaction, respond, desk);
}
