import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';

import { ListenFailedError } from '../errors/listen-failed-error.js';
import type { ServiceConfig } from '../service-config.js';
import type { Mounting } from './platform.js';
import { readinessOf, type Probe } from './readiness.js';
import type { ServiceMetrics } from './service-metrics.js';

/** What the server tells of the process. */
export interface Inside {
  readonly probes: () => readonly Probe[];
  readonly metrics: Pick<ServiceMetrics, 'contentType' | 'text'>;
}

/** The HTTP server of a process: its health and counts, and what platforms mount. */
export interface ServiceServer extends Mounting {
  close(): Promise<void>;
}

/**
 * Listens until it is closed.
 *
 * @throws ListenFailedError
 */
export async function startServiceServer(
  { host, port }: Pick<ServiceConfig, 'host' | 'port'>,
  inside: Inside,
): Promise<ServiceServer> {
  const mounted = new Map<string, RequestListener>();
  const server = createServer((request, response) => {
    // Not read as a URL: "//" is none, and would throw.
    const [path = ''] = (request.url ?? '').split('?');
    const own = OWN_PATHS.get(path);
    const listener = [...mounted].find(([below]) => path.startsWith(below))?.[1];
    if (own && request.method === 'GET') void own(inside, response);
    else if (listener) listener(request, response);
    else tell(response, 404, 'not found');
  });
  await listen(server, host, port);
  return {
    address: addressOf(server),
    mount(path, listener) {
      mounted.set(path, listener);
      return () => void mounted.delete(path);
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      // Browsers and Prometheus keep connections that ask nothing any more.
      server.closeIdleConnections();
      await closed;
    },
  };
}

type Tell = (inside: Inside, response: ServerResponse) => void | Promise<void>;

const OWN_PATHS: ReadonlyMap<string, Tell> = new Map<string, Tell>([
  ['/healthz', (_, response) => tell(response, 200, 'ok')],
  ['/readyz', tellReadiness],
  ['/metrics', tellMetrics],
]);

/** Alive is not ready: without its database a process answers, and remembers nothing. */
async function tellReadiness({ probes }: Inside, response: ServerResponse): Promise<void> {
  const readiness = [...(await readinessOf(probes()))];
  const lines = readiness.map(([name, isReady]) => `${name}: ${isReady ? 'ok' : 'away'}`);
  tell(response, readiness.every(([, isReady]) => isReady) ? 200 : 503, lines.join('\n'));
}

async function tellMetrics({ metrics }: Inside, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text());
}

function tell(response: ServerResponse, status: 200 | 404 | 503, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw ListenFailedError.from(error, host, port);
  }
}

function addressOf(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new TypeError('A server of a port has an address.');
  const host = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return `http://${host}:${bound.port}`;
}
