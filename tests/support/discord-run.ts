import type { AdviserRun } from './adviser-process.js';
import { REGISTRATION, type DiscordServer } from './discord-server/start-discord-server.js';

/** `lianwen discord` against a test Discord, by the gateway. */
export function discordRun({ apiUrl, discord, people }: DiscordServer): AdviserRun {
  let lives = 0;
  return {
    platform: 'discord',
    environment: {
      DISCORD_TOKEN: REGISTRATION.token,
      DISCORD_APPLICATION_ID: REGISTRATION.applicationId,
      DISCORD_API_URL: apiUrl,
    },
    async connected() {
      // A killed process leaves a session behind: the next begins one of its own.
      lives += 1;
      const own = lives;
      await people.until(() => discord.gateway.counts.identified >= own && discord.gateway.isConnected);
    },
  };
}
