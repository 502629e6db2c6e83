import type * as Bolt from '@slack/bolt';
import type { ServerResponse } from 'node:http';

import type { ServiceConfig } from '../../service-config.js';
import type { State } from '../../state/state.js';
import type { SlackMetrics } from './slack-metrics.js';
import type { SlackReady } from './slack-setup.js';

interface ReceiverOptions extends Pick<SlackReady, 'transport' | 'apiUrl'>, Pick<ServiceConfig, 'port'> {
  readonly logger: Bolt.Logger;
}

/** What the server tells of itself. */
interface Inside {
  readonly state: Pick<State, 'ready'>;
  readonly metrics: SlackMetrics;
}

/** What hears of Slack: a socket, or a server for signed requests that also tells of its health and its counts. */
export function createReceiver(
  { HTTPReceiver, SocketModeReceiver }: Pick<typeof Bolt, 'HTTPReceiver' | 'SocketModeReceiver'>,
  { transport, apiUrl, port, logger }: ReceiverOptions,
  { state, metrics }: Inside,
): Bolt.Receiver {
  if (transport.kind === 'socket') {
    const clientOptions = apiUrl === null ? {} : { slackApiUrl: apiUrl };
    return new SocketModeReceiver({ appToken: transport.appToken, installerOptions: { clientOptions }, logger });
  }
  return new HTTPReceiver({
    signingSecret: transport.signingSecret,
    port,
    logger,
    customRoutes: [
      { path: '/healthz', method: 'GET', handler: (_, response) => end(response, 200) },
      { path: '/readyz', method: 'GET', handler: (_, response) => void tellReady(state, response) },
      { path: '/metrics', method: 'GET', handler: (_, response) => void tellMetrics(metrics, response) },
    ],
  });
}

async function tellMetrics(metrics: SlackMetrics, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text());
}

/** Alive is not ready: without its database the adapter answers, and remembers nothing. */
async function tellReady(state: Pick<State, 'ready'>, response: ServerResponse): Promise<void> {
  try {
    await state.ready();
    end(response, 200);
  } catch {
    end(response, 503);
  }
}

function end(response: ServerResponse, status: 200 | 503): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(status === 200 ? 'ok\n' : 'state away\n');
}
