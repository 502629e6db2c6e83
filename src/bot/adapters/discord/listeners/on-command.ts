import type { Language } from '../../../../knowledge/index.js';
import type { OptionName } from '../../../messages/discord-messages.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import { TYPED_KINDS, type Request, type TypedKind } from '../../../requests/index.js';
import type { DiscordDesk } from '../discord-desk.js';
import { SETTINGS_COMMAND } from '../commands/discord-commands.js';
import type { Doing, Interaction, OptionValue } from '../interaction.js';
import { briefForm } from '../render/views/brief-form.js';
import { ask } from './ask.js';
import type { Respond } from '../connection/hearing.js';
import { inWords, opened, type Audience } from './responses.js';
import { showSettings } from './settings.js';

interface Written extends Extract<Doing, { readonly kind: 'command' }> {
  /** Who sees an answer where the command does not say. */
  readonly usually: Audience;
}

/** A command that is written: answered in its place; a brief is asked for in a form, which has to be opened at once. */
export async function onCommand(
  interaction: Interaction,
  { name, options, usually }: Written,
  respond: Respond,
  desk: DiscordDesk,
): Promise<void> {
  const { locale } = interaction;
  if (name === SETTINGS_COMMAND) return showSettings(interaction, respond, desk);
  const kind = TYPED_KINDS.find((one) => one === name);
  if (kind === undefined) return void (await respond(inWords(messagesIn(discordMessages, locale).unknownButton)));
  if (kind === 'brief') return void (await respond(opened(briefForm(locale))));
  const text = (option: OptionName): string => `${options.get(option) ?? ''}`;
  const request = requestOf(kind, text, locale);
  const audience = kind === 'help' ? 'asker' : audienceOf(options.get('private'), usually);
  await ask({ entrance: 'command', request, audience }, interaction, respond, desk);
}

function audienceOf(isPrivate: OptionValue | undefined, usually: Audience): Audience {
  if (typeof isPrivate !== 'boolean') return usually;
  return isPrivate ? 'asker' : 'all';
}

function requestOf(kind: Exclude<TypedKind, 'brief'>, text: (option: OptionName) => string, locale: Language): Request {
  switch (kind) {
    case 'ask':
      return { kind, question: text('question') };
    case 'recommend':
      return { kind, description: text('industry') };
    case 'indicators':
    case 'growth':
      return { kind, name: text('name').trim() || null };
    case 'check':
      return { kind, text: text('text') };
    case 'documents':
    case 'help':
      return { kind, language: locale };
  }
}
