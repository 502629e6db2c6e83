import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { apiError, type ModelAnswer } from './model-answer.js';
import { chatRequestSchema, type ChatRequest } from './protocol.js';
import { sendAnswer } from './send-answer.js';

/** What the model says to a request. */
export type Mind = (request: ChatRequest) => ModelAnswer;

/**
 * A model behind the OpenAI protocol on this machine, written from the public protocol alone: `POST chat/completions`,
 * streamed or not, and `GET models`. What it says is up to its mind, which may be changed between requests.
 */
export interface LyingModel {
  /** The base address, with its `/v1`. */
  readonly url: string;
  readonly name: string;
  /** Requests since the mind was changed, oldest first. */
  readonly heard: readonly ChatRequest[];
  think(mind: Mind): void;
  close(): Promise<void>;
}

const NAME = 'liar-1';

/** More than any prompt needs; a larger body is not read. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** Starts the server on a free port of this machine. */
export async function startLyingModel(first: Mind): Promise<LyingModel> {
  let mind = first;
  const heard: ChatRequest[] = [];
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    void readBody(request).then((body) => route(request, response, body));
  });
  const route = async (request: IncomingMessage, response: ServerResponse, body: string): Promise<void> => {
    const read = readRequest(request, body);
    if (!read.asked) return sendAnswer(response, ANY_REQUEST, read.refusal);
    heard.push(read.asked);
    return sendAnswer(response, read.asked, mind(read.asked));
  };
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    name: NAME,
    heard,
    think: (next) => {
      mind = next;
      heard.length = 0;
    },
    close: () => closed(server),
  };
}

const ANY_REQUEST: ChatRequest = { model: NAME, messages: [{ role: 'user', content: '' }] };

type ReadRequest = { readonly asked: ChatRequest } | { readonly asked: null; readonly refusal: ModelAnswer };

/** The question to the model, or what is said to a request that is none. */
function readRequest({ method, url }: IncomingMessage, body: string): ReadRequest {
  if (method === 'GET' && url === '/v1/models') {
    const data = [{ id: NAME, object: 'model', created: 1_780_000_000, owned_by: 'nobody' }];
    return refused({ kind: 'status', status: 200, body: JSON.stringify({ object: 'list', data }) });
  }
  if (method !== 'POST' || url !== '/v1/chat/completions') {
    return refused(apiError(404, 'invalid_request_error', `Unknown request URL: ${method} ${url}`, 'unknown_url'));
  }
  const parsed = chatRequestSchema.safeParse(jsonOrNull(body));
  if (!parsed.success) return refused(apiError(400, 'invalid_request_error', parsed.error.message));
  return { asked: parsed.data };
}

const refused = (refusal: ModelAnswer): ReadRequest => ({ asked: null, refusal });

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= BODY_LIMIT) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
