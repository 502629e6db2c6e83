import type { JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import { ownUser, userJson } from './user-json.js';
import { ok, ORDINARY, type Route } from './route.js';

/** The app as its developers see it. */
function applicationJson(discord: Discord): JsonObject {
  const { applicationId, name } = discord.app;
  return {
    id: applicationId,
    name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: discord.delivery.way.publicKey ?? '0'.repeat(64),
    flags: 0,
    integration_types_config: { 0: {}, 1: {} },
    interactions_endpoint_url: null,
    bot: userJson(ownUser(discord)),
  };
}

const bot = { token: 'bot', allowance: ORDINARY, method: 'GET' } as const;

export const applicationRoutes: readonly Route[] = [
  { ...bot, pattern: '/applications/@me', run: ({ discord }) => ok(applicationJson(discord)) },
  { ...bot, pattern: '/oauth2/applications/@me', run: ({ discord }) => ok(applicationJson(discord)) },
];
