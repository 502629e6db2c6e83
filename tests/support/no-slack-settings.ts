import type { SlackConfig } from '../../src/bot/service-config.js';

/** Slack where nothing is set. */
export const NO_SLACK_SETTINGS: SlackConfig = {
  botToken: null,
  appToken: null,
  signingSecret: null,
  clientId: null,
  clientSecret: null,
  stateSecret: null,
  apiUrl: null,
  publicUrl: null,
};
