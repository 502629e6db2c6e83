import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SESSION_LIMITS } from '../../../src/bot/adapters/mcp/http/sessions.js';
import { openBundledAdviser, PAPER, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { layLine } from '../../support/cut-line.js';
import { agent, HEADERS, mcpBench, message, opened, post } from '../../support/mcp-bench.js';
import { called, INITIALIZE, wordsOf } from '../../support/mcp-clients.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

describe('a server that is not there yet, or no longer', () => {
  it.each(['opening', 'stopping'] as const)('tells who has the token to come back: %s', async (kind) => {
    const { url, endpoint, sessions } = await mcpBench(bundled);
    endpoint.put({ kind });
    const response = await post(url, message(1, 'initialize', INITIALIZE));
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({
      jsonrpc: '2.0',
      error: { message: expect.stringMatching(/later/u) },
      id: null,
    });
    expect((await post(url, message(1, 'ping'), { authorization: null })).status).toBe(401);
    await expect(agent(url)).rejects.toThrow(/later/u);
    endpoint.put({ kind: 'answering', sessions });
    expect((await (await agent(url)).listTools()).tools.length).toBeGreaterThan(7);
  });

  it('knows no session of before it started anew, so that the client opens another', async () => {
    const { url, sessions } = await mcpBench(bundled);
    const client = await agent(url);
    await sessions.close(AbortSignal.timeout(1000));
    await expect(client.ping()).rejects.toMatchObject({ code: 404 });
    const again = await agent(url);
    expect(await again.ping()).toEqual({});
    expect(sessions.size).toBe(1);
  });
});

describe('a connection that breaks', () => {
  /** An adviser that answers when it is told to. */
  function waiting(): { readonly held: BundledAdviser; readonly asked: () => number; readonly answer: () => void } {
    let [asked, answer] = [0, (): void => undefined];
    const told = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const adviser: BundledAdviser['adviser'] = {
      answer: async (question) => {
        asked += 1;
        await told;
        return bundled.adviser.answer(question);
      },
    };
    return { held: { ...bundled, adviser }, asked: () => asked, answer: () => answer() };
  }

  it.each([
    ['while it is away', 0],
    ['after it is back', 1],
  ])('loses no answer that comes %s', async (_, back) => {
    const { held, asked, answer } = waiting();
    const { url } = await mcpBench(held);
    const line = await layLine(url);
    const client = await agent(line.url);
    const places: string[] = [];
    const call = client.callTool({ name: 'ask', arguments: { question: '稀土2022年出口多少？' } }, undefined, {
      onresumptiontoken: (place) => places.push(place),
    });
    await expect.poll(() => places.length).toBe(1);
    const before = line.laid();
    line.cut();
    await expect.poll(line.laid).toBeGreaterThanOrEqual(before + back);
    answer();
    expect(JSON.stringify(await call)).toMatch(/70\.7/u);
    expect(asked()).toBe(1);
  });

  it('is told where what it heard last is forgotten', async () => {
    const { url, sessions, pass } = await mcpBench(bundled);
    const session = await opened(url);
    const said = await (await post(url, message(1, 'ping'), session)).text();
    const [, last = ''] = /^id: (?<id>\S+)$/mu.exec(said) ?? [];
    const resumed = await fetch(url, { headers: { ...HEADERS, ...session, 'last-event-id': last } });
    expect(resumed.status).toBe(200);
    await resumed.body?.cancel();
    pass(SESSION_LIMITS.events.age + 1);
    await sessions.sweep();
    for (const id of [last, '99', 'x'.repeat(10_000)]) {
      const response = await fetch(url, { headers: { ...HEADERS, ...session, 'last-event-id': id } });
      expect(response.status).toBe(400);
    }
    const other = await opened(url);
    expect((await fetch(url, { headers: { ...HEADERS, ...other, 'last-event-id': last } })).status).toBe(400);
  });
});

describe('a long check', () => {
  const draft = Array.from(
    { length: 400 },
    (_, at) => `${2000 + (at % 23)}年稀土出口${at}.7亿元，比上年增长67.6%。`,
  ).join('');

  it('keeps nobody waiting: other sessions are answered, and its client hears how far it is', async () => {
    const { url } = await mcpBench(bundled);
    const [busy, other] = [await agent(url), await agent(url)];
    const told: number[] = [];
    const call = busy.callTool({ name: 'check', arguments: { claim: draft } }, undefined, {
      onprogress: ({ progress }) => told.push(progress),
    });
    await expect.poll(() => told.length, { interval: 1 }).toBeGreaterThan(0);
    const before = told.length;
    await other.ping();
    await busy.ping();
    expect((await called(other, 'look-up-cells', CELL)).isError).toBeUndefined();
    const meanwhile = told.length;
    await call;
    expect(told.length).toBeGreaterThan(meanwhile);
    expect(meanwhile).toBeGreaterThanOrEqual(before);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('is given up in the middle where its client cancels', async () => {
    const { url, sessions } = await mcpBench(bundled);
    const client = await agent(url);
    const cancelling = new AbortController();
    const call = client.callTool({ name: 'check', arguments: { claim: draft } }, undefined, {
      signal: cancelling.signal,
      onprogress: () => cancelling.abort('enough'),
    });
    await expect(call).rejects.toThrow(/enough/u);
    expect(await client.ping()).toEqual({});
    await sessions.close(new AbortController().signal);
    expect(sessions.size).toBe(0);
  });
});

const CELL = { document: PAPER, table: 'table-2', rows: [0], columns: [2] };

describe('sessions', () => {
  it('are bounded: a further one ends the one that was idle longest', async () => {
    const { url, sessions } = await mcpBench(bundled, { limits: { most: 2 } });
    const [first, second] = [await opened(url), await opened(url)];
    expect((await post(url, message(1, 'ping'), first)).status).toBe(200);
    const third = await opened(url);
    expect(sessions.size).toBe(2);
    const statuses = [first, second, third].map(async (one) => (await post(url, message(2, 'ping'), one)).status);
    expect(await Promise.all(statuses)).toEqual([200, 404, 200]);
  });

  it('are ended where nobody has asked for long, unless a stream is open', async () => {
    const { url, sessions, pass } = await mcpBench(bundled, { limits: { idle: 1000 } });
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
    const { url, sessions, calls } = await mcpBench(bundled);
    const client = await agent(url);
    const asked = called(client, 'ask', { question: '稀土2022年出口多少？' });
    await expect.poll(calls, { interval: 1 }).toBe(1);
    const closed = sessions.close(AbortSignal.timeout(60_000));
    expect(wordsOf(await asked)).toMatch(/70\.7/u);
    await closed;
    expect(sessions.size).toBe(0);
  });
});
