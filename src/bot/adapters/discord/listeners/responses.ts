import {
  InteractionResponseType,
  MessageFlags,
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';

import type { DiscordMessage } from '../discord-message.js';
import { plainMessage } from '../plain-message.js';
import type { NameChoice } from '../commands/table-names.js';
import type { DiscordForm } from '../render/views/forms.js';

/** Who sees what comes after a deferral. */
export type Audience = 'all' | 'asker';

/** "is thinking…": the answer follows by the token. */
export function deferred(audience: Audience): APIInteractionResponse {
  const type = InteractionResponseType.DeferredChannelMessageWithSource;
  return audience === 'all' ? { type } : { type, data: { flags: MessageFlags.Ephemeral } };
}

/** The message that was pressed in stays as it is for now. */
export const DEFERRED_UPDATE: APIInteractionResponse = { type: InteractionResponseType.DeferredMessageUpdate };

/** A message without files, for who acted alone. */
export function shownTo(message: DiscordMessage): APIInteractionResponse {
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { ...contentOf(message), flags: message.flags | MessageFlags.Ephemeral },
  };
}

/** Words for who acted alone. */
export const inWords = (text: string): APIInteractionResponse => shownTo(plainMessage(text, 'asker'));

/** A message without files in the place of the one that was pressed in. */
export function inPlace(message: DiscordMessage): APIInteractionResponse {
  return { type: InteractionResponseType.UpdateMessage, data: contentOf(message) };
}

/** A form to fill in. */
export function opened(form: DiscordForm): APIInteractionResponse {
  return { type: InteractionResponseType.Modal, data: form };
}

export function offered(choices: readonly NameChoice[]): APIInteractionResponse {
  return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [...choices] } };
}

function contentOf({ components }: DiscordMessage): {
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
} {
  return { components: [...components], allowed_mentions: { parse: [] } };
}
