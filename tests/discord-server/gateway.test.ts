import { Events, GatewayIntentBits, REST, type Client } from 'discord.js';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { connectedClient, discordServer, gatewayClient, place } from '../support/discord-clients.js';
import { INTENT } from '../support/discord-server/protocol/intents.js';
import { REGISTRATION, type DiscordServer } from '../support/discord-server/start-discord-server.js';
import { Changes } from '../support/server-parts/changes.js';
import { isObject, type JsonObject } from '../support/server-parts/json.js';

/** A connection without a client: what was said, and the code it was hung up with. */
class Wire {
  readonly heard: JsonObject[] = [];
  private readonly changes = new Changes();
  private readonly socket: WebSocket;
  private readonly closed: Promise<number>;

  constructor({ discord }: DiscordServer, query = '?v=10&encoding=json') {
    this.socket = new WebSocket(`${discord.gateway.url}/${query}`);
    this.socket.on('message', (data: Buffer) => {
      const payload: unknown = JSON.parse(data.toString('utf8'));
      if (isObject(payload)) this.heard.push(payload);
      this.changes.notify();
    });
    this.closed = once(this.socket, 'close').then(([code]) => Number(code));
    onTestFinished(() => this.socket.terminate());
  }

  async opened(): Promise<this> {
    await this.hears(({ op }) => op === 10);
    return this;
  }

  say(op: number, d: unknown): this {
    this.socket.send(JSON.stringify({ op, d }));
    return this;
  }

  send(text: string): this {
    this.socket.send(text);
    return this;
  }

  /** Resolves with the first payload that fits, said already or still to come. */
  hears(fits: (payload: JsonObject) => boolean): Promise<JsonObject> {
    return this.changes.until(() => this.heard.find(fits));
  }

  /** The code that the server hangs up with. */
  get end(): Promise<number> {
    return this.closed;
  }

  /** Breaks off without a word. */
  async break(): Promise<void> {
    this.socket.terminate();
    await this.closed;
  }
}

const ASKED = INTENT.guilds | INTENT.guildMessages | INTENT.directMessages;
const identity = (more: JsonObject = {}) => ({ token: REGISTRATION.token, intents: ASKED, properties: {}, ...more });

async function ready(server: DiscordServer, more: JsonObject = {}) {
  const wire = (await new Wire(server).opened()).say(2, identity(more));
  const welcome = await wire.hears(({ t }) => t === 'READY');
  const { session_id: session } = isObject(welcome.d) ? welcome.d : {};
  return { wire, session, resumed: (seq: number) => ({ token: REGISTRATION.token, session_id: session, seq }) };
}

describe('a connection', () => {
  it('begins with hello, a beat is answered', async () => {
    const wire = await new Wire(await discordServer()).opened();
    expect(wire.heard).toMatchObject([{ op: 10, d: { heartbeat_interval: 41_250 } }]);
    wire.say(1, null);
    expect(await wire.hears(({ op }) => op === 11)).toMatchObject({ op: 11 });
  });

  it('tells who the app is and which guilds it is in', async () => {
    const server = await discordServer();
    const { guild, channel } = place(server);
    const { wire } = await ready(server);
    const created = await wire.hears(({ t }) => t === 'GUILD_CREATE');
    expect(created).toMatchObject({ s: 2, d: { id: guild.id, channels: [{ id: channel.id }] } });
    expect(wire.heard[1]).toMatchObject({ t: 'READY', s: 1, d: { guilds: [{ id: guild.id, unavailable: true }] } });
  });

  it.each<[what: string, payload: JsonObject, code: number]>([
    ['a wrong token', { op: 2, d: identity({ token: 'other' }) }, 4004],
    ['intents that there are not', { op: 2, d: identity({ intents: 1 << 17 }) }, 4013],
    ['intents that are no number', { op: 2, d: identity({ intents: 'all' }) }, 4013],
    ['privileged intents without approval', { op: 2, d: identity({ intents: ASKED | INTENT.messageContent }) }, 4014],
    ['a shard that there is not', { op: 2, d: identity({ shard: [2, 2] }) }, 4010],
    ['an unknown opcode', { op: 99, d: null }, 4001],
    ['anything before it said who it is', { op: 3, d: {} }, 4003],
    ['a resumption with a wrong token', { op: 6, d: { token: 'other', session_id: '1', seq: 1 } }, 4004],
  ])('is hung up on for %s', async (_, payload, code) => {
    const wire = await new Wire(await discordServer()).opened();
    expect(await wire.send(JSON.stringify(payload)).end).toBe(code);
  });

  it('is hung up on for what is no JSON, or too long, or said twice, or an old version', async () => {
    const server = await discordServer();
    expect(await (await new Wire(server).opened()).send('{').end).toBe(4002);
    expect(await (await new Wire(server).opened()).send(JSON.stringify({ op: 1, d: 'a'.repeat(5000) })).end).toBe(4002);
    expect(await (await ready(server)).wire.say(2, identity()).end).toBe(4005);
    expect(await new Wire(server, '?v=9').end).toBe(4012);
  });

  it('is hung up on for more than 120 payloads a minute', async () => {
    const wire = await new Wire(await discordServer({ rateLimits: 'documented' })).opened();
    for (let count = 0; count < 121; count += 1) wire.say(1, null);
    expect(await wire.end).toBe(4008);
  });

  it('is given what its intents ask for', async () => {
    const server = await discordServer();
    const { user, channel } = place(server);
    const { wire } = await ready(server, { intents: INTENT.directMessages });
    server.people.mention({ user, channel, text: '问' });
    server.people.directMessage({ user, text: '私问' });
    await wire.hears(({ t }) => t === 'MESSAGE_CREATE');
    const told = wire.heard.filter(({ op }) => op === 0).map(({ t, d }) => [t, isObject(d) ? d.content : null]);
    expect(told).toEqual([
      ['READY', undefined],
      ['MESSAGE_CREATE', '私问'],
    ]);
  });

  it('shows the words of others only to who asks for them and was approved', async () => {
    const server = await discordServer({ app: { privilegedIntents: INTENT.messageContent } });
    const { user, channel } = place(server);
    const [reading, other] = [await ready(server, { intents: ASKED | INTENT.messageContent }), await ready(server)];
    server.people.say({ user, channel, text: '闲话' });
    const contentOf = async ({ wire }: typeof reading) => {
      const { d } = await wire.hears(({ t }) => t === 'MESSAGE_CREATE');
      return isObject(d) ? d.content : null;
    };
    expect(await contentOf(reading)).toBe('闲话');
    expect(await contentOf(other)).toBe('');
  });

  it('is told what happens in the guilds of its shard', async () => {
    const server = await discordServer();
    const [first, second] = [await ready(server, { shard: [0, 2] }), await ready(server, { shard: [1, 2] })];
    const guilds = [0, 1, 2, 3].map((index) => server.places.addGuild(`guild-${index}`, []));
    const shards = guilds.map(({ id }) => Number((BigInt(id) >> 22n) % 2n));
    const heardBy = ({ wire }: typeof first) => wire.heard.filter(({ t }) => t === 'GUILD_CREATE').length;
    await expect.poll(() => heardBy(first) + heardBy(second)).toBe(4);
    expect(heardBy(second)).toBe(shards.filter((shard) => shard === 1).length);
  });
});

describe('a session', () => {
  it('is taken up again with everything that was missed', async () => {
    const server = await discordServer();
    const { user, channel } = place(server);
    const { wire, resumed } = await ready(server);
    await wire.hears(({ t }) => t === 'GUILD_CREATE');
    await wire.break();
    server.people.mention({ user, channel, text: '问' });
    const again = (await new Wire(server).opened()).say(6, resumed(2));
    await again.hears(({ t }) => t === 'RESUMED');
    expect(again.heard.map(({ t, s }) => [t, s])).toEqual([
      [undefined, undefined],
      ['MESSAGE_CREATE', 3],
      ['RESUMED', 4],
    ]);
  });

  it('is over when the app says goodbye, when it is forgotten, and when the app begins anew', async () => {
    const server = await discordServer();
    const invalid = async (payload: JsonObject) => {
      const wire = (await new Wire(server).opened()).say(6, payload);
      return (await wire.hears(({ op }) => op === 9)).d;
    };
    const first = await ready(server);
    await first.wire.break();
    await ready(server);
    expect(await invalid(first.resumed(1))).toBe(false);
    server.discord.gateway.forgetSessions();
    const second = await ready(server);
    server.discord.gateway.forgetSessions();
    expect(await invalid(second.resumed(1))).toBe(false);
  });

  it('is not taken up after something that was never told', async () => {
    const server = await discordServer();
    const { wire, resumed } = await ready(server);
    await wire.break();
    expect(await (await new Wire(server).opened()).say(6, resumed(99)).end).toBe(4007);
  });
});

describe('the official client', () => {
  const texts = (client: Client): string[] => {
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => void heard.push(content));
    return heard;
  };

  it('is refused with the token of another application', async () => {
    const server = await discordServer();
    await expect(gatewayClient(server).login('other')).rejects.toThrow(/invalid token/u);
  });

  it('is refused privileged intents', async () => {
    const client = gatewayClient(await discordServer(), { intents: [GatewayIntentBits.MessageContent] });
    await expect(client.login(REGISTRATION.token)).rejects.toThrow(/disallowed intents/u);
  });

  it('resumes after a broken connection and after being asked to reconnect, and misses nothing', async () => {
    const server = await discordServer();
    const { user, channel } = place(server);
    const heard = texts(await connectedClient(server));
    const { gateway } = server.discord;
    gateway.drop();
    const [first, second] = ['一', '二'].map((text) => `<@${server.discord.app.botId}> ${text}`);
    server.people.mention({ user, channel, text: '一' });
    await expect.poll(() => heard).toEqual([first]);
    gateway.askToReconnect();
    server.people.mention({ user, channel, text: '二' });
    await expect.poll(() => heard).toEqual([first, second]);
    await expect.poll(() => gateway.counts).toEqual({ identified: 1, resumed: 2 });
  });

  it('resumes when its beats are not answered', async () => {
    const server = await discordServer();
    const { gateway } = server.discord;
    gateway.heartbeatInterval = 40;
    gateway.answersHeartbeats = false;
    await connectedClient(server);
    await expect.poll(() => gateway.counts.resumed).toBeGreaterThan(0);
    gateway.answersHeartbeats = true;
  });

  it('begins anew where its session is over', async () => {
    const server = await discordServer();
    await connectedClient(server);
    server.discord.gateway.invalidate('identify');
    await expect.poll(() => server.discord.gateway.counts.identified).toBe(2);
  });

  it('beats when it is asked to', async () => {
    const server = await discordServer();
    await connectedClient(server);
    const before = server.discord.gateway.heartbeats;
    server.discord.gateway.askForHeartbeat();
    await expect.poll(() => server.discord.gateway.heartbeats).toBe(before + 1);
  });

  it('says goodbye, and its session is over', async () => {
    const server = await discordServer();
    const client = await connectedClient(server);
    await client.destroy();
    await expect.poll(() => server.discord.gateway.closes).toEqual([1000]);
    expect(server.discord.gateway.openSessions).toEqual([]);
  });

  it('knows what the app may do in a channel, and learns of changes', async () => {
    const server = await discordServer();
    const { channel } = place(server);
    const client = await connectedClient(server);
    const mayFiles = () => {
      const known = client.channels.cache.get(channel.id);
      return known?.isTextBased() === true && 'permissionsFor' in known
        ? known.permissionsFor(client.user)?.has('AttachFiles')
        : null;
    };
    expect(mayFiles()).toBe(true);
    server.places.deny(channel, 'attachFiles');
    await expect.poll(mayFiles).toBe(false);
  });

  it('learns of new guilds, channels and threads, and of those that are gone', async () => {
    const server = await discordServer();
    const client = await connectedClient(server);
    const { guild, channel } = place(server);
    const thread = server.places.addThread(channel, '稀土');
    await expect.poll(() => client.channels.cache.has(thread.id)).toBe(true);
    server.places.remove(channel);
    await expect.poll(() => client.channels.cache.has(channel.id)).toBe(false);
    server.places.removeApp(guild);
    await expect.poll(() => client.guilds.cache.has(guild.id)).toBe(false);
  });

  it('finds the gateway by the address of the API alone', async () => {
    const server = await discordServer();
    const address = await new REST({ api: server.apiUrl, version: '10' })
      .setToken(REGISTRATION.token)
      .get('/gateway/bot');
    expect(address).toMatchObject({ url: server.discord.gateway.url, shards: 1 });
  });
});
