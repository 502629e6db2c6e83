import { readSettings } from '../../../conversation/user-settings.js';
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

/** Does what an interaction asks, whichever way it came, in the language that its user chose. */
export async function onInteraction(told: Interaction, respond: Respond, desk: DiscordDesk): Promise<void> {
  const { does } = told;
  // Suggestions come while letters are typed, from memory alone.
  if (does.kind === 'autocomplete') return offerNames(told, does, respond, desk);
  const { language, visibility } = await readSettings(desk.state, told.asker);
  const locale = language ?? told.locale;
  const interaction = { ...told, locale };
  switch (does.kind) {
    case 'command':
      return onCommand(interaction, { ...does, usually: visibility === 'ephemeral' ? 'asker' : 'all' }, respond, desk);
    case 'message-command':
      return onMessageCommand(interaction, does, respond, desk);
    case 'press':
      return onPress(interaction, does, respond, desk);
    case 'form':
      return onForm(interaction, does.form, respond, desk);
    case 'unknown':
      await respond(inWords(messagesIn(discordMessages, locale).unknownButton));
  }
}
