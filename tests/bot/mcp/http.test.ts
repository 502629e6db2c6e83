import { request as httpRequest } from 'node:http';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serverMaker } from '../../../src/bot/adapters/mcp/create-server.js';
import { mcpEndpoint, MCP_PATH } from '../../../src/bot/adapters/mcp/http/endpoint.js';
import { createGuard } from '../../../src/bot/adapters/mcp/http/guard.js';
import { SESSION_LIMITS, Sessions, type SessionLimits } from '../../../src/bot/adapters/mcp/http/sessions.js';
import { loadMcpLibrary } from '../../../src/bot/adapters/mcp/protocol/mcp-library.js';
import { startServiceServer } from '../../../src/bot/service/service-server.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { called, deskOf, INITIALIZE, newClient, wordsOf } from '../../support/mcp-clients.js';

const TOKEN = 'a-long-random-word';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
}, 180_000);
afterAll(() => bundled.knowledge.close());

interface Bench {
  readonly url: string;
  readonly sessions: Sessions;
  /** Calls of tools that were heard. */
  readonly calls: () => number;
  /** Lets milliseconds pass. */
  readonly pass: (milliseconds: number) => void;
}

async function bench(limits: Partial<SessionLimits> = {}, publicUrl: string | null = null): Promise<Bench> {
  const nobody = { probes: () => [], metrics: { contentType: '', text: async () => '' } };
  const server = await startServiceServer({ host: '127.0.0.1', port: 0 }, nobody);
  const library = await loadMcpLibrary();
  let [now, calls] = [0, 0];
  const heard = (): void => {
    calls += 1;
  };
  const sessions = new Sessions({
    library,
    connect: serverMaker(deskOf(bundled, { called: heard }), library),
    limits: { ...SESSION_LIMITS, ...limits },
    now: () => now,
  });
  const guard = createGuard({ token: TOKEN, host: '127.0.0.1', publicUrl });
  server.mount(
    MCP_PATH,
    mcpEndpoint(guard, sessions, () => undefined),
  );
  onTestFinished(async () => {
    await sessions.close(AbortSignal.timeout(1000));
    await server.close();
  });
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { url: `${server.address}${MCP_PATH}`, sessions, calls: () => calls, pass };
}

async function agent(url: string): Promise<Client> {
  const client = newClient();
  const headers = { authorization: `Bearer ${TOKEN}` };
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
  onTestFinished(() => client.close());
  return client;
}

const HEADERS = {
  authorization: `Bearer ${TOKEN}`,
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
};

const message = (id: number, method: string, params: object = {}): object => ({ jsonrpc: '2.0', id, method, params });

/** One bare request; a header of null is left out. */
async function post(
  url: string,
  body: unknown,
  changed: Readonly<Record<string, string | null>> = {},
): Promise<Response> {
  const headers = Object.entries({ ...HEADERS, ...changed }).filter((one): one is [string, string] => one[1] !== null);
  return fetch(url, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
}

/** A session opened by hand: its id as a header. */
async function opened(url: string): Promise<{ readonly 'mcp-session-id': string }> {
  const response = await post(url, message(0, 'initialize', INITIALIZE));
  expect(response.status).toBe(200);
  await response.text();
  return { 'mcp-session-id': response.headers.get('mcp-session-id') ?? '' };
}

describe('the official client over HTTP', () => {
  it('asks, hears of progress and ends its session', async () => {
    const { url, sessions } = await bench();
    const client = await agent(url);
    const told: number[] = [];
    const brief = { name: 'brief', arguments: { topic: '稀土' } };
    await client.callTool(brief, undefined, { onprogress: ({ progress }) => told.push(progress) });
    expect(told.length).toBeGreaterThan(1);
    expect(wordsOf(await called(client, 'ask', { question: '稀土2022年出口多少？' }))).toMatch(/70\.7/u);
    expect(sessions.size).toBe(1);
    const { transport } = client;
    if (transport instanceof StreamableHTTPClientTransport) await transport.terminateSession();
    expect(sessions.size).toBe(0);
    await expect(client.ping()).rejects.toThrow(/not initialized|not found/iu);
  });

  it('is one of several, each with a session of its own', async () => {
    const { url, sessions } = await bench();
    const clients = await Promise.all(Array.from({ length: 8 }, () => agent(url)));
    const questions = ['稀土2022年出口多少？', 'How much furniture was exported in 2022?'];
    const answers = await Promise.all(
      clients.map((client, index) => called(client, 'ask', { question: questions[index % 2] })),
    );
    answers.forEach((answer, index) => {
      expect(answer.structuredContent).toMatchObject({ language: index % 2 === 0 ? 'zh' : 'en' });
      expect(answer).toEqual(answers[index % 2]);
    });
    expect(sessions.size).toBe(clients.length);
  });
});

describe('a request that is turned away', () => {
  it.each([
    ['without a token', { authorization: null }],
    ['with another token', { authorization: 'Bearer another' }],
    ['with a token that begins alike', { authorization: `Bearer ${TOKEN}x` }],
    ['with an empty token', { authorization: 'Bearer ' }],
    ['with a password', { authorization: `Basic ${Buffer.from(`x:${TOKEN}`).toString('base64')}` }],
  ])('is 401 %s', async (_, changed) => {
    const { url, sessions } = await bench();
    const response = await post(url, message(1, 'initialize', INITIALIZE), changed);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm="lianwen"/u);
    expect(await response.json()).toMatchObject({ jsonrpc: '2.0', error: { code: -32_000 }, id: null });
    expect(sessions.size).toBe(0);
  });

  it.each(['GET', 'DELETE', 'PUT', 'OPTIONS'])('is 401 without a token by %s', async (method) => {
    const { url } = await bench();
    expect((await fetch(url, { method })).status).toBe(401);
  });

  it.each(['https://evil.example', 'http://localhost:1', 'null', 'http://127.0.0.1.evil.example'])(
    'is 403 from another origin: %s',
    async (origin) => {
      const { url } = await bench();
      expect((await post(url, message(1, 'initialize', INITIALIZE), { origin })).status).toBe(403);
    },
  );

  it('is 403 by a name that was made to point here', async () => {
    const { url } = await bench();
    expect(await statusOf(url, 'evil.example')).toBe(403);
    expect(await statusOf(url, `evil.example:${new URL(url).port}`)).toBe(403);
    expect(await statusOf(url, 'localhost')).toBe(200);
  });

  it('is none of its own origin, or of the address at which the world finds it', async () => {
    const { url } = await bench({}, 'https://lianwen.example.com');
    for (const origin of [new URL(url).origin, 'https://lianwen.example.com']) {
      const response = await post(url, message(1, 'initialize', INITIALIZE), { origin });
      expect(response.status).toBe(200);
      await response.text();
    }
    expect(await statusOf(url, 'lianwen.example.com')).toBe(200);
    expect(await statusOf(url, 'other.example.com')).toBe(403);
  });

  it('is 404 beside the path', async () => {
    const { url } = await bench();
    expect((await post(`${url}x`, message(1, 'ping'))).status).toBe(404);
    expect((await post(`${url}/more`, message(1, 'ping'))).status).toBe(404);
  });
});

/** The status of an initialisation that calls the server by a name. */
function statusOf(url: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = httpRequest(url, { method: 'POST', headers: { ...HEADERS, host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.once('error', reject);
    asking.end(JSON.stringify(message(1, 'initialize', INITIALIZE)));
  });
}

describe('a request beyond the protocol', () => {
  it.each([
    ['another type of content', 415, message(1, 'ping'), { 'content-type': 'text/plain' }],
    ['an answer that the client will not take', 406, message(1, 'ping'), { accept: 'application/json' }],
    ['a version that there is not', 400, message(1, 'ping'), { 'mcp-protocol-version': '1999-01-01' }],
    ['no JSON', 400, '{', {}],
    ['JSON that is no message', 400, { hello: 'world' }, {}],
    ['a batch with two initialisations', 400, [1, 2].map((id) => message(id, 'initialize', INITIALIZE)), {}],
    ['a second initialisation', 400, message(1, 'initialize', INITIALIZE), {}],
    ['a body that is too large', 413, 'x'.repeat(SESSION_LIMITS.body + 1), {}],
  ])('is refused: %s', async (_, status, body, changed) => {
    const { url, sessions } = await bench();
    const session = await opened(url);
    expect((await post(url, body, { ...session, ...changed })).status).toBe(status);
    expect((await post(url, message(2, 'ping'), session)).status).toBe(200);
    expect(sessions.size).toBe(1);
  });

  it('needs a session that is held', async () => {
    const { url, sessions } = await bench();
    expect((await post(url, message(1, 'tools/list'))).status).toBe(400);
    const strange = { 'mcp-session-id': 'nobody' };
    expect((await post(url, message(1, 'tools/list'), strange)).status).toBe(404);
    expect((await fetch(url, { method: 'DELETE', headers: { ...HEADERS, ...strange } })).status).toBe(404);
    expect((await fetch(url, { headers: HEADERS })).status).toBe(400);
    expect(sessions.size).toBe(0);
  });

  it('may be a batch, as older clients send', async () => {
    const { url } = await bench();
    const session = await opened(url);
    const response = await post(url, [message(1, 'ping'), message(2, 'tools/list')], session);
    const text = await response.text();
    expect(text).toMatch(/"id":1/u);
    expect(text).toMatch(/"name":"ask"/u);
  });
});

describe('sessions', () => {
  it('are bounded: a further one ends the one that was idle longest', async () => {
    const { url, sessions } = await bench({ most: 2 });
    const [first, second] = [await opened(url), await opened(url)];
    expect((await post(url, message(1, 'ping'), first)).status).toBe(200);
    const third = await opened(url);
    expect(sessions.size).toBe(2);
    const statuses = [first, second, third].map(async (one) => (await post(url, message(2, 'ping'), one)).status);
    expect(await Promise.all(statuses)).toEqual([200, 404, 200]);
  });

  it('are ended where nobody has asked for long, unless a stream is open', async () => {
    const { url, sessions, pass } = await bench({ idle: 1000 });
    const [idle, open] = [await opened(url), await opened(url)];
    const leaving = new AbortController();
    const stream = await fetch(url, { headers: { ...HEADERS, ...open }, signal: leaving.signal });
    expect(stream.status).toBe(200);
    pass(1001);
    await sessions.sweep();
    expect((await post(url, message(1, 'ping'), idle)).status).toBe(404);
    expect((await post(url, message(1, 'ping'), open)).status).toBe(200);
    leaving.abort();
  });

  it('end with the service, once what was asked is answered', async () => {
    const { url, sessions, calls } = await bench();
    const client = await agent(url);
    const asked = called(client, 'ask', { question: '稀土2022年出口多少？' });
    await expect.poll(calls, { interval: 1 }).toBe(1);
    const closed = sessions.close(AbortSignal.timeout(60_000));
    expect(wordsOf(await asked)).toMatch(/70\.7/u);
    await closed;
    expect(sessions.size).toBe(0);
  });
});
