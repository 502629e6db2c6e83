import type { Respond } from '../connection/hearing.js';
import type { DiscordDesk } from '../discord-desk.js';
import type { Interaction } from '../interaction.js';
import { offerNames } from './offer-names.js';
import { onCommand } from './on-command.js';
import { onForm } from './on-form.js';
import { onMessageCommand } from './on-message-command.js';
import { onPress } from './on-press.js';
import { inWords } from './responses.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';

/** Does what an interaction asks, whichever way it came. */
export async function onInteraction(interaction: Interaction, respond: Respond, desk: DiscordDesk): Promise<void> {
  const { does, locale } = interaction;
  switch (does.kind) {
    case 'command':
      return onCommand(interaction, does, respond, desk);
    case 'message-command':
      return onMessageCommand(interaction, does, respond, desk);
    case 'autocomplete':
      return offerNames(interaction, does, respond, desk);
    case 'press':
      return onPress(interaction, does, respond, desk);
    case 'form':
      return onForm(interaction, does.form, respond, desk);
    case 'unknown':
      await respond(inWords(messagesIn(discordMessages, locale).unknownButton));
  }
}
