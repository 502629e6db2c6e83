import { describe, expect, it } from 'vitest';
import { openDiscord } from '../../../src/bot/adapters/discord/index.js';
import { discordCommands } from '../../../src/bot/adapters/discord/commands/discord-commands.js';
import { examineDiscord } from '../../../src/bot/adapters/discord/examine-discord.js';
import { discordMessages } from '../../../src/bot/messages/discord.js';
import { doctorMessages } from '../../../src/bot/messages/doctor.js';
import { errorText } from '../../../src/bot/messages/errors.js';
import { readServiceConfig, type DiscordConfig } from '../../../src/bot/service-config.js';
import { discordServer } from '../../support/discord-clients.js';
import { REGISTRATION, type DiscordServer } from '../../support/discord-server/start-discord-server.js';

const NOTHING: DiscordConfig = { token: null, applicationId: null, publicKey: null, apiUrl: null };
const { en, zh } = discordMessages;

const configOf = (environment: Readonly<Record<string, string>>): ReturnType<typeof readServiceConfig> =>
  readServiceConfig({ environment, workingFolder: '/nowhere', platform: 'linux', homeFolder: '/home/li' });

const reached = ({ apiUrl }: DiscordServer, more: Partial<DiscordConfig> = {}): DiscordConfig => ({
  token: REGISTRATION.token,
  applicationId: REGISTRATION.applicationId,
  publicKey: null,
  apiUrl,
  ...more,
});

describe('the settings of Discord', () => {
  const SET = { DISCORD_TOKEN: 'a.b.c', DISCORD_APPLICATION_ID: '1300000000000000001' };

  it('suffice with a token and an application, and need a server with a public key alone', () => {
    expect(openDiscord(configOf(SET))).toMatchObject({ kind: 'ready', platform: { needsServer: false } });
    const http = configOf({ ...SET, DISCORD_PUBLIC_KEY: 'ab'.repeat(32) });
    expect(openDiscord(http)).toMatchObject({ kind: 'ready', platform: { needsServer: true } });
  });

  it.each<readonly [string, Readonly<Record<string, string>>, (words: typeof en.setup) => readonly string[]]>([
    ['nothing', {}, ({ missing }) => [missing.DISCORD_TOKEN, missing.DISCORD_APPLICATION_ID]],
    ['no application', { DISCORD_TOKEN: 'a.b.c' }, ({ missing }) => [missing.DISCORD_APPLICATION_ID]],
    [
      'a name for an id',
      { ...SET, DISCORD_APPLICATION_ID: 'lianwen' },
      ({ malformed }) => [malformed.DISCORD_APPLICATION_ID],
    ],
    ['a token with its scheme', { ...SET, DISCORD_TOKEN: 'Bot a.b.c' }, ({ malformed }) => [malformed.DISCORD_TOKEN]],
    ['half a key', { ...SET, DISCORD_PUBLIC_KEY: 'abc' }, ({ malformed }) => [malformed.DISCORD_PUBLIC_KEY]],
  ])('that are %s are said in words of both languages', (_, environment, wanted) => {
    const opened = openDiscord(configOf(environment));
    if (opened.kind === 'ready') throw new Error('It is ready');
    for (const [language, { setup }] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const lines = opened.describe(language).split('\n').slice(1);
      expect(lines).toEqual(wanted(setup).map((words) => `- ${words}`));
      expect(lines.join('')).not.toContain('a.b.c');
    }
  });
});

describe('what the doctor finds of Discord', () => {
  const said = async (config: DiscordConfig): Promise<readonly string[]> =>
    (await examineDiscord(config)).map((finding) => `${finding.state}: ${finding.say('en')}`);
  const words = doctorMessages.en;

  it('that it is not set up is nobody’s fault', async () => {
    expect(await said(NOTHING)).toEqual([`off: ${words.off}`]);
  });

  it('that all is well, and which commands wait to be registered', async () => {
    const server = await discordServer();
    server.places.addGuild('policy', [server.places.addUser('li')]);
    expect(await said(reached(server))).toEqual([
      `fine: ${words.discord.entered(1)}`,
      `fine: ${words.discord.gateway}`,
      `fine: ${words.discord.commandsDiffer(discordCommands().length)}`,
    ]);
  });

  it('where it may not do what it needs, channel by channel; nothing is wrong with that', async () => {
    const server = await discordServer();
    const { places } = server;
    const guild = places.addGuild('policy', [places.addUser('li')]);
    const [rules, silent, hidden] = ['rules', 'silent', 'hidden'].map((name) => places.addChannel(guild, name));
    places.addChannel(guild, 'open');
    for (const channel of [rules, silent]) places.deny(channel!, 'sendMessages');
    places.deny(silent!, 'attachFiles');
    places.deny(hidden!, 'viewChannel', 'sendMessages');
    const { discord } = words;
    expect(await said(reached(server))).toEqual([
      `fine: ${words.discord.entered(1)}`,
      `off: ${discord.lacksIn('policy', '#rules, #silent', discord.permissions['send-messages'])}`,
      `off: ${discord.lacksIn('policy', '#silent', discord.permissions['attach-files'])}`,
      `off: ${discord.lacksIn('policy', '#hidden', discord.permissions['view-channel'])}`,
      `fine: ${words.discord.gateway}`,
      `fine: ${words.discord.commandsDiffer(discordCommands().length)}`,
    ]);
  });

  it('that no address answers, and that another one does', async () => {
    const server = await discordServer();
    expect(await said(reached(server, { apiUrl: `${server.apiUrl}/elsewhere` }))).toEqual([
      `wrong: ${errorText('PLATFORM_UNREACHABLE', { platform: 'Discord' }, 'en')}`,
    ]);
    await server.close();
    expect(await said(reached(server))).toEqual([
      `wrong: ${errorText('PLATFORM_UNREACHABLE', { platform: 'Discord' }, 'en')}`,
    ]);
  });

  it.each<readonly [string, Partial<DiscordConfig>, RegExp]>([
    ['a token that is none', { token: 'secret-none' }, /^wrong: Discord refused the tokens/u],
    [
      'a token of another application',
      { applicationId: '1300000000000000009' },
      /^wrong: .*1300000000000000001.*1300000000000000009/u,
    ],
    ['no application', { applicationId: null }, /^wrong: /u],
    [
      'the key of another application',
      { publicKey: 'ab'.repeat(32) },
      /wrong: DISCORD_PUBLIC_KEY is the key of another/u,
    ],
  ])('%s', async (_, more, expected) => {
    const server = await discordServer();
    const lines = await said(reached(server, more));
    expect(lines.join('\n')).toMatch(expected);
    expect(lines.join('\n')).not.toMatch(/secret-none|token-of-the-app/u);
  });
});
