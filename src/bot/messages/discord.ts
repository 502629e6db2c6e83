import type { Catalogue } from './catalogue.js';
import type { DiscordMessages } from './discord-messages.js';
import { discordMessagesEn } from './discord.en.js';
import { discordMessagesZh } from './discord.zh.js';

/** The words around replies in Discord by language. */
export const discordMessages: Catalogue<DiscordMessages> = { zh: discordMessagesZh, en: discordMessagesEn };
