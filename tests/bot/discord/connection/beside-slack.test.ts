// Slack's client first: it brings an undici of its own, whose dispatcher it hands to the whole process.
import '@slack/bolt';
import { Routes } from 'discord.js';
import { expect, it } from 'vitest';
import { openDiscord } from '../../../../src/bot/adapters/discord/connection/open-discord.js';
import { discordServer, place } from '../../../support/discord-clients.js';
import { REGISTRATION } from '../../../support/discord-server/start-discord-server.js';

it('sends files where Slack’s client is loaded too', async () => {
  const server = await discordServer();
  const { channel } = place(server);
  const { rest } = await openDiscord({ apiUrl: server.apiUrl, token: REGISTRATION.token });
  const files = [{ name: 'table.csv', data: Buffer.from('a,b\n1,2\n') }];
  const posted = await rest.post(Routes.channelMessages(channel.id), { body: { content: '表' }, files });
  expect(posted).toMatchObject({ content: '表', attachments: [{ filename: 'table.csv', size: 8 }] });
});
