import { Events, RateLimitError, Routes, type RESTOptions } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { connectedClient, discordServer, place, refusedBy, restClient } from '../support/discord-clients.js';
import { Faults } from '../support/discord-server/faults.js';
import type { DiscordServer } from '../support/discord-server/start-discord-server.js';
import type { Channel } from '../support/discord-server/world.js';
import { manualClock, systemClock } from '../support/server-parts/clock.js';
import { times } from '../support/discord-limit-samples.js';

const POST = 'POST /channels/:channel/messages';

const post = (server: DiscordServer, channel: Channel, content = '答', options: Partial<RESTOptions> = {}) =>
  restClient(server, undefined, options).post(Routes.channelMessages(channel.id), { body: { content } });

/** The client waits as long as it is told, without an allowance for clocks that differ. */
const PATIENT = { rejectOnRateLimit: null, offset: 0 } as const;

describe('a request that fails by order', () => {
  it('is answered with 429 and how long to wait', async () => {
    const server = await discordServer({ faults: { retryAfterSeconds: 7 } });
    const { channel } = place(server);
    server.discord.faults.failNext(POST, 'rate-limited');
    const refused = post(server, channel);
    await expect(refused).rejects.toBeInstanceOf(RateLimitError);
    await expect(refused).rejects.toMatchObject({ retryAfter: 7050 });
  });

  it('is sent again by the official client when it has waited', async () => {
    const server = await discordServer({ faults: { retryAfterSeconds: 0 } });
    const { channel } = place(server);
    server.discord.faults.failNext(POST, 'rate-limited');
    await post(server, channel, '答', PATIENT);
    expect(server.people.written(channel)).toHaveLength(1);
    expect(server.discord.refused).toMatchObject([{ status: 429, injected: true }]);
  });

  it('does nothing where the connection was reset before', async () => {
    const server = await discordServer();
    const { channel } = place(server);
    server.discord.faults.failNext(POST, 'dropped');
    await expect(post(server, channel)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(server.people.written(channel)).toEqual([]);
  });

  it('has done everything where the response was lost: the client itself posts twice', async () => {
    const server = await discordServer();
    const { channel } = place(server);
    server.discord.faults.failNext(POST, 'lost-response');
    await post(server, channel, '答', { retries: 3 });
    expect(server.people.written(channel)).toHaveLength(2);
  });

  it('posts once where a nonce is enforced', async () => {
    const server = await discordServer();
    const { channel } = place(server);
    server.discord.faults.failNext(POST, 'lost-response');
    const body = { content: '答', nonce: '1', enforce_nonce: true };
    await restClient(server, undefined, { retries: 3 }).post(Routes.channelMessages(channel.id), { body });
    expect(server.people.written(channel)).toHaveLength(1);
  });
});

describe('faults by rate', () => {
  const draw = (seed: number) => {
    const faults = new Faults({ seed, rateLimited: 0.05, droppedRequests: 0.01, lostResponses: 0.01 });
    return times(1000, () => faults.ofRequest(POST));
  };

  it('are the same in every run with the same seed', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('come about as often as asked', () => {
    const count = (fault: string) => draw(7).filter((one) => one === fault).length;
    expect([count('rate-limited'), count('dropped'), count('lost-response')]).toEqual([50, 11, 5]);
  });

  it('spare what opens the connection', () => {
    const faults = new Faults({ rateLimited: 1 });
    const routes = ['GET /gateway/bot', 'GET /users/@me', 'GET /applications/@me', POST];
    expect(routes.map((route) => faults.ofRequest(route))).toEqual([null, null, null, 'rate-limited']);
  });

  it('break the gateway before an event, which is told to who resumes', async () => {
    const server = await discordServer({ faults: { droppedGateway: 0.3, seed: 3 } });
    const heard: string[] = [];
    const { user, channel } = place(server);
    await connectedClient(server, (client) => {
      client.on(Events.MessageCreate, ({ content }) => void heard.push(content.split(' ').at(-1) ?? ''));
    });
    for (const text of ['一', '二', '三', '四', '五', '六']) {
      server.people.mention({ user, channel, text });
      await server.discord.gateway.connected();
    }
    await expect.poll(() => heard).toEqual(['一', '二', '三', '四', '五', '六']);
    expect(server.discord.gateway.counts.resumed).toBeGreaterThan(0);
    expect(server.discord.gateway.counts.identified).toBe(1);
  });
});

describe('rate limits, where they are enforced', () => {
  it('let five messages in five seconds into a channel', async () => {
    const clock = manualClock();
    const server = await discordServer({ clock, rateLimits: 'documented' });
    const [first, second] = [place(server).channel, place(server).channel];
    for (let count = 0; count < 5; count += 1) await post(server, first);
    await post(server, second);
    await expect(post(server, first)).rejects.toBeInstanceOf(RateLimitError);
    expect(server.discord.refused).toMatchObject([{ status: 429, injected: false }]);
    clock.advance(5000);
    expect(await refusedBy(post(server, first))).toBeNull();
  });

  it('say in headers what is left', async () => {
    const server = await discordServer({ rateLimits: 'documented' });
    const { channel } = place(server);
    const headers = { authorization: `Bot ${server.discord.app.token}`, 'content-type': 'application/json' };
    const url = `${server.apiUrl}/v10${Routes.channelMessages(channel.id)}`;
    const send = () => fetch(url, { method: 'POST', headers, body: '{"content":"答"}' });
    const first = await send();
    expect(first.headers.get('x-ratelimit-limit')).toBe('5');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('4');
    expect(first.headers.get('x-ratelimit-reset-after')).toBe('5.000');
    for (let count = 0; count < 4; count += 1) await send();
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.json()).toMatchObject({ retry_after: 5, global: false });
  });

  it('let an app make fifty requests a second in all', async () => {
    const clock = manualClock();
    const server = await discordServer({ clock, rateLimits: 'documented' });
    const channels = times(11, () => place(server).channel);
    const all = channels.slice(0, 10).flatMap((channel) => times(5, () => channel));
    for (const channel of all) await post(server, channel);
    const body = JSON.stringify({ content: '答' });
    const headers = { authorization: `Bot ${server.discord.app.token}`, 'content-type': 'application/json' };
    const url = `${server.apiUrl}/v10${Routes.channelMessages(channels.at(-1)!.id)}`;
    const refused = await fetch(url, { method: 'POST', headers, body });
    expect(refused.headers.get('x-ratelimit-global')).toBe('true');
    expect(await refused.json()).toMatchObject({ retry_after: 1, global: true });
    clock.advance(1000);
    expect(await refusedBy(post(server, channels.at(-1)!))).toBeNull();
  });

  it('are kept by the official client, which reads them from the headers', async () => {
    const server = await discordServer({ clock: systemClock, rateLimits: 'documented' });
    const { channel } = place(server);
    const rest = restClient(server, undefined, PATIENT);
    const contents = times(6, String);
    await Promise.all(contents.map((content) => rest.post(Routes.channelMessages(channel.id), { body: { content } })));
    expect(server.people.written(channel).map(({ content }) => content)).toEqual(contents);
    expect(server.discord.refused).toEqual([]);
  });
});
