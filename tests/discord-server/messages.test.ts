import { Routes } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { discordServer, place, refusedBy, restClient } from '../support/discord-clients.js';
import type { DiscordServer } from '../support/discord-server/start-discord-server.js';
import type { Channel, User } from '../support/discord-server/world.js';
import { manualClock, type ManualClock } from '../support/server-parts/clock.js';
import type { JsonObject } from '../support/server-parts/json.js';

let server: DiscordServer;
let clock: ManualClock;
let channel: Channel;
let user: User;
beforeEach(async () => {
  clock = manualClock();
  server = await discordServer({ clock });
  ({ channel, user } = place(server));
});

const post = async (body: JsonObject, to = channel.id, files: Array<{ name: string; data: Buffer }> = []) =>
  (await restClient(server).post(Routes.channelMessages(to), { body, files })) as JsonObject;
const refusedPost = (body: JsonObject, to = channel.id) => refusedBy(post(body, to));

describe('a message of the app', () => {
  it('is posted, changed, read and deleted', async () => {
    const rest = restClient(server);
    const { id } = await post({ content: '一' });
    const one = Routes.channelMessage(channel.id, String(id));
    expect(await rest.patch(one, { body: { content: '二' } })).toMatchObject({ content: '二' });
    expect(await rest.get(one)).toMatchObject({ content: '二', author: { bot: true } });
    await rest.delete(one);
    expect(server.people.sees(user, channel)).toEqual([]);
    expect(await refusedBy(rest.get(one))).toMatchObject({ status: 404, code: 10008 });
  });

  it('stands in the list, the newest first, page by page', async () => {
    for (const content of ['一', '二', '三']) await post({ content });
    const list = (query: string) =>
      restClient(server).get(Routes.channelMessages(channel.id), { query: new URLSearchParams(query) });
    const contents = async (query: string) => ((await list(query)) as JsonObject[]).map(({ content }) => content);
    expect(await contents('')).toEqual(['三', '二', '一']);
    expect(await contents('limit=2')).toEqual(['三', '二']);
    const second = server.people.written(channel)[1]!.id;
    expect(await contents(`before=${second}`)).toEqual(['一']);
    expect(await contents(`after=${second}`)).toEqual(['三']);
    expect(await refusedBy(list('limit=101'))).toMatchObject({ code: 50035 });
  });

  it('is posted once for a nonce, for a few minutes', async () => {
    const body = { content: '答', nonce: '7', enforce_nonce: true };
    const first = await post(body);
    expect(await post({ ...body, content: '再答' })).toMatchObject({ id: first.id, content: '答' });
    clock.advance(10 * 60_000);
    expect(await post(body)).not.toMatchObject({ id: first.id });
    expect(server.people.written(channel)).toHaveLength(2);
  });

  it('is posted again for a nonce that is not enforced', async () => {
    await post({ content: '答', nonce: 7 });
    await post({ content: '答', nonce: 7 });
    expect(server.people.written(channel)).toHaveLength(2);
  });

  it('brings files, which can be fetched', async () => {
    const data = Buffer.from('年,额\r\n2022,70.7\r\n--x');
    const body = { content: '表', attachments: [{ id: '0', description: '表 2' }] };
    const message = await post(body, channel.id, [{ name: '表2.csv', data }]);
    expect(message.attachments).toMatchObject([{ filename: '表2.csv', description: '表 2', size: data.length }]);
    const [{ url }] = message.attachments as [{ url: string }];
    expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(data);
  });

  it('keeps the files that an edit names, and gets new ones', async () => {
    const data = Buffer.from('a');
    const rest = restClient(server);
    const { id, attachments } = await post({ content: '表' }, channel.id, [
      { name: 'a.csv', data },
      { name: 'b.csv', data },
    ]);
    const [first] = attachments as JsonObject[];
    const body = { attachments: [{ id: first?.id }, { id: '0' }] };
    const one = Routes.channelMessage(channel.id, String(id));
    const after = await rest.patch(one, { body, files: [{ name: 'c.csv', data, key: 'files[0]' }] });
    expect(after).toMatchObject({ attachments: [{ filename: 'a.csv' }, { filename: 'c.csv' }] });
  });

  it('answers another message, which must be there', async () => {
    const asked = server.people.say({ user, channel, text: '问' });
    await post({ content: '答', message_reference: { message_id: asked.id } });
    expect(server.people.answersTo(asked)).toHaveLength(1);
    const gone = { message_id: '1' };
    expect((await refusedPost({ content: '答', message_reference: gone }))?.problems).toEqual([
      'message_reference REPLIES_UNKNOWN_MESSAGE',
    ]);
    expect(await refusedPost({ content: '答', message_reference: { ...gone, fail_if_not_exists: false } })).toBeNull();
  });

  it('shows the addresses of files in place of their names', async () => {
    const components = [{ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }];
    const message = await post({ flags: 1 << 15, components }, channel.id, [{ name: 'a.png', data: Buffer.from('a') }]);
    const [{ url }] = message.attachments as [{ url: string }];
    expect(message.components).toMatchObject([{ id: 1, items: [{ media: { url } }] }]);
  });
});

describe('the app may not', () => {
  it('change or delete what others wrote, unless it manages messages', async () => {
    const rest = restClient(server);
    const said = server.people.say({ user, channel, text: '问' });
    const one = Routes.channelMessage(channel.id, said.id);
    expect(await refusedBy(rest.patch(one, { body: { content: '答' } }))).toMatchObject({ code: 50005 });
    expect(await refusedBy(rest.delete(one))).toMatchObject({ status: 403, code: 50013 });
    server.places.allow(channel, 'manageMessages');
    expect(await refusedBy(rest.delete(one))).toBeNull();
    const direct = server.people.directMessage({ user, text: '问' });
    const other = Routes.channelMessage(direct.channel, direct.id);
    expect(await refusedBy(rest.delete(other))).toMatchObject({ code: 50003 });
  });

  it.each<[what: string, deny: Parameters<DiscordServer['places']['deny']>[1], code: number]>([
    ['see a channel that is hidden from it', 'viewChannel', 50001],
    ['write where it may not', 'sendMessages', 50013],
  ])('%s', async (_, permission, code) => {
    server.places.deny(channel, permission);
    expect(await refusedPost({ content: '答' })).toMatchObject({ status: 403, code });
    server.places.allow(channel, permission);
    expect(await refusedPost({ content: '答' })).toBeNull();
  });

  it('send files, read the history or answer where each is denied', async () => {
    const asked = server.people.say({ user, channel, text: '问' });
    server.places.deny(channel, 'attachFiles', 'readMessageHistory');
    const files = [{ name: 'a.csv', data: Buffer.from('a') }];
    expect(await refusedBy(post({ content: '答' }, channel.id, files))).toMatchObject({ code: 50013 });
    const reference = { message_id: asked.id };
    expect(await refusedPost({ content: '答', message_reference: reference })).toMatchObject({ code: 160002 });
    expect(await restClient(server).get(Routes.channelMessages(channel.id))).toEqual([]);
  });

  it('write in channels that are gone, in guilds that it has left, or to who does not want it', async () => {
    const other = place(server);
    server.places.remove(other.channel);
    expect(await refusedPost({ content: '答' }, other.channel.id)).toMatchObject({ status: 404, code: 10003 });
    const left = place(server);
    server.places.removeApp(left.guild);
    expect(await refusedPost({ content: '答' }, left.channel.id)).toMatchObject({ code: 50001 });
    const direct = (await restClient(server).post(Routes.userChannels(), {
      body: { recipient_id: user.id },
    })) as JsonObject;
    expect(await refusedPost({ content: '答' }, String(direct.id))).toBeNull();
    server.places.closeDirectMessages(user);
    expect(await refusedPost({ content: '答' }, String(direct.id))).toMatchObject({ code: 50007 });
  });

  it('read words that are not meant for it, in lists and in answers to them', async () => {
    server.people.say({ user, channel, text: '私' });
    server.people.mention({ user, channel, text: '问' });
    const list = (await restClient(server).get(Routes.channelMessages(channel.id))) as JsonObject[];
    expect(list.map(({ content }) => content)).toEqual([`<@${server.discord.app.botId}> 问`, '']);
  });
});

describe('a thread', () => {
  it('is opened by a new message, unless a moderator has locked it', async () => {
    const thread = server.places.addThread(channel, '稀土');
    const { id } = await post({ content: '一' }, thread.id);
    server.places.archive(thread, 'archived');
    const one = Routes.channelMessage(thread.id, String(id));
    expect(await refusedBy(restClient(server).patch(one, { body: { content: '二' } }))).toMatchObject({ code: 50083 });
    await post({ content: '三' }, thread.id);
    expect(thread.archive).toBe('open');
    server.places.archive(thread, 'locked');
    expect(await refusedPost({ content: '四' }, thread.id)).toMatchObject({ status: 400, code: 50083 });
  });

  it('needs a permission of its own, and those of its channel', async () => {
    const thread = server.places.addThread(channel, '稀土');
    server.places.deny(channel, 'sendMessages');
    expect(await refusedPost({ content: '答' }, thread.id)).toBeNull();
    server.places.deny(channel, 'sendMessagesInThreads');
    expect(await refusedPost({ content: '答' }, thread.id)).toMatchObject({ code: 50013 });
    server.places.deny(channel, 'viewChannel');
    expect(await refusedPost({ content: '答' }, thread.id)).toMatchObject({ code: 50001 });
  });

  it('is started from a message, once', async () => {
    const { id } = await post({ content: '一' });
    const start = () => restClient(server).post(Routes.threads(channel.id, String(id)), { body: { name: '稀土' } });
    expect(await start()).toMatchObject({ type: 11, parent_id: channel.id });
    expect(await refusedBy(start())).toMatchObject({ code: 160004 });
  });
});

describe('a request', () => {
  it.each<[what: string, path: `/${string}`, method: 'get' | 'put', status: number]>([
    ['an unknown path', '/nothing', 'get', 404],
    ['a method that a path does not have', '/users/@me', 'put', 405],
  ])('for %s is refused', async (_, path, method, status) => {
    expect(await refusedBy(restClient(server)[method](path))).toMatchObject({ status, code: 0 });
  });

  it('with a wrong token is refused', async () => {
    const refused = await refusedBy(restClient(server, 'other').get(Routes.user()));
    expect(refused).toMatchObject({ status: 401, code: 0 });
  });

  it('whose body is no JSON is refused', async () => {
    const headers = { authorization: `Bot ${server.discord.app.token}`, 'content-type': 'application/json' };
    const url = `${server.apiUrl}/v10${Routes.channelMessages(channel.id)}`;
    const response = await fetch(url, { method: 'POST', headers, body: '{' });
    expect(await response.json()).toMatchObject({ code: 50109 });
  });

  it('that was refused is kept with its problems', async () => {
    await refusedPost({ content: 'a'.repeat(2001) });
    expect(server.discord.refused).toMatchObject([
      {
        route: 'POST /channels/:channel/messages',
        code: 50035,
        problems: ['content BASE_TYPE_MAX_LENGTH'],
        injected: false,
      },
    ]);
  });

  it('tells who the app is', async () => {
    const rest = restClient(server);
    expect(await rest.get(Routes.user())).toMatchObject({ id: server.discord.app.botId, bot: true });
    expect(await rest.get(Routes.currentApplication())).toMatchObject({ id: server.discord.app.applicationId });
    expect(await rest.get(Routes.user(user.id))).toMatchObject({ username: 'wang', bot: false });
    expect(await refusedBy(rest.get(Routes.user('1')))).toMatchObject({ code: 10013 });
  });
});
