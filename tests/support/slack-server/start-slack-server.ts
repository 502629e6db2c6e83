import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { Changes } from '../server-parts/changes.js';
import { closeServer, listen } from '../server-parts/listening.js';
import { manualClock, type Clock, type ManualClock } from '../server-parts/clock.js';
import { Deliveries } from './events/deliveries.js';
import { HttpTransport, type Signing } from './events/http-transport.js';
import { SocketMode } from './events/socket-mode.js';
import { Faults, type FaultOptions } from './faults.js';
import { handleRequest } from './http/handle-request.js';
import { Identifiers } from './identifiers.js';
import { ResponseUrls } from './interactions/response-urls.js';
import { TriggerIds } from './interactions/trigger-ids.js';
import { RateLimits } from './rate-limits.js';
import type { AppRegistration, Slack } from './slack.js';
import { Team } from './team.js';
import { AuthorizationCodes } from './web-api/authorization-codes.js';
import { install } from './web-api/install.js';
import { Uploads } from './web-api/uploads.js';
import { Workspace } from './workspace.js';

/** The app as it is registered unless a test says otherwise: the scopes and events that an adviser needs. */
export const REGISTRATION: AppRegistration = {
  appId: 'A0000000001',
  clientId: '1111.2222',
  clientSecret: 'client-secret',
  signingSecret: 'signing-secret',
  appToken: 'xapp-1-A0000000001',
  scopes: [
    'app_mentions:read',
    'assistant:write',
    'channels:history',
    'chat:write',
    'commands',
    'files:write',
    'groups:history',
    'im:history',
    'im:write',
    'mpim:history',
    'users:read',
  ],
  events: ['app_context_changed', 'app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'],
};

/** The token of the app in the first workspace. */
export const BOT_TOKEN = 'xoxb-first';

export interface SlackServerOptions {
  /** What differs from {@link REGISTRATION}. */
  readonly app?: Partial<AppRegistration>;
  /** Stands still unless a test moves it. */
  readonly clock?: Clock;
  readonly faults?: FaultOptions;
  /** Tiers and "one message a second a channel" are enforced only if "documented" is said. */
  readonly rateLimits?: 'off' | 'documented';
}

/** A Slack on this machine. */
export interface SlackServer {
  /** What the app takes for Slack's address: `slackApiUrl`. */
  readonly apiUrl: string;
  /** Where the app sends admins to install it: `authorizationUrl`. */
  readonly authorizeUrl: string;
  /** The first workspace, the app installed in it. */
  readonly team: Team;
  /** Everything behind it: refused calls, counts of calls, attempts of deliveries, the faults. */
  readonly slack: Slack;
  /** The secret and the age of signatures, to be spoiled. */
  readonly signing: Signing;
  /** Sends events and interactions to this address from now on, signed; before, they go through Socket Mode. */
  sendTo(requestUrl: string): void;
  /** Another workspace, without the app. */
  addTeam(domain: string): Team;
  close(): Promise<void>;
}

/** Starts a Slack on a free port. */
export async function startSlackServer(options: SlackServerOptions = {}): Promise<SlackServer> {
  const server = createServer();
  const url = await listen(server);
  const signing: Signing = { secret: options.app?.signingSecret ?? REGISTRATION.signingSecret, age: 0 };
  const slack = assemble(url, options);
  server.on('request', (request, response) => {
    // A connection that the app broke is no matter of ours.
    handleRequest(slack, request, response)
      .catch(() => request.socket.destroy())
      .finally(() => slack.changes.notify());
  });
  const sockets = acceptSockets(server, slack);
  const addTeam = (domain: string): Team => {
    const workspace = new Workspace(slack.ids.next('T'), domain, slack.ids);
    slack.workspaces.set(workspace.id, workspace);
    return new Team(slack, workspace);
  };
  const team = addTeam('first');
  install(slack, team.workspace, slack.app.scopes, BOT_TOKEN);
  return {
    apiUrl: `${url}/api/`,
    authorizeUrl: `${url}/oauth/v2/authorize`,
    team,
    slack,
    signing,
    sendTo: (requestUrl) => slack.deliveries.use(new HttpTransport(requestUrl, slack.clock, signing)),
    addTeam,
    close: () => closeServer(server, sockets),
  };
}

function assemble(url: string, options: SlackServerOptions): Slack {
  const app: AppRegistration = { ...REGISTRATION, ...options.app };
  const clock: Clock | ManualClock = options.clock ?? manualClock();
  const ids = new Identifiers(clock);
  const faults = new Faults(options.faults);
  const socketMode = new SocketMode(app.appId, clock, ids);
  return {
    url,
    app,
    clock,
    changes: new Changes(),
    ids,
    faults,
    socketMode,
    rateLimits: new RateLimits(clock, options.rateLimits ?? 'off'),
    workspaces: new Map(),
    triggers: new TriggerIds(clock, ids),
    responseUrls: new ResponseUrls(clock, ids),
    uploads: new Uploads(ids),
    codes: new AuthorizationCodes(ids),
    deliveries: new Deliveries(socketMode, clock, faults),
    revokedTokens: new Set(),
    refused: [],
    calls: new Map(),
    unknownMethods: new Set(),
    unknownBlocks: new Set(),
  };
}

function acceptSockets(server: Server, slack: Slack): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket: Duplex, first: Buffer) => {
    const { searchParams } = new URL(request.url ?? '/', slack.url);
    if (!slack.socketMode.admits(searchParams.get('ticket'))) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, first, (opened) => slack.socketMode.accept(opened));
  });
  return sockets;
}
