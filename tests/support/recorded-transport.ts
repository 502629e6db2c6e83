import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

import type { Transport } from '../../src/bot/models/model-http.js';

const exchangeSchema = z.object({ key: z.string(), status: z.int(), type: z.string(), body: z.string() });
type Exchange = z.infer<typeof exchangeSchema>;

/**
 * Exchanges with a model at the level of HTTP, one JSON object a line. Requests are known by a digest of method, path
 * and body: its keys in order, without the system prompt and the schemas of tools, which are the same for every
 * question and whose wording may be mended. Neither address nor key of a host is kept.
 */
export class Recording {
  readonly #file: URL;
  readonly #exchanges = new Map<string, Exchange>();

  constructor(file: URL) {
    this.#file = file;
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    for (const line of lines) this.#keep(exchangeSchema.parse(JSON.parse(line)));
  }

  /** Sends requests on and keeps what comes back, in the place of what was kept before. */
  recording(send: Transport): Transport {
    this.#exchanges.clear();
    return async (input, init) => {
      const response = await send(input, init);
      const body = await response.text();
      const type = response.headers.get('content-type') ?? '';
      this.#keep({ key: keyOf(input, init), status: response.status, type, body });
      return new Response(body, { status: response.status, headers: { 'content-type': type } });
    };
  }

  /** Answers out of the recording; a request that it does not hold fails like a host that is away. */
  replaying(): Transport {
    return async (input, init) => {
      const exchange = this.#exchanges.get(keyOf(input, init));
      if (exchange === undefined)
        throw new Error('Not recorded: record anew with npm run eval -- --planner model --record');
      return new Response(exchange.body, { status: exchange.status, headers: { 'content-type': exchange.type } });
    };
  }

  /** Writes what was kept, in the order of the keys. */
  save(): void {
    const lines = [...this.#exchanges.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
    writeFileSync(this.#file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }

  #keep(exchange: Exchange): void {
    this.#exchanges.set(exchange.key, exchange);
  }
}

function keyOf(input: Parameters<Transport>[0], init: Parameters<Transport>[1]): string {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null;
  return createHash('sha256')
    .update(JSON.stringify([init?.method ?? 'GET', pathname, normalised(body)]))
    .digest('hex');
}

const bodySchema = z.looseObject({
  messages: z.array(z.looseObject({ role: z.string() })),
  tools: z.array(z.unknown()).optional(),
});

function normalised(body: unknown): unknown {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return inOrder(body);
  const { messages, tools, ...others } = parsed.data;
  const said = messages.filter(({ role }) => role !== 'system');
  return inOrder({ ...others, messages: said, offersTools: tools !== undefined });
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]: [string, unknown]) => [name, inOrder(inner)]));
}
