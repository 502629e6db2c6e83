import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ConfigSource } from '../../../src/bot/config.js';
import { errorMessageIn } from '../../../src/bot/error-report.js';
import { readServiceConfig } from '../../../src/bot/service-config.js';
import { NO_SLACK_SETTINGS } from '../../support/no-slack-settings.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
});

function source(environment: ConfigSource['environment'], platform: NodeJS.Platform = 'linux'): ConfigSource {
  return { environment, workingFolder: folder, platform, homeFolder: join('/home', 'li') };
}

describe('readServiceConfig', () => {
  it('needs nothing to be set', () => {
    expect(readServiceConfig(source({}))).toEqual({
      slack: NO_SLACK_SETTINGS,
      discord: { token: null, applicationId: null, publicKey: null, apiUrl: null },
      mcp: { token: null, publicUrl: null },
      port: 3000,
      host: '127.0.0.1',
      state: { folder: join('/home', 'li', '.local', 'share', 'lianwen') },
      logLevel: 'info',
      logTexts: 'none',
    });
  });

  it('takes each setting from its variable', () => {
    const environment = {
      SLACK_BOT_TOKEN: 'xoxb',
      SLACK_APP_TOKEN: 'xapp',
      SLACK_SIGNING_SECRET: 'signing',
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'client',
      SLACK_STATE_SECRET: 'state',
      SLACK_API_URL: 'http://localhost:4003/api/',
      DISCORD_TOKEN: 'bot',
      DISCORD_APPLICATION_ID: '42',
      DISCORD_PUBLIC_KEY: 'ab',
      DISCORD_API_URL: 'http://localhost:4004/api',
      LIANWEN_MCP_TOKEN: ' word ',
      LIANWEN_URL: 'https://lianwen.example.org/',
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://db/lianwen',
      LOG_LEVEL: 'warn',
      LOG_TEXTS: 'questions',
    };
    expect(readServiceConfig(source(environment))).toEqual({
      slack: {
        botToken: 'xoxb',
        appToken: 'xapp',
        signingSecret: 'signing',
        clientId: '1.2',
        clientSecret: 'client',
        stateSecret: 'state',
        apiUrl: 'http://localhost:4003/api/',
        publicUrl: 'https://lianwen.example.org',
      },
      discord: { token: 'bot', applicationId: '42', publicKey: 'ab', apiUrl: 'http://localhost:4004/api' },
      mcp: { token: 'word', publicUrl: 'https://lianwen.example.org' },
      port: 0,
      host: '0.0.0.0',
      state: { databaseUrl: 'postgres://db/lianwen' },
      logLevel: 'warn',
      logTexts: 'questions',
    });
  });

  it('reads .env below the environment, and counts an empty variable as unset', () => {
    writeFileSync(join(folder, '.env'), 'SLACK_BOT_TOKEN=xoxb-file\nPORT=4000\nLOG_LEVEL=debug\n');
    const { slack, port, logLevel } = readServiceConfig(source({ PORT: '5000', LOG_LEVEL: '' }));
    expect({ token: slack.botToken, port, logLevel }).toEqual({ token: 'xoxb-file', port: 5000, logLevel: 'info' });
  });

  it.each([
    ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'lianwen')],
    ['darwin', {}, join('/home', 'li', 'Library', 'Application Support', 'lianwen')],
    ['win32', { LOCALAPPDATA: 'C:' }, join('C:', 'lianwen')],
    ['linux', { LIANWEN_STATE: '/state' }, '/state'],
  ] as const)('keeps the state on %s with %j in %s', (platform, environment, expected) => {
    expect(readServiceConfig(source(environment, platform)).state).toEqual({ folder: expected });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_TEXTS', 'yes'],
    ['SLACK_API_URL', 'slack'],
    ['SLACK_API_URL', 'ftp://slack.com/api/'],
    ['LIANWEN_URL', 'lianwen.example.com'],
  ])('refuses %s=%s and names the variable', (variable, value) => {
    expect(() => readServiceConfig(source({ [variable]: value }))).toThrow(variable);
  });

  it.each(
    ['SLACK_API_URL', 'DISCORD_API_URL', 'LIANWEN_URL'].flatMap((variable) =>
      [
        'https://user:hunter2@api.example.com/',
        'https://hunter2@api.example.com/',
        'https://api.example.com/?token=hunter2',
        'https://api.example.com/#hunter2',
        'user:hunter2@api.example.com',
        'https://user:hunter2@[api',
      ].map((value) => [variable, value] as const),
    ),
  )('refuses %s=%s, and tells nobody what stood there', (variable, value) => {
    const error = thrownBy(() => readServiceConfig(source({ [variable]: value })));
    expect(error.message).toContain(variable);
    expect(JSON.stringify([error, error.message, error.stack, error.cause])).not.toMatch(/hunter2/u);
    for (const language of ['zh', 'en'] as const) {
      const { message } = errorMessageIn(error, language);
      expect(message).toContain(variable);
      expect(message).not.toMatch(/hunter2/u);
    }
  });
});

function thrownBy(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}
