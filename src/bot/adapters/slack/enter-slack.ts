import type { webApi } from '@slack/bolt';

import { orRefused } from '../../service/door.js';
import type { Grant } from './installing/grant.js';
import { slackDoor } from './slack-door.js';

/**
 * Asks Slack whether a token is good, before anything is started.
 *
 * @returns the workspace of the token, and what the app may do there
 * @throws PlatformRefusedError, PlatformUnreachableError
 */
export async function enterSlack(
  client: Pick<webApi.WebClient, 'auth'>,
  botToken: string,
): Promise<{ readonly workspace: string; readonly grant: Grant }> {
  const { team_id, bot_id, user_id, response_metadata } = await orRefused(slackDoor, () => client.auth.test());
  const scopes = response_metadata?.scopes ?? null;
  return { workspace: team_id ?? '', grant: { botToken, botId: bot_id ?? '', botUserId: user_id ?? '', scopes } };
}

/**
 * Asks Slack for the address of a socket, which tells whether an app token is good; nothing is connected.
 *
 * @throws PlatformRefusedError, PlatformUnreachableError
 */
export async function enterSocket(client: Pick<webApi.WebClient, 'apps'>): Promise<void> {
  await orRefused(slackDoor, () => client.apps.connections.open({}));
}
