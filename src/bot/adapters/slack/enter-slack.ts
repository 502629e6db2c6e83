import type { webApi } from '@slack/bolt';

import { PlatformRefusedError } from '../../errors/platform-refused-error.js';
import { readFailure } from './delivery/read-failure.js';
import type { Grant } from './installing/grant.js';

/**
 * Asks Slack whether a token is good, before anything is started.
 *
 * @returns the workspace of the token, and what the app may do there
 * @throws PlatformRefusedError
 */
export async function enterSlack(
  client: Pick<webApi.WebClient, 'auth'>,
  botToken: string,
): Promise<{ readonly workspace: string; readonly grant: Grant }> {
  const { team_id, bot_id, user_id, response_metadata } = await orRefused(() => client.auth.test());
  const scopes = response_metadata?.scopes ?? null;
  return { workspace: team_id ?? '', grant: { botToken, botId: bot_id ?? '', botUserId: user_id ?? '', scopes } };
}

/**
 * What Slack refuses at the start, as an error in words.
 *
 * @throws PlatformRefusedError
 */
export async function orRefused<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    const failure = readFailure(error);
    throw new PlatformRefusedError('Slack', 'code' in failure ? failure.code : failure.kind, error);
  }
}
