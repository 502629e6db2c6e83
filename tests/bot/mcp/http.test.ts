import { request as httpRequest } from 'node:http';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SESSION_LIMITS } from '../../../src/bot/adapters/mcp/http/sessions.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { agent, HEADERS, mcpBench, message, opened, post, TOKEN } from '../../support/mcp-bench.js';
import { called, INITIALIZE, wordsOf } from '../../support/mcp-clients.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

describe('the official client over HTTP', () => {
  it('asks, hears of progress and ends its session', async () => {
    const { url, sessions } = await mcpBench(bundled);
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
    const { url, sessions } = await mcpBench(bundled);
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
    const { url, sessions } = await mcpBench(bundled);
    const response = await post(url, message(1, 'initialize', INITIALIZE), changed);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm="lianwen"/u);
    expect(await response.json()).toMatchObject({ jsonrpc: '2.0', error: { code: -32_000 }, id: null });
    expect(sessions.size).toBe(0);
  });

  it('is told to the log by its method, status and reason, and by nothing that it brought', async () => {
    const { url, refused } = await mcpBench(bundled);
    await post(url, message(1, 'initialize', INITIALIZE), { authorization: 'Bearer another-secret-word' });
    await post(url, message(1, 'ping'), { 'mcp-session-id': 'nobody' });
    await post(url, '{"words of the body', {});
    await post(url, message(1, 'initialize', INITIALIZE), { accept: 'text/plain' });
    expect(refused).toEqual([
      { method: 'POST', status: 401, reason: 'Bearer token required' },
      { method: 'POST', status: 404, reason: 'Not Found' },
      { method: 'POST', status: 400, reason: 'Bad Request' },
      { method: 'POST', status: 406, reason: 'Not Acceptable' },
    ]);
  });

  it('of an unknown version is 400, and 404 where its session is unknown too', async () => {
    const { url } = await mcpBench(bundled);
    const version = { 'mcp-protocol-version': '1999-01-01' };
    expect((await post(url, message(1, 'ping'), { ...version, ...(await opened(url)) })).status).toBe(400);
    expect((await post(url, message(1, 'ping'), { ...version, 'mcp-session-id': 'nobody' })).status).toBe(404);
  });

  it.each(['GET', 'DELETE', 'PUT', 'OPTIONS'])('is 401 without a token by %s', async (method) => {
    const { url } = await mcpBench(bundled);
    expect((await fetch(url, { method })).status).toBe(401);
  });

  it.each(['https://evil.example', 'http://localhost:1', 'null', 'http://127.0.0.1.evil.example'])(
    'is 403 from another origin: %s',
    async (origin) => {
      const { url } = await mcpBench(bundled);
      expect((await post(url, message(1, 'initialize', INITIALIZE), { origin })).status).toBe(403);
    },
  );

  it('is 403 by a name that was made to point here', async () => {
    const { url } = await mcpBench(bundled);
    expect(await statusOf(url, 'evil.example')).toBe(403);
    expect(await statusOf(url, `evil.example:${new URL(url).port}`)).toBe(403);
    expect(await statusOf(url, 'localhost')).toBe(200);
  });

  it('is none of its own origin, or of the address at which the world finds it', async () => {
    const { url } = await mcpBench(bundled, { publicUrl: 'https://lianwen.example.com' });
    for (const origin of [new URL(url).origin, 'https://lianwen.example.com']) {
      const response = await post(url, message(1, 'initialize', INITIALIZE), { origin });
      expect(response.status).toBe(200);
      await response.text();
    }
    expect(await statusOf(url, 'lianwen.example.com')).toBe(200);
    expect(await statusOf(url, 'other.example.com')).toBe(403);
  });

  it('is 404 beside the path', async () => {
    const { url } = await mcpBench(bundled);
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
    ['lists in lists without end', 400, '['.repeat(200_000) + ']'.repeat(200_000), {}],
    ['a batch of a thousand', 400, Array.from({ length: 1000 }, (__, id) => message(id, 'ping')), {}],
    ['an id that is no name', 400, { ...message(1, 'ping'), id: {} }, {}],
    ['a body packed in another way', 400, 'H4sIAAAAAAAA', { 'content-encoding': 'gzip' }],
    ['JSON that is no message', 400, { hello: 'world' }, {}],
    ['a batch with two initialisations', 400, [1, 2].map((id) => message(id, 'initialize', INITIALIZE)), {}],
    ['a second initialisation', 400, message(1, 'initialize', INITIALIZE), {}],
    ['a body that is too large', 413, 'x'.repeat(SESSION_LIMITS.body + 1), {}],
  ])('is refused: %s', async (_, status, body, changed) => {
    const { url, sessions } = await mcpBench(bundled);
    const session = await opened(url);
    expect((await post(url, body, { ...session, ...changed })).status).toBe(status);
    expect((await post(url, message(2, 'ping'), session)).status).toBe(200);
    expect(sessions.size).toBe(1);
  });

  it('needs a session that is held', async () => {
    const { url, sessions } = await mcpBench(bundled);
    expect((await post(url, message(1, 'tools/list'))).status).toBe(400);
    const strange = { 'mcp-session-id': 'nobody' };
    expect((await post(url, message(1, 'tools/list'), strange)).status).toBe(404);
    expect((await fetch(url, { method: 'DELETE', headers: { ...HEADERS, ...strange } })).status).toBe(404);
    expect((await fetch(url, { headers: HEADERS })).status).toBe(400);
    expect(sessions.size).toBe(0);
  });

  it('may be a batch, as older clients send', async () => {
    const { url } = await mcpBench(bundled);
    const session = await opened(url);
    const response = await post(url, [message(1, 'ping'), message(2, 'tools/list')], session);
    const text = await response.text();
    expect(text).toMatch(/"id":1/u);
    expect(text).toMatch(/"name":"ask"/u);
  });
});
