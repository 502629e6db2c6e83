import { ok, ORDINARY, type Answered, type Call, type Route } from './route.js';

/** Where the gateway is, how many shards are advised and how often an app may still connect today. */
function address({ discord }: Call): Answered {
  const { gateway } = discord;
  return ok({
    url: gateway.url,
    shards: gateway.advisedShards,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
  });
}

export const gatewayRoutes: readonly Route[] = [
  { token: 'bot', allowance: ORDINARY, method: 'GET', pattern: '/gateway/bot', run: address },
  {
    token: 'none',
    allowance: ORDINARY,
    method: 'GET',
    pattern: '/gateway',
    run: ({ discord }) => ok({ url: discord.gateway.url }),
  },
];
