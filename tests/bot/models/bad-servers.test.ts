import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { createAdviser } from '../../../src/bot/answer/index.js';
import { messagesIn } from '../../../src/bot/messages/catalogue.js';
import { modelMessages } from '../../../src/bot/messages/models.js';
import type { ModelFault } from '../../../src/bot/models/model-fault.js';
import { openLanguageModel } from '../../../src/bot/models/open-language-model.js';
import type { PlannerKind } from '../../../src/bot/models/planner-kind.js';
import type { Reply } from '../../../src/bot/reply/reply.js';
import type { KnowledgeIndex } from '../../../src/knowledge/index.js';
import { openBundledKnowledge } from '../../support/bundled-knowledge.js';

// Whatever answers at the address of a model, the answer of the rules comes, with a line that says why.

const QUESTION = '2022年稀土出口额是多少？';

let knowledge: KnowledgeIndex;
let byRules: Reply;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
  byRules = await createAdviser({ knowledge, version: 'test' }).answer({ text: QUESTION });
});
afterAll(() => knowledge.close());

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
  vi.unstubAllEnvs();
});

/** Starts a server; its address as a model's. */
async function serve(handler: Handler, host = '127.0.0.1'): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/v1`;
}

async function answered(url: string, planner: PlannerKind = 'rules', deadlineMs = 30_000): Promise<Reply> {
  const settings = { host: 'openai-compatible', url, model: 'm', key: 'sk-secret', deadlineMs } as const;
  const model = { port: openLanguageModel(settings), planner };
  return createAdviser({ knowledge, version: 'test', model }).answer({ text: QUESTION });
}

/** The answer of the rules, with the line of a fault. */
function without(kind: ModelFault): readonly unknown[] {
  const messages = messagesIn(modelMessages, byRules.language);
  return [...byRules.blocks, { type: 'note', text: messages.without(messages.reasons[kind]) }];
}

const HTML = '<!doctype html><html><body><h1>It works!</h1></body></html>';
const SSE = { 'content-type': 'text/event-stream' };
const JSON_TYPE = { 'content-type': 'application/json' };

const said = (status: number, headers: Readonly<Record<string, string>>, body: string | Uint8Array): Handler => {
  return (_, response) => void response.writeHead(status, headers).end(body);
};

/** Sends pieces without end, as fast as they are taken. */
const endless = (status: number, headers: Readonly<Record<string, string>>, piece: string): Handler => {
  return (_, response) => {
    response.writeHead(status, headers);
    const more = (): void => {
      while (!response.destroyed && response.write(piece));
    };
    response.on('drain', more);
    more();
  };
};

const chunk = (content: string): string =>
  `data: ${JSON.stringify({ id: 'a', object: 'chat.completion.chunk', created: 0, model: 'm', choices: [{ index: 0, delta: { content } }] })}\n\n`;

const packed = (body: string): Handler => said(200, { ...SSE, 'content-encoding': 'gzip' }, gzipSync(body));

describe.each<PlannerKind>(['rules', 'model'])('a model that puts in words and is planned by %s', (planner) => {
  it.each<[string, ModelFault, Handler]>([
    ['a page with 200', 'not-an-api', said(200, { 'content-type': 'text/html; charset=utf-8' }, HTML)],
    ['a page that says it is JSON', 'nonsense', said(200, JSON_TYPE, HTML)],
    ['a page that says it is a stream', 'nonsense', said(200, SSE, HTML)],
    ['a page within a stream', 'nonsense', said(200, SSE, `data: ${HTML}\n\n`)],
    ['a page without a type', 'nonsense', said(200, {}, HTML)],
    ['no byte', 'nonsense', said(200, SSE, '')],
    ['204', 'nonsense', said(204, {}, '')],
    ['an error with 200', 'nonsense', said(200, JSON_TYPE, '{"error":{"message":"Internal"}}')],
    ['an error within a stream', 'nonsense', said(200, SSE, 'data: {"error":{"message":"Overloaded"}}\n\n')],
    ['JSON that is null', 'nonsense', said(200, JSON_TYPE, 'null')],
    [
      'bytes that are no UTF-8',
      'nonsense',
      said(200, SSE, Buffer.from([0x64, 0x61, 0x74, 0x61, 0x3a, 0xff, 0xfe, 0x0a, 0x0a])),
    ],
    ['a redirect to itself', 'not-an-api', said(307, { location: '/v1/chat/completions' }, '')],
    ['a redirect to a file', 'not-an-api', said(302, { location: 'file:///etc/passwd' }, '')],
    ['a plain error of a proxy', 'failing', said(502, { 'content-type': 'text/html' }, HTML)],
    ['comments without end', 'nonsense', endless(200, SSE, `: ${'.'.repeat(10_000)}\n\n`)],
    ['a line without end', 'nonsense', endless(200, SSE, '.'.repeat(10_000))],
    ['an error without end', 'failing', endless(500, { 'content-type': 'text/plain' }, '.'.repeat(10_000))],
    ['a kilobyte that unpacks to a hundred megabytes', 'nonsense', packed('.'.repeat(100_000_000))],
    [
      'bytes that are not what they were packed as',
      'away',
      said(200, { ...SSE, 'content-encoding': 'gzip' }, 'no gzip'),
    ],
  ])('is answered without where the address gives %s', async (_, kind, handler) => {
    expect((await answered(await serve(handler), planner)).blocks).toEqual(without(kind));
  });
});

it('says no more than was judged where a text has no end', async () => {
  const url = await serve(endless(200, SSE, chunk('稀土2022年的出口额为 99.9 亿元[1]。')));
  const { replaced } = messagesIn(modelMessages, byRules.language);
  const { blocks } = await answered(url);
  expect(blocks.slice(0, -1)).toEqual(byRules.blocks);
  expect(blocks.at(-1)).toMatchObject({ text: expect.stringContaining(replaced(1).slice(-10)) });
});

it('sends the question and the key to no other address', async () => {
  const asked: string[] = [];
  const other = await serve((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await answered(await serve(said(307, { location: other }, '')));
  expect(asked).toEqual([]);
});

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

it.runIf(hasIpv6)('asks at an address of IPv6', async () => {
  const url = await serve(said(200, SSE, `${chunk('稀土，2022 年：70.7 亿元[1]。')}data: [DONE]\n\n`), '::1');
  expect((await answered(url)).blocks.map(({ type }) => type)).toContain('written');
});

it.each(['HTTP_PROXY', 'http_proxy', 'ALL_PROXY'])('asks the address itself, whatever %s says', async (variable) => {
  vi.stubEnv(variable, 'http://127.0.0.1:9');
  const url = await serve(said(200, SSE, `${chunk('稀土，2022 年：70.7 亿元[1]。')}data: [DONE]\n\n`));
  expect((await answered(url)).blocks.map(({ type }) => type)).toContain('written');
});

it.each<[string, string]>([
  ['a name that nobody has', 'http://no-such-host.invalid/v1'],
  ['a port that nobody listens at', 'http://127.0.0.1:9/v1'],
  ['a port that no request may be sent to', 'http://127.0.0.1:25/v1'],
])('is away at %s', async (_, url) => {
  expect((await answered(url)).blocks).toEqual(without('away'));
});

it('is away where an address of https speaks http', async () => {
  const url = (await serve(said(200, JSON_TYPE, '{}'))).replace('http:', 'https:');
  expect((await answered(url)).blocks).toEqual(without('away'));
});

it.each<[string, Handler]>([
  ['nothing', () => undefined],
  ['a header alone', (_, response) => response.writeHead(200, SSE).flushHeaders()],
  ['half a line', (_, response) => void response.writeHead(200, SSE).write('data: {"id"')],
])('is slow at the deadline where the address gives %s', async (_, handler) => {
  expect((await answered(await serve(handler), 'rules', 500)).blocks).toEqual(without('slow'));
});
