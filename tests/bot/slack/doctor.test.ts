import { describe, expect, it } from 'vitest';
import { examineSlack } from '../../../src/bot/adapters/slack/examine-slack.js';
import { doctorMessages } from '../../../src/bot/messages/doctor.js';
import { errorText } from '../../../src/bot/messages/errors.js';
import { slackMessages } from '../../../src/bot/messages/slack.js';
import type { SlackConfig } from '../../../src/bot/service-config.js';
import { NO_SLACK_SETTINGS } from '../../support/no-slack-settings.js';
import { slackServer } from '../../support/slack-clients.js';
import { BOT_TOKEN, REGISTRATION, type SlackServer } from '../../support/slack-server/start-slack-server.js';

const reached = ({ apiUrl }: SlackServer, more: Partial<SlackConfig> = {}): SlackConfig => ({
  ...NO_SLACK_SETTINGS,
  botToken: BOT_TOKEN,
  appToken: REGISTRATION.appToken,
  apiUrl,
  ...more,
});

const said = async (config: SlackConfig): Promise<readonly string[]> =>
  (await examineSlack(config)).map((finding) => `${finding.state}: ${finding.say('en')}`);

const { slack, off } = doctorMessages.en;
const refused = (reason: string, detail: string): string =>
  `wrong: ${errorText('PLATFORM_REFUSED', { platform: 'Slack', reason, detail }, 'en')}`;

describe('what the doctor finds of Slack', () => {
  it('that it is not set up is nobody’s fault', async () => {
    expect(await said(NO_SLACK_SETTINGS)).toEqual([`off: ${off}`]);
  });

  it('that both tokens are good', async () => {
    const server = await slackServer();
    expect(await said(reached(server))).toEqual([`fine: ${slack.entered}`, `fine: ${slack.socket}`]);
    const http = reached(server, { appToken: null, signingSecret: REGISTRATION.signingSecret });
    expect(await said(http)).toEqual([`fine: ${slack.entered}`]);
  });

  it('which scope the installation lacks', async () => {
    const scopes = REGISTRATION.scopes.filter((one) => one !== 'files:write');
    expect(await said(reached(await slackServer({ app: { scopes } })))).toEqual([
      `wrong: ${slackMessages.en.setup.missingScopes('files:write')}`,
      `fine: ${slack.socket}`,
    ]);
  });

  it.each<readonly [string, Partial<SlackConfig>, readonly string[]]>([
    ['a bot token that is none', { botToken: 'xoxb-secret' }, [refused('unknown-token', 'invalid_auth')]],
    [
      'an app token that is none',
      { appToken: 'xapp-secret' },
      [`fine: ${slack.entered}`, refused('unknown-token', 'invalid_auth')],
    ],
    ['no token', { botToken: null }, []],
  ])('%s, in words that hold no token', async (_, more, wanted) => {
    const lines = await said(reached(await slackServer(), more));
    expect(lines).toEqual(expect.arrayContaining([...wanted]));
    expect(lines.filter((line) => line.startsWith('wrong: ')).length).toBeGreaterThan(0);
    expect(lines.join('\n')).not.toMatch(/secret/u);
    expect(lines.join('\n')).not.toContain(BOT_TOKEN);
  });

  it('that no address answers', async () => {
    const server = await slackServer();
    await server.close();
    const away = `wrong: ${errorText('PLATFORM_UNREACHABLE', { platform: 'Slack' }, 'en')}`;
    expect(await said(reached(server))).toEqual([away, away]);
  });
});
