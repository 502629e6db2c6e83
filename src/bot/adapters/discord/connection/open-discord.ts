import type { Client, REST, RESTOptions } from 'discord.js';

import type { DiscordReady } from '../discord-setup.js';
import { requestByFetch } from './request-by-fetch.js';

/** The client library, as far as it is needed: its requests, and its connection to the gateway. */
export interface DiscordLibrary {
  readonly rest: REST;
  /** A client that is not connected yet. */
  openClient(): Client;
}

/**
 * Waits for buckets that the library takes upon itself, in milliseconds; longer ones are delivery's, which counts them
 * and ends them at a stop.
 */
const LONGEST_QUEUE = 5_000;

/** A request without a response for so long has none, in milliseconds: files take a while. */
const TIMEOUT = 15_000;

/** Loads discord.js: nothing else in the project does. */
export async function openDiscord({ apiUrl, token }: Pick<DiscordReady, 'apiUrl' | 'token'>): Promise<DiscordLibrary> {
  const { Client: DiscordClient, GatewayIntentBits, Options, REST: DiscordRest } = await import('discord.js');
  const rest: Partial<RESTOptions> = {
    version: '10',
    // A repeat of the library's own after a lost response would post twice: delivery repeats, and looks first.
    retries: 0,
    timeout: TIMEOUT,
    makeRequest: requestByFetch,
    rejectOnRateLimit: ({ retryAfter, timeToReset }) => Math.max(retryAfter, timeToReset) > LONGEST_QUEUE,
    ...(apiUrl !== null && { api: apiUrl }),
  };
  return {
    rest: new DiscordRest(rest).setToken(token),
    openClient: () =>
      new DiscordClient({
        // None of the privileged ones: mentions and direct messages come with their words.
        intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
        rest,
        shards: 'auto',
        allowedMentions: { parse: [] },
        // What is asked is read from what arrives; of all that the library would keep, channels alone are looked up.
        makeCache: Options.cacheWithLimits({ ...NOTHING_KEPT }),
      }),
  };
}

const NOTHING_KEPT = {
  AutoModerationRuleManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
} as const;
