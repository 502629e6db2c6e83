import type { webApi } from '@slack/bolt';

import { PlatformRefusedError } from '../../errors/platform-refused-error.js';
import { readFailure } from './delivery/call-failure.js';
import { BOT_SCOPES } from './manifest.js';

/** The app as Slack knows it in the workspace of its token. */
export interface Entrance {
  readonly botId: string;
  readonly botUserId: string;
  /** Scopes of the manifest that the installation lacks; empty where Slack does not tell. */
  readonly missingScopes: readonly string[];
}

/**
 * Asks Slack whether the token is good, before anything is started.
 *
 * @throws PlatformRefusedError
 */
export async function enterSlack(client: Pick<webApi.WebClient, 'auth'>): Promise<Entrance> {
  const { bot_id: botId = '', user_id: botUserId = '', response_metadata } = await orRefused(() => client.auth.test());
  const granted = response_metadata?.scopes;
  return {
    botId,
    botUserId,
    missingScopes: granted ? BOT_SCOPES.filter((scope) => !granted.includes(scope)) : [],
  };
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
