import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSetup } from '../../../src/bot/adapters/slack/describe-setup.js';
import { slackManifest } from '../../../src/bot/adapters/slack/manifest.js';
import { checkSetup } from '../../../src/bot/adapters/slack/slack-setup.js';
import type { SlackConfig } from '../../../src/bot/service-config.js';
import { finished } from '../../support/command-line.js';
import { verdictOn } from '../../support/slack-app.js';
import { slackServer } from '../../support/slack-clients.js';
import { BOT_TOKEN, REGISTRATION } from '../../support/slack-server/start-slack-server.js';
import { ROOT } from '../../support/source-imports.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { useCommandLine } from '../../support/use-command-line.js';

const NOTHING: SlackConfig = { botToken: null, appToken: null, signingSecret: null, apiUrl: null };

describe('the settings', () => {
  it('make a socket of an app token, even beside a signing secret', () => {
    const config = { ...NOTHING, botToken: 'xoxb', appToken: 'xapp', signingSecret: 'secret' };
    expect(checkSetup(config)).toEqual({
      kind: 'ready',
      ready: { botToken: 'xoxb', transport: { kind: 'socket', appToken: 'xapp' }, apiUrl: null },
    });
  });

  it.each([
    [NOTHING, ['SLACK_BOT_TOKEN', 'transport'], 'socket'],
    [{ ...NOTHING, botToken: 'xoxb' }, ['transport'], 'socket'],
    [{ ...NOTHING, signingSecret: 'secret' }, ['SLACK_BOT_TOKEN'], 'http'],
  ] as const)('%j lack %j', (config, missing, transport) => {
    expect(checkSetup(config)).toEqual({ kind: 'incomplete', missing, transport });
  });
});

describe('what is missing', () => {
  it.each([
    ['zh', '缺少以下设置'],
    ['en', 'What is missing'],
  ] as const)('is said in %s, with the manifest to paste', (language, words) => {
    const text = describeSetup({ kind: 'incomplete', missing: ['transport'], transport: 'socket' }, language);
    expect(text).toContain(words);
    expect(text).toContain('SLACK_APP_TOKEN');
    expect(text).not.toContain('SLACK_BOT_TOKEN');
    expect(JSON.parse(text.slice(text.indexOf('{')))).toEqual(slackManifest({ kind: 'socket' }));
  });
});

describe('the manifest', () => {
  it('stands in docs/slack.md as it is', () => {
    const docs = readFileSync(join(ROOT, 'docs', 'slack.md'), 'utf8');
    const [, json = ''] = /```json\n(.*?)```/su.exec(docs) ?? [];
    expect(JSON.parse(json)).toEqual(slackManifest({ kind: 'socket' }));
  });

  it('names for HTTP the address that requests go to', () => {
    expect(slackManifest({ kind: 'http', url: 'https://a.example' })).toMatchObject({
      features: { slash_commands: [{ url: 'https://a.example/slack/events' }] },
      settings: {
        event_subscriptions: { request_url: 'https://a.example/slack/events' },
        interactivity: { request_url: 'https://a.example/slack/events' },
        socket_mode_enabled: false,
      },
    });
  });
});

describe('lianwen slack, as a process', () => {
  const { lianwen } = useCommandLine();

  it('ends with 1 and says what is missing', async () => {
    const { status, stdout, stderr } = await lianwen.run(['slack'], { workingFolder: await temporaryFolder() });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('SLACK_BOT_TOKEN: begins with xoxb-');
  });

  it('answers until it is ended, and leaves what was thought of its answers', { timeout: 60_000 }, async () => {
    const server = await slackServer();
    const environment = {
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: REGISTRATION.appToken,
      SLACK_API_URL: server.apiUrl,
      LIANWEN_STATE: await temporaryFolder(),
    };
    const running = lianwen.start(['slack'], { environment });
    const ended = finished(running);
    await server.slack.socketMode.connected();
    const [user, other] = [server.team.addUser('li'), server.team.addUser('wang')];
    const channel = server.team.addChannel('general', [user, other]);
    const { ts } = await server.team.mention({ user, channel, text: '2022年稀土出口多少？' });
    const on = await server.team.until(() => server.team.answers(channel, ts).find(({ isEdited }) => isEdited));
    await server.team.actions.clickButton({ user: other, on, actionId: 'feedback', value: verdictOn(on, 'unhelpful') });
    await server.team.until(() => server.team.modal(other));
    running.kill('SIGTERM');
    const { status, stdout, stderr } = await ended;
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('Slack: ready for questions');
    expect(await lianwen.json(['feedback', '--export'], { environment })).toMatchObject([
      { question: '2022年稀土出口多少？', up: 0, down: 1 },
    ]);
  });
});
