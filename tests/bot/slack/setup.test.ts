import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSetup } from '../../../src/bot/adapters/slack/describe-setup.js';
import { slackManifest } from '../../../src/bot/adapters/slack/manifest.js';
import { checkSetup } from '../../../src/bot/adapters/slack/slack-setup.js';
import { finished } from '../../support/command-line.js';
import { verdictOn } from '../../support/slack-app.js';
import { NO_SLACK_SETTINGS } from '../../support/no-slack-settings.js';
import { slackServer } from '../../support/slack-clients.js';
import { BOT_TOKEN, REGISTRATION } from '../../support/slack-server/start-slack-server.js';
import { ROOT } from '../../support/source-imports.js';
import { stateFolder, temporaryFolder } from '../../support/temporary-folder.js';
import { useCommandLine } from '../../support/use-command-line.js';

const OAUTH = { ...NO_SLACK_SETTINGS, clientId: 'id', clientSecret: 'client', signingSecret: 'secret' };

describe('the settings', () => {
  it('make a socket of an app token, even beside a signing secret and the credentials of OAuth', () => {
    expect(checkSetup({ ...OAUTH, botToken: 'xoxb', appToken: 'xapp' })).toMatchObject({
      ready: { access: { kind: 'token', botToken: 'xoxb' }, transport: { kind: 'socket', appToken: 'xapp' } },
    });
  });

  it('make one workspace over HTTP of a token and a signing secret', () => {
    expect(checkSetup({ ...NO_SLACK_SETTINGS, botToken: 'xoxb', signingSecret: 'secret' })).toMatchObject({
      ready: { access: { kind: 'token', botToken: 'xoxb' }, transport: { kind: 'http', signingSecret: 'secret' } },
    });
  });

  it('make many workspaces of the credentials of OAuth, beside that of a token where there is one', () => {
    const access = { kind: 'oauth', clientId: 'id', clientSecret: 'client' };
    expect(checkSetup(OAUTH)).toMatchObject({
      ready: { access: { ...access, stateSecret: 'client', botToken: null } },
    });
    expect(checkSetup({ ...OAUTH, botToken: 'xoxb', stateSecret: 'own' })).toMatchObject({
      ready: { access: { ...access, stateSecret: 'own', botToken: 'xoxb' } },
    });
  });

  it.each([
    [NO_SLACK_SETTINGS, ['SLACK_BOT_TOKEN', 'transport'], 'socket'],
    [{ ...NO_SLACK_SETTINGS, botToken: 'xoxb' }, ['transport'], 'socket'],
    [{ ...NO_SLACK_SETTINGS, signingSecret: 'secret' }, ['SLACK_BOT_TOKEN'], 'http'],
    [{ ...OAUTH, signingSecret: null }, ['SLACK_SIGNING_SECRET'], 'http'],
    [{ ...OAUTH, clientId: null }, ['SLACK_CLIENT_ID'], 'http'],
    [{ ...OAUTH, clientSecret: null, signingSecret: null }, ['SLACK_CLIENT_SECRET', 'SLACK_SIGNING_SECRET'], 'http'],
  ] as const)('%j lack %j', (config, missing, transport) => {
    expect(checkSetup(config)).toEqual({ kind: 'incomplete', missing, transport, publicUrl: null });
  });
});

describe('what is missing', () => {
  it.each([
    ['zh', '缺少以下设置'],
    ['en', 'What is missing'],
  ] as const)('is said in %s, with the manifest to paste', (language, words) => {
    const missing = { kind: 'incomplete', missing: ['transport'], transport: 'socket', publicUrl: null } as const;
    const text = describeSetup(missing, language);
    expect(text).toContain(words);
    expect(text).toContain('SLACK_APP_TOKEN');
    expect(text).not.toContain('SLACK_BOT_TOKEN');
    expect(JSON.parse(text.slice(text.indexOf('{')))).toEqual(slackManifest({ kind: 'socket' }));
  });
});

describe('what is missing for HTTP', () => {
  it('is said with a manifest of the public address, or of an example that says so', () => {
    const missing = { kind: 'incomplete', missing: ['SLACK_CLIENT_SECRET'], transport: 'http' } as const;
    const known = describeSetup({ ...missing, publicUrl: 'https://a.example' }, 'en');
    expect(known).toContain('SLACK_CLIENT_SECRET');
    expect(known).toContain('https://a.example/slack/events');
    expect(known).not.toContain('lianwen.example.com');
    expect(describeSetup({ ...missing, publicUrl: null }, 'en')).toContain('Put your own public address');
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
      oauth_config: { redirect_urls: ['https://a.example/slack/oauth_redirect'] },
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

  it('answers until it is ended, and leaves what was thought of its answers', async () => {
    const server = await slackServer();
    const environment = {
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: REGISTRATION.appToken,
      SLACK_API_URL: server.apiUrl,
      LIANWEN_STATE: await stateFolder(),
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
    const text = 'How much were exports of rare earths, steel and furniture in 2021 and in 2022?';
    await server.team.mention({ user, channel, text });
    expect((await server.team.until(() => server.team.files()[0])).name).toBe('table-2.png');
    running.kill('SIGTERM');
    const { status, stdout, stderr } = await ended;
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('Slack: ready for questions');
    expect(await lianwen.json(['feedback', '--export'], { environment })).toMatchObject([
      { question: '2022年稀土出口多少？', up: 0, down: 1 },
    ]);
  });
});
