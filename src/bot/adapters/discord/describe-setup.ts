import type { Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { discordMessages } from '../../messages/discord.js';
import type { SettingFault } from './discord-setup.js';

/** What is missing or wrong, in words; never a value. */
export function describeFaults(faults: readonly SettingFault[], language: Language): string {
  const { setup } = messagesIn(discordMessages, language);
  return [setup.incomplete, ...faults.map(({ kind, setting }) => `- ${setup[kind][setting]}`)].join('\n');
}
