import type { Language } from '../../../knowledge/index.js';
import type { DiscordConfig, ServiceConfig } from '../../service-config.js';
import { orRefused } from '../../service/door.js';
import type { PlatformSetup } from '../../service/platform.js';
import { messagesIn } from '../../messages/catalogue.js';
import { discordMessages } from '../../messages/discord.js';
import { registerCommands } from './commands/register-commands.js';
import { describeFaults } from './describe-setup.js';
import { checkSetup } from './discord-setup.js';
import { discordDoor } from './discord-door.js';
import { enterDiscord } from './enter-discord.js';
import { startDiscord } from './start-discord.js';

export { examineDiscord } from './examine-discord.js';

/** The adapter for these settings; nothing is started or connected yet. */
export function openDiscord({ discord, logTexts }: ServiceConfig): PlatformSetup {
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
      async enter(parts) {
        const entered = await enterDiscord(ready);
        return { start: (answering) => startDiscord({ ...parts, ...answering, ready, entered, logTexts }) };
      },
    },
  };
}

/**
 * Sees to it that Discord has our commands, and nothing else; what was changed, or is missing to do so, in words.
 *
 * @throws PlatformRefusedError, PlatformUnreachableError, OtherApplicationError
 */
export async function registerDiscord(
  config: DiscordConfig,
  language: Language,
): Promise<{ readonly kind: 'done' | 'incomplete'; readonly lines: readonly string[] }> {
  const setup = checkSetup(config);
  if (setup.kind === 'incomplete') return { kind: 'incomplete', lines: [describeFaults(setup.faults, language)] };
  const { rest } = (await enterDiscord(setup.ready)).library;
  const { created, changed, removed } = await orRefused(discordDoor, () =>
    registerCommands(rest, setup.ready.applicationId),
  );
  const { setup: words } = messagesIn(discordMessages, language);
  return { kind: 'done', lines: [words.registered(created, changed, removed)] };
}
