import type * as Bolt from '@slack/bolt';
import type { Logger } from 'pino';

import { boltLogger } from './bolt-logger.js';
import { loadBolt } from './load-bolt.js';
import type { SlackReady } from './slack-setup.js';

/** Bolt, with what its parts are made with. */
export interface SlackLibrary {
  readonly bolt: typeof Bolt;
  readonly logger: Bolt.Logger;
  readonly clientOptions: Bolt.webApi.WebClientOptions;
  /** A client that calls once: a repeat of its own after a lost response would post twice. */
  readonly open: (token: string) => Bolt.webApi.WebClient;
}

export async function openSlackLibrary(apiUrl: SlackReady['apiUrl'], log: Logger): Promise<SlackLibrary> {
  const bolt = await loadBolt();
  const logger = boltLogger(log, bolt.LogLevel);
  const clientOptions = { logger, ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }) };
  const once = { ...clientOptions, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  return { bolt, logger, clientOptions, open: (token) => new bolt.webApi.WebClient(token, once) };
}
