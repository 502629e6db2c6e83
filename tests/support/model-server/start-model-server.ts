import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

import { completion, streamedPieces, streamEnd } from './completion.js';
import type { ModelAnswer, ModelRequest, ModelScript } from './model-answer.js';

/** A server of the chat completions API on this machine, behind which a script stands for the model. */
export interface ModelServer {
  /** With its /v1. */
  readonly url: string;
  /** What it was sent so far. */
  readonly requests: readonly ModelRequest[];
  close(): Promise<void>;
}

const bodySchema = z.object({
  model: z.string(),
  stream: z.boolean().default(false),
  messages: z.array(
    z.object({
      role: z.string(),
      content: z.union([z.string(), z.null(), z.array(z.looseObject({ text: z.string().optional() }))]).optional(),
    }),
  ),
  tools: z.array(z.object({ function: z.object({ name: z.string() }) })).default([]),
});

export async function startModelServer(script: ModelScript): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const request = await readRequest(incoming);
      requests.push(request);
      send(script(request, requests.length), request, outgoing);
    })();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `http://127.0.0.1:${portOf(server)}/v1`, requests, close: () => close(server) };
}

function portOf(server: Server): number {
  const address: string | AddressInfo | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

async function close(server: Server): Promise<void> {
  const closed = once(server.close(), 'close');
  server.closeAllConnections();
  await closed;
}

async function readRequest(incoming: IncomingMessage): Promise<ModelRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  const { model, stream, messages, tools } = bodySchema.parse(body);
  return {
    path: incoming.url ?? '',
    authorization: incoming.headers.authorization ?? '',
    model,
    stream,
    messages: messages.map(({ role, content }) => ({ role, content: textOf(content) })),
    tools: tools.map((tool) => tool.function.name),
    fields: Object.keys(body).toSorted(),
  };
}

function textOf(content: z.output<typeof bodySchema>['messages'][number]['content']): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map(({ text }) => text ?? '').join('');
}

function send(answer: ModelAnswer, request: ModelRequest, outgoing: ServerResponse): void {
  switch (answer.kind) {
    case 'text':
      sendContent({ text: answer.text }, request, outgoing);
      break;
    case 'tools':
      sendContent({ calls: answer.calls }, request, outgoing);
      break;
    case 'status':
      end(outgoing, answer.status, { 'content-type': 'application/json', ...answer.headers }, answer.body);
      break;
    case 'page':
      end(outgoing, 200, { 'content-type': 'text/html' }, '<!doctype html><title>Welcome</title>');
      break;
    case 'raw':
      end(outgoing, 200, { 'content-type': answer.type }, answer.body);
      break;
    case 'stall':
      begin(answer.text, request, outgoing);
      break;
    case 'hang-up':
      if (answer.text !== null) begin(answer.text, request, outgoing);
      setImmediate(() => outgoing.destroy());
      break;
    case 'silence':
  }
}

type Content = Parameters<typeof completion>[1];

function sendContent(content: Content, request: ModelRequest, outgoing: ServerResponse): void {
  const type = request.stream ? 'text/event-stream' : 'application/json';
  const body = request.stream
    ? [...streamedPieces(request, content), streamEnd(request, content)].join('')
    : completion(request, content);
  end(outgoing, 200, { 'content-type': type }, body);
}

/** The start of a stream that is left open. */
function begin(text: string, request: ModelRequest, outgoing: ServerResponse): void {
  outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const piece of streamedPieces(request, { text })) outgoing.write(piece);
}

function end(outgoing: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: string): void {
  outgoing.writeHead(status, headers).end(body);
}
