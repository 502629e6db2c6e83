import { describe, expect, it } from 'vitest';
import { discordCommands } from '../../../src/bot/adapters/discord/commands/discord-commands.js';
import { registerCommands } from '../../../src/bot/adapters/discord/commands/register-commands.js';
import { discordServer, restClient } from '../../support/discord-clients.js';
import { REGISTRATION, type DiscordServer } from '../../support/discord-server/start-discord-server.js';

const { applicationId } = REGISTRATION;
const ROUTE = `/applications/${applicationId}/commands` as const;
const register = (server: DiscordServer): ReturnType<typeof registerCommands> =>
  registerCommands(restClient(server), applicationId);

describe('registering commands', () => {
  it('registers all of them at first, and then nothing more', async () => {
    const server = await discordServer();
    const count = discordCommands().length;
    expect(await register(server)).toEqual({ created: count, changed: 0, removed: 0 });
    expect(await register(server)).toEqual({ created: 0, changed: 0, removed: 0 });
    expect(server.discord.requests.get('POST /applications/:application/commands')).toBe(count);
    expect(server.discord.commands.createdToday).toBe(count);
    expect(server.discord.refused).toEqual([]);
  });

  it('changes what differs, removes what is none of ours, and leaves the rest', async () => {
    const server = await discordServer();
    await register(server);
    const rest = restClient(server);
    const [ask] = server.discord.commands.list(null).filter(({ name }) => name === 'ask');
    await rest.patch(`${ROUTE}/${ask?.id}`, { body: { description: 'Of an older version' } });
    await rest.post(ROUTE, { body: { name: 'gone', description: 'Of an older version' } });
    expect(await register(server)).toEqual({ created: 0, changed: 1, removed: 1 });
    expect(server.discord.commands.list(null).map(({ id }) => id)).toContain(ask?.id);
    expect(await register(server)).toEqual({ created: 0, changed: 0, removed: 0 });
  });

  it('has every command in Chinese too, in every context and for both kinds of installation', () => {
    for (const command of discordCommands()) {
      expect(command.name_localizations?.['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
  });
});
