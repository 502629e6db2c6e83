import { App, HTTPReceiver, LogLevel, SocketModeReceiver, webApi, type Logger } from '@slack/bolt';
import type { Server } from 'node:http';
import { onTestFinished } from 'vitest';
import {
  BOT_TOKEN,
  REGISTRATION,
  startSlackServer,
  type SlackServer,
  type SlackServerOptions,
} from './slack-server/start-slack-server.js';
import type { Team } from './slack-server/team.js';
import type { Channel, User } from './slack-server/workspace.js';

/** Bolt and its parts say a lot about refusals that a test asks for. */
export const silent: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/** A Slack that is closed when the test ends. */
export async function slackServer(options: SlackServerOptions = {}): Promise<SlackServer> {
  const server = await startSlackServer(options);
  onTestFinished(() => server.close());
  return server;
}

/** The official client, without retries unless they are asked for. */
export function webClient(
  { apiUrl }: SlackServer,
  token: string = BOT_TOKEN,
  options: webApi.WebClientOptions = {},
): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: apiUrl,
    logger: silent,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    ...options,
  });
}

/** Bolt's own patience. Less, and a busy machine loses its connections. */
const PATIENCE = 5000;

/** A Bolt app in Socket Mode, connected when this resolves; it connects anew so many milliseconds after a loss. */
export async function socketApp(
  { apiUrl, slack }: SlackServer,
  prepare: (app: App) => void,
  { reconnectAfter = PATIENCE, ...options }: webApi.WebClientOptions & { reconnectAfter?: number } = {},
): Promise<App> {
  const clientOptions = { slackApiUrl: apiUrl, ...options };
  const receiver = new SocketModeReceiver({
    appToken: REGISTRATION.appToken,
    logger: silent,
    clientPingTimeout: reconnectAfter,
    installerOptions: { clientOptions },
  });
  const app = new App({ token: BOT_TOKEN, receiver, clientOptions, logger: silent });
  prepare(app);
  await app.start();
  onTestFinished(async () => {
    await app.stop();
  });
  await slack.socketMode.connected();
  return app;
}

/** A user in a channel where the app is. */
export function scene({ team }: SlackServer): { team: Team; user: User; channel: Channel } {
  const user = team.addUser('wang');
  return { team, user, channel: team.addChannel('policy', [user]) };
}

/** The same in a new Slack, with a Bolt app connected to it. */
export async function socketScene(
  prepare: (app: App) => void,
  options: SlackServerOptions = {},
): Promise<{ server: SlackServer; team: Team; user: User; channel: Channel }> {
  const server = await slackServer(options);
  await socketApp(server, prepare);
  return { server, ...scene(server) };
}

/** A Bolt app that listens for the signed requests of this Slack. */
export async function httpApp(server: SlackServer, prepare: (app: App) => void): Promise<App> {
  const receiver = new HTTPReceiver({ signingSecret: REGISTRATION.signingSecret, logger: silent });
  const clientOptions = { slackApiUrl: server.apiUrl };
  const app = new App({ token: BOT_TOKEN, receiver, clientOptions, logger: silent });
  prepare(app);
  server.sendTo(`${await listening(receiver)}/slack/events`);
  return app;
}

/** Starts a receiver on a free port until the test ends. */
export async function listening(receiver: HTTPReceiver): Promise<string> {
  const http: Server = await receiver.start(0);
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port');
  onTestFinished(async () => {
    http.closeAllConnections();
    await receiver.stop();
  });
  return `http://127.0.0.1:${address.port}`;
}

/** The code and the problems of a call that Slack refuses; null if it was taken. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ error: string; problems: readonly string[] } | null> {
  try {
    await call;
    return null;
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError)) throw error;
    return { error: error.data.error, problems: error.data.response_metadata?.messages ?? [] };
  }
}
