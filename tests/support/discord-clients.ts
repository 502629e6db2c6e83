import {
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  REST,
  type ClientOptions,
  type RESTOptions,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import { requestByFetch } from '../../src/bot/adapters/discord/connection/request-by-fetch.js';
import { isObject, type JsonObject } from './server-parts/json.js';
import { problemLines } from './discord-server/refusal.js';
import {
  REGISTRATION,
  startDiscordServer,
  type DiscordServer,
  type DiscordServerOptions,
} from './discord-server/start-discord-server.js';
import type { Channel, Guild, User } from './discord-server/world.js';

/** A Discord that is closed when the test ends. */
export async function discordServer(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const server = await startDiscordServer(options);
  onTestFinished(() => server.close());
  return server;
}

/** The official REST client, without retries unless they are asked for. */
export function restClient(
  { apiUrl }: DiscordServer,
  token: string = REGISTRATION.token,
  options: Partial<RESTOptions> = {},
): REST {
  const own = { api: apiUrl, version: '10', retries: 0, rejectOnRateLimit: ['/'], makeRequest: requestByFetch };
  return new REST({ ...own, ...options }).setToken(token);
}

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** The official client, not connected; it hangs up when the test ends. */
export function gatewayClient({ apiUrl }: DiscordServer, options: Partial<ClientOptions> = {}): Client {
  const { rest, ...others } = options;
  const client = new Client({
    intents: INTENTS,
    ...others,
    rest: { api: apiUrl, retries: 0, makeRequest: requestByFetch, ...rest },
  });
  // What goes wrong with a connection is what the tests ask for.
  client.on(Events.Error, () => {});
  onTestFinished(() => client.destroy());
  return client;
}

/** The official client, connected and ready when this resolves. */
export async function connectedClient(
  server: DiscordServer,
  prepare: (client: Client) => void = () => {},
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = gatewayClient(server, options);
  prepare(client);
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(REGISTRATION.token);
  return ready;
}

/** A user in a guild with a channel where the app is. */
export function place({ places }: DiscordServer): { user: User; guild: Guild; channel: Channel } {
  const user = places.addUser('wang');
  const guild = places.addGuild('policy', [user]);
  return { user, guild, channel: places.addChannel(guild, 'general') };
}

/** What Discord said no with. */
export interface Refused {
  readonly status: number;
  readonly code: number | string;
  /** Each problem of an invalid form: "embeds.0.title BASE_TYPE_MAX_LENGTH". */
  readonly problems: readonly string[];
}

/** The code and the problems of a request that Discord refuses; null if it was taken. */
export async function refusedBy(request: Promise<unknown>): Promise<Refused | null> {
  try {
    await request;
    return null;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    const raw: JsonObject = isObject(error.rawError) ? error.rawError : {};
    return { status: error.status, code: error.code, problems: problemLines(isObject(raw.errors) ? raw.errors : null) };
  }
}
