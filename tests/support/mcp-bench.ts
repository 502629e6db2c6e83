import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { expect, onTestFinished } from 'vitest';
import { serverMaker } from '../../src/bot/adapters/mcp/create-server.js';
import { Endpoint, MCP_PATH, type RefusedRequest } from '../../src/bot/adapters/mcp/http/endpoint.js';
import { createGuard } from '../../src/bot/adapters/mcp/http/guard.js';
import { SESSION_LIMITS, Sessions, type SessionLimits } from '../../src/bot/adapters/mcp/http/sessions.js';
import { loadMcpLibrary } from '../../src/bot/adapters/mcp/protocol/mcp-library.js';
import { startServiceServer } from '../../src/bot/service/service-server.js';
import type { BundledAdviser } from './bundled-knowledge.js';
import { deskOf, INITIALIZE, newClient } from './mcp-clients.js';

/** What agents of these tests bring. */
export const TOKEN = 'a-long-random-word';

/** A server over HTTP, and what is seen of it from inside. */
export interface Bench {
  readonly url: string;
  readonly endpoint: Endpoint;
  readonly sessions: Sessions;
  /** Requests that were refused, as the log tells them. */
  readonly refused: readonly RefusedRequest[];
  /** Calls of tools that were heard. */
  readonly calls: () => number;
  /** Lets milliseconds pass. */
  readonly pass: (milliseconds: number) => void;
}

/** What a server is made of, where it is not as usual. */
interface BenchSettings {
  readonly limits?: Partial<SessionLimits>;
  readonly publicUrl?: string;
}

/** Serves agents over HTTP until the test ends. */
export async function mcpBench(answering: BundledAdviser, { limits, publicUrl }: BenchSettings = {}): Promise<Bench> {
  const nobody = { probes: () => [], metrics: { contentType: '', text: async () => '' } };
  const server = await startServiceServer({ host: '127.0.0.1', port: 0 }, nobody);
  const library = await loadMcpLibrary();
  let [now, calls] = [0, 0];
  const heard = (): void => {
    calls += 1;
  };
  const sessions = new Sessions({
    library,
    connect: serverMaker(deskOf(answering, { called: heard }), library),
    limits: { ...SESSION_LIMITS, ...limits },
    now: () => now,
  });
  const refused: RefusedRequest[] = [];
  const guard = createGuard({ token: TOKEN, host: '127.0.0.1', publicUrl: publicUrl ?? null });
  const endpoint = new Endpoint(guard, { failed: () => undefined, refused: (one) => refused.push(one) });

  endpoint.put({ kind: 'answering', sessions });
  server.mount(MCP_PATH, endpoint.listener);
  onTestFinished(async () => {
    await sessions.close(AbortSignal.timeout(1000));
    await server.close();
  });
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { url: `${server.address}${MCP_PATH}`, endpoint, sessions, refused, calls: () => calls, pass };
}

/** The official client, with the token. */
export async function agent(url: string): Promise<Client> {
  const client = newClient();
  const headers = { authorization: `Bearer ${TOKEN}` };
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
  onTestFinished(() => client.close());
  return client;
}

/** Headers of a bare request. */
export const HEADERS = {
  authorization: `Bearer ${TOKEN}`,
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
};

export const message = (id: number, method: string, params: object = {}): object => ({
  jsonrpc: '2.0',
  id,
  method,
  params,
});

/** One bare request; a header of null is left out. */
export async function post(
  url: string,
  body: unknown,
  changed: Readonly<Record<string, string | null>> = {},
): Promise<Response> {
  const headers = Object.entries({ ...HEADERS, ...changed }).filter((one): one is [string, string] => one[1] !== null);
  return fetch(url, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
}

/** A session opened by hand: its id as a header. */
export async function opened(url: string): Promise<{ readonly 'mcp-session-id': string }> {
  const response = await post(url, message(0, 'initialize', INITIALIZE));
  expect(response.status).toBe(200);
  await response.text();
  return { 'mcp-session-id': response.headers.get('mcp-session-id') ?? '' };
}
