import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { Changes } from '../server-parts/changes.js';
import { closeServer, listen } from '../server-parts/listening.js';
import { manualClock, type Clock } from '../server-parts/clock.js';
import type { AppRegistration, Discord } from './discord.js';
import { Faults, type FaultOptions } from './faults.js';
import { Connection } from './gateway/connection.js';
import { Gateway } from './gateway/gateway.js';
import { handleRequest } from './http/handle-request.js';
import { Identifiers } from './identifiers.js';
import { gatewayDelivery } from './interactions/delivery.js';
import { Interactions } from './interactions/interactions.js';
import { SignedHttp } from './interactions/signed-http.js';
import { Signing } from './interactions/signing.js';
import { People } from './people.js';
import { Places } from './places.js';
import { RateLimits } from './rate-limits.js';
import { Commands } from './rest/command-store.js';
import { World } from './world.js';

/** The app as it is registered unless a test says otherwise: no privileged intents. */
export const REGISTRATION: AppRegistration = {
  applicationId: '1300000000000000001',
  botId: '1300000000000000001',
  name: 'Lianwen',
  token: 'token-of-the-app',
  privilegedIntents: 0,
};

export interface DiscordServerOptions {
  /** What differs from {@link REGISTRATION}. */
  readonly app?: Partial<AppRegistration>;
  /** Stands still unless a test moves it. */
  readonly clock?: Clock;
  readonly faults?: FaultOptions;
  /** Buckets and the global limit are enforced only if "documented" is said. */
  readonly rateLimits?: 'off' | 'documented';
}

/** A Discord on this machine. */
export interface DiscordServer {
  /** What the app takes for Discord's address, without the version: `rest.api`, `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly people: People;
  readonly places: Places;
  /** Everything behind it: refused requests, counts of requests, the gateway, the faults. */
  readonly discord: Discord;
  /** What the app checks signatures of interactions with, in hexadecimal. */
  readonly publicKey: string;
  /**
   * Sends interactions to this address from now on, signed; before, they go through the gateway.
   *
   * @throws Error if the address does not pass Discord's own test.
   */
  sendTo(url: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Discord on a free port. */
export async function startDiscordServer(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const server = createServer();
  const url = await listen(server);
  const discord = assemble(url, options);
  server.on('request', (request, response) => {
    // A connection that the app broke is no matter of ours.
    handleRequest(discord, request, response)
      .catch(() => request.socket.destroy())
      .finally(() => discord.changes.notify());
  });
  const sockets = acceptSockets(server, discord);
  const signing = new Signing();
  return {
    apiUrl: `${url}/api`,
    people: new People(discord),
    places: new Places(discord),
    discord,
    publicKey: signing.publicKey,
    sendTo: async (address) => {
      const http = new SignedHttp(discord, address, signing);
      await http.verify();
      discord.delivery.way = http;
    },
    close: () => closeServer(server, sockets),
  };
}

function assemble(url: string, options: DiscordServerOptions): Discord {
  const app: AppRegistration = { ...REGISTRATION, ...options.app };
  const clock = options.clock ?? manualClock();
  const changes = new Changes();
  const ids = new Identifiers(clock);
  const faults = new Faults(options.faults);
  const interactions = new Interactions(clock, ids);
  const world = new World(ids);
  world.users.set(app.botId, { id: app.botId, name: app.name, locale: 'en-US', isBot: true });
  const gateway = new Gateway(url.replace(/^http/u, 'ws'), changes, faults, ({ data }) => {
    interactions.lose(String(data.id));
  });
  return {
    url,
    app,
    clock,
    changes,
    ids,
    faults,
    rateLimits: new RateLimits(clock, options.rateLimits ?? 'off'),
    world,
    commands: new Commands(clock, ids),
    interactions,
    gateway,
    delivery: { way: gatewayDelivery(gateway) },
    refused: [],
    requests: new Map(),
    typing: new Set(),
  };
}

function acceptSockets(server: Server, discord: Discord): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket: Duplex, first: Buffer) => {
    const { searchParams } = new URL(request.url ?? '/', discord.url);
    sockets.handleUpgrade(request, socket, first, (opened) => new Connection(discord, opened).open(searchParams));
  });
  return sockets;
}
