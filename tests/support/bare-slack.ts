import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';

/** A message that the app has posted. */
export interface BareMessage {
  readonly ts: string;
  text: string;
  readonly threadTs: string | null;
}

/** How little an emulator may do. */
export interface BareSlackOptions {
  /** What is answered to `chat.postMessage` with blocks, metadata or any other field than these few; null: it is taken. */
  readonly refusesExtras: string | null;
  readonly knowsUpdate: boolean;
}

const PLAIN_FIELDS = new Set(['token', 'channel', 'text', 'thread_ts', 'ts']);

/**
 * A Slack as a small emulator of somebody else's may be: it connects, takes messages, and knows no other method. It
 * sends no scopes, no history and no rate limits. {@link startSlackServer} is the Slack that refuses; this is the one
 * that hardly does anything.
 */
export class BareSlack {
  readonly messages: BareMessage[] = [];
  /** Methods that were called and are not known. */
  readonly unknown = new Set<string>();
  readonly #options: BareSlackOptions;
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #sockets = new WebSocketServer({ noServer: true });
  #socket: WebSocket | null = null;

  constructor(options: BareSlackOptions) {
    this.#options = options;
    this.#server.on('upgrade', (request, stream, head) =>
      this.#sockets.handleUpgrade(request, stream, head, (socket) => {
        this.#socket = socket;
        socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
      }),
    );
  }

  /** The address to be set as `SLACK_API_URL`. */
  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    onTestFinished(() => this.#stop());
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** Sends an event over the socket. */
  send(event: object): void {
    const payload = { type: 'event_callback', team_id: 'T1', api_app_id: 'A1', event_id: `Ev${Date.now()}`, event };
    this.#socket?.send(
      JSON.stringify({ type: 'events_api', envelope_id: 'e1', payload, accepts_response_payload: false }),
    );
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async #stop(): Promise<void> {
    this.#socket?.terminate();
    this.#sockets.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const fields = readFields(Buffer.concat(chunks).toString('utf8'), request.headers['content-type'] ?? '');
    const method = (request.url ?? '').split('/').at(-1) ?? '';
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(this.#call(method, fields)));
  }

  #call(method: string, fields: Readonly<Record<string, string>>): object {
    switch (method) {
      case 'auth.test':
        return { ok: true, user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1' };
      case 'apps.connections.open':
        return { ok: true, url: `ws://127.0.0.1:${this.#port}/link` };
      case 'chat.postMessage':
        return this.#post(fields);
      case 'chat.update':
        if (this.#options.knowsUpdate) return this.#update(fields);
    }
    this.unknown.add(method);
    return { ok: false, error: 'unknown_method' };
  }

  #post(fields: Readonly<Record<string, string>>): object {
    const { refusesExtras } = this.#options;
    if (refusesExtras !== null && Object.keys(fields).some((name) => !PLAIN_FIELDS.has(name)))
      return { ok: false, error: refusesExtras };
    const ts = `1700000000.00000${this.messages.length}`;
    this.messages.push({ ts, text: fields['text'] ?? '', threadTs: fields['thread_ts'] ?? null });
    return { ok: true, ts, channel: fields['channel'] };
  }

  #update({ ts, text = '' }: Readonly<Record<string, string>>): object {
    const message = this.messages.find((one) => one.ts === ts);
    if (message === undefined) return { ok: false, error: 'message_not_found' };
    message.text = text;
    return { ok: true, ts };
  }
}

function readFields(body: string, contentType: string): Readonly<Record<string, string>> {
  if (contentType.startsWith('application/json')) return JSON.parse(body) as Record<string, string>;
  return Object.fromEntries(new URLSearchParams(body));
}
