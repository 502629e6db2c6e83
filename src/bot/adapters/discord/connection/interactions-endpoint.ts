import type { KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';

import type { Mounting } from '../../../service/platform.js';
import type { Ears, Hearing } from './hearing.js';
import { isSigned, publicKeyOf } from './signature.js';

/** Where Discord sends interactions, below the public address. */
const INTERACTIONS_PATH = '/discord/interactions';

/** Bytes of a request: the longest interaction, a form of full fields below a full message, is far below. */
const MOST_BYTES = 1_000_000;

/** After this many milliseconds without a response Discord has told the user that there is none. */
const PATIENCE = 3_000;

const BAD_REQUEST = 400;
const UNAUTHORISED = 401;
const NOT_ALLOWED = 405;
const TOO_LARGE = 413;
const SILENT = 503;

const pingSchema = z.object({ type: z.literal(InteractionType.Ping) });

/** Hears interactions as signed requests, below the server's address. */
export function mountInteractions(server: Mounting, publicKey: string, ears: Ears): Hearing {
  const key = publicKeyOf(publicKey);
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const read = await readRequest(request, key);
    if (read.kind === 'refused') end(response, read.status);
    else if (pingSchema.safeParse(read.told).success) await tell(response, { type: InteractionResponseType.Pong });
    else await hand(read.told, response, ears);
  };
  const unmount = server.mount(INTERACTIONS_PATH, (request, response) => {
    // A connection that breaks while it is answered is nobody's any more.
    take(request, response).catch(() => response.destroy());
  });
  return {
    address: `${server.address}${INTERACTIONS_PATH}`,
    ready: () => true,
    stop: async () => unmount(),
  };
}

type ReadRequest =
  | { readonly kind: 'told'; readonly told: unknown }
  | { readonly kind: 'refused'; readonly status: number };

const refused = (status: number): ReadRequest => ({ kind: 'refused', status });

/** Nothing of a request is parsed before Discord is known to have signed it. */
async function readRequest(request: IncomingMessage, key: KeyObject): Promise<ReadRequest> {
  if (request.method !== 'POST') return refused(NOT_ALLOWED);
  const body = await bodyOf(request);
  if (body === null) return refused(TOO_LARGE);
  const signed = { signature: header(request, 'signature-ed25519'), timestamp: header(request, 'signature-timestamp') };
  if (!isSigned(body, signed, key)) return refused(UNAUTHORISED);
  const told = parsed(body);
  return told === undefined ? refused(BAD_REQUEST) : { kind: 'told', told };
}

/** The response goes with the request that Discord waits at. */
async function hand(told: unknown, response: ServerResponse, ears: Ears): Promise<void> {
  const silence = setTimeout(() => end(response, SILENT), PATIENCE);
  await ears.interaction(told, (content) => tell(response, content));
  clearTimeout(silence);
  // Nothing that was told asks for a response, or a listener failed.
  if (!response.headersSent) end(response, BAD_REQUEST);
}

function header({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[`x-${name}`];
  return typeof value === 'string' ? value : undefined;
}

/** A request gives its bytes as they come. */
const partsOf = (request: IncomingMessage): AsyncIterable<unknown> => request;

/** Null where it is too long, or ends early. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of partsOf(request)) {
      if (!Buffer.isBuffer(part)) return null;
      length += part.length;
      if (length > MOST_BYTES) return null;
      chunks.push(part);
    }
    return Buffer.concat(chunks);
  } catch {
    return null;
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** @throws where nobody waits any more */
async function tell(response: ServerResponse, content: unknown): Promise<void> {
  if (response.headersSent || response.destroyed) throw new Error('The interaction is not waited at any more');
  response.writeHead(200, { 'content-type': 'application/json' });
  await new Promise<void>((resolve, reject) => {
    response.once('close', () => (response.writableFinished ? resolve() : reject(new Error('The response was lost'))));
    response.end(JSON.stringify(content), () => resolve());
  });
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status).end();
}
