import type { Language } from '../../../knowledge/index.js';
import type { ServiceConfig } from '../../service-config.js';
import type { Platform } from '../../service/platform.js';
import { describeFaults } from './describe-setup.js';
import { checkSetup } from './discord-setup.js';
import { startDiscord } from './start-discord.js';

/** Discord as a platform: ready to be started, or in want of settings. */
export type DiscordPlatform =
  | { readonly kind: 'ready'; readonly platform: Platform }
  | { readonly kind: 'incomplete'; describe(language: Language): string };

/** The adapter for these settings; nothing is started or connected yet. */
export function openDiscordPlatform({ discord, logTexts }: ServiceConfig): DiscordPlatform {
  const setup = checkSetup(discord);
  if (setup.kind === 'incomplete') {
    return { kind: 'incomplete', describe: (language) => describeFaults(setup.faults, language) };
  }
  const { ready } = setup;
  return {
    kind: 'ready',
    platform: {
      name: 'discord',
      needsServer: ready.hearing.kind === 'http',
      start: (parts) => startDiscord({ ...parts, ready, logTexts }),
    },
  };
}
