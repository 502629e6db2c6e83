import type { Language } from '../../../../knowledge/index.js';
import type { OptionName } from '../../../messages/discord-messages.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import { TYPED_KINDS, type Request, type TypedKind } from '../../../requests/index.js';
import type { DiscordDesk } from '../discord-desk.js';
import type { Doing, Interaction } from '../interaction.js';
import { briefForm } from '../render/views/brief-form.js';
import { ask } from './ask.js';
import type { Respond } from '../connection/hearing.js';
import { inWords, opened } from './responses.js';

type Written = Extract<Doing, { readonly kind: 'command' }>;

/** A command that is written: answered in its place; a brief is asked for in a form, which has to be opened at once. */
export async function onCommand(
  interaction: Interaction,
  { name, options }: Written,
  respond: Respond,
  desk: DiscordDesk,
): Promise<void> {
  const { locale } = interaction;
  const kind = TYPED_KINDS.find((one) => one === name);
  if (kind === undefined) return void (await respond(inWords(messagesIn(discordMessages, locale).unknownButton)));
  if (kind === 'brief') return void (await respond(opened(briefForm(locale))));
  const text = (option: OptionName): string => `${options.get(option) ?? ''}`;
  const request = requestOf(kind, text, locale);
  const audience = options.get('private') === true || kind === 'help' ? 'asker' : 'all';
  await ask({ entrance: 'command', request, audience }, interaction, respond, desk);
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
