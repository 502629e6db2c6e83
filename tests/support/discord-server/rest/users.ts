import { bitsOf, EVERYONE_MAY } from '../protocol/permissions.js';
import { refusal } from '../refusal.js';
import { channelJson } from './channel-json.js';
import { ownUser, userJson } from './user-json.js';
import { ok, ORDINARY, type Answered, type Call, type Route } from './route.js';

function findUser({ discord, params }: Call): Answered {
  const user = discord.world.users.get(params['user'] ?? '');
  if (user === undefined) throw refusal('unknownUser');
  return ok(userJson(user));
}

/** Direct messages are opened before a user has written; only sending shows whether they are taken. */
function openDirectMessages({ discord, body }: Call): Answered {
  const user = discord.world.users.get(String(body.recipient_id));
  if (user === undefined || user.isBot) throw refusal('cannotMessageUser');
  return ok(channelJson(discord, discord.world.directMessages(discord.app.botId, user.id)));
}

function ownGuilds({ discord }: Call): Answered {
  const joined = [...discord.world.guilds.values()].filter(({ hasApp }) => hasApp);
  return ok(
    joined.map(({ id, name }) => ({
      id,
      name,
      icon: null,
      owner: false,
      permissions: bitsOf(EVERYONE_MAY),
      features: [],
    })),
  );
}

const bot = { token: 'bot', allowance: ORDINARY } as const;

export const userRoutes: readonly Route[] = [
  {
    ...bot,
    method: 'GET',
    pattern: '/users/@me',
    run: ({ discord }) => ok({ ...userJson(ownUser(discord)), verified: true, mfa_enabled: false, email: null }),
  },
  { ...bot, method: 'GET', pattern: '/users/@me/guilds', run: ownGuilds },
  { ...bot, method: 'POST', pattern: '/users/@me/channels', run: openDirectMessages },
  { ...bot, method: 'GET', pattern: '/users/:user', run: findUser },
];
