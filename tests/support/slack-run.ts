import type { AdviserRun } from './adviser-process.js';
import { BOT_TOKEN, REGISTRATION, type SlackServer } from './slack-server/start-slack-server.js';

/** `lianwen slack` against a test Slack, in Socket Mode. */
export function slackRun({ apiUrl, slack }: SlackServer): AdviserRun {
  return {
    platform: 'slack',
    environment: {
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: REGISTRATION.appToken,
      SLACK_API_URL: apiUrl,
    },
    connected: () => slack.socketMode.connected(),
  };
}
