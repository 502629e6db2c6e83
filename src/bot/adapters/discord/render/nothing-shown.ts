import type { APITextDisplayComponent } from 'discord-api-types/v10';
import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import { textDisplay } from './components.js';
import { escapeMarkdown } from './escape-markdown.js';

/** Stands where there are no words: Discord takes no empty message. */
export function nothingShown(language: Language): APITextDisplayComponent {
  return textDisplay(escapeMarkdown(messagesIn(discordMessages, language).nothing));
}
