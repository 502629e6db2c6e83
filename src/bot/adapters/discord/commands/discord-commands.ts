import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { OptionName } from '../../../messages/discord-messages.js';
import { discordMessages } from '../../../messages/discord.js';
import { REQUEST_NAMES, TYPED_KINDS, type TypedKind } from '../../../requests/index.js';

const { en, zh } = discordMessages;

/** Asks for no answer: it shows what its user chose. */
export const SETTINGS_COMMAND = 'settings';

/** What each command takes, beside whether its answer is private; a brief is asked for in a form. */
const OPTIONS: Readonly<Record<TypedKind, readonly APIApplicationCommandBasicOption[]>> = {
  ask: [text('question', 'required'), privately()],
  indicators: [tableName(), privately()],
  growth: [tableName(), privately()],
  recommend: [text('industry', 'required'), privately()],
  brief: [],
  check: [text('text', 'required'), privately()],
  documents: [privately()],
  help: [],
};

/** In servers, in direct messages with the app, and, for who has it on their account, everywhere else. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

export type DiscordCommand = RESTPostAPIApplicationCommandsJSONBody;

/** Every command, in English and Chinese. */
export function discordCommands(): readonly DiscordCommand[] {
  return [...TYPED_KINDS.map(chatCommand), settingsCommand(), messageCommand('check'), messageCommand('summarise')];
}

function chatCommand(kind: TypedKind): DiscordCommand {
  const [name = kind] = REQUEST_NAMES[kind].en;
  const [chinese = kind] = REQUEST_NAMES[kind].zh;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: { 'zh-CN': chinese },
    description: en.commands.descriptions[kind],
    description_localizations: { 'zh-CN': zh.commands.descriptions[kind] },
    options: [...OPTIONS[kind]],
    ...EVERYWHERE,
  };
}

function settingsCommand(): DiscordCommand {
  return {
    type: ApplicationCommandType.ChatInput,
    name: SETTINGS_COMMAND,
    name_localizations: { 'zh-CN': zh.commands.settings.name },
    description: en.commands.settings.description,
    description_localizations: { 'zh-CN': zh.commands.settings.description },
    ...EVERYWHERE,
  };
}

function messageCommand(kind: 'check' | 'summarise'): DiscordCommand {
  return {
    type: ApplicationCommandType.Message,
    name: en.commands.onMessage[kind],
    name_localizations: { 'zh-CN': zh.commands.onMessage[kind] },
    ...EVERYWHERE,
  };
}

function words(
  option: OptionName,
): Pick<APIApplicationCommandBasicOption, 'description' | 'description_localizations' | 'name' | 'name_localizations'> {
  return {
    name: option,
    name_localizations: { 'zh-CN': zh.commands.options[option].name },
    description: en.commands.options[option].description,
    description_localizations: { 'zh-CN': zh.commands.options[option].description },
  };
}

function text(option: OptionName, need: 'required' | 'optional'): APIApplicationCommandBasicOption {
  return { ...words(option), type: ApplicationCommandOptionType.String, required: need === 'required' };
}

function tableName(): APIApplicationCommandBasicOption {
  return { ...words('name'), type: ApplicationCommandOptionType.String, required: false, autocomplete: true };
}

function privately(): APIApplicationCommandBasicOption {
  return { ...words('private'), type: ApplicationCommandOptionType.Boolean, required: false };
}
