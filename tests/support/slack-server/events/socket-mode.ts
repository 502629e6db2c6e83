import type { WebSocket } from 'ws';
import type { Clock } from '../../server-parts/clock.js';
import type { Identifiers } from '../identifiers.js';
import { isObject } from '../../server-parts/json.js';
import {
  ACKNOWLEDGE_WITHIN,
  FailedDelivery,
  type Acknowledgement,
  type Envelope,
  type Transport,
} from './transport.js';

interface Waiting {
  readonly socket: WebSocket;
  readonly resolve: (acknowledgement: Acknowledgement) => void;
  readonly reject: (error: FailedDelivery) => void;
}

/** Sends over the websocket that the app has opened. */
export class SocketMode implements Transport {
  private readonly tickets = new Set<string>();
  private readonly sockets = new Set<WebSocket>();
  private readonly waiting = new Map<string, Waiting>();
  private readonly arrivals: Array<() => void> = [];
  private turn = 0;
  private readonly appId: string;
  private readonly clock: Clock;
  private readonly ids: Identifiers;

  constructor(appId: string, clock: Clock, ids: Identifiers) {
    this.appId = appId;
    this.clock = clock;
    this.ids = ids;
  }

  /** An address that one connection may use. */
  issueUrl(url: string): string {
    const ticket = this.ids.next('ticket-');
    this.tickets.add(ticket);
    return `${url.replace(/^http/u, 'ws')}/link?ticket=${ticket}`;
  }

  /** True once for each ticket. */
  admits(ticket: string | null): boolean {
    return ticket !== null && this.tickets.delete(ticket);
  }

  accept(socket: WebSocket): void {
    this.sockets.add(socket);
    socket.on('message', (data: Buffer) => this.receive(data.toString('utf8')));
    socket.on('close', () => this.lose(socket));
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.sockets.size,
        connection_info: { app_id: this.appId },
        debug_info: { host: 'localhost', approximate_connection_time: 3600 },
      }),
    );
    for (const arrived of this.arrivals.splice(0)) arrived();
  }

  get isConnected(): boolean {
    return this.sockets.size > 0;
  }

  /** Resolves when an app is connected. */
  async connected(): Promise<void> {
    if (this.isConnected) return;
    await new Promise<void>((resolve) => {
      this.arrivals.push(resolve);
    });
  }

  send(envelope: Envelope): Promise<Acknowledgement> {
    // Slack sends to any connection that is open; here they take turns.
    const open = [...this.sockets];
    this.turn += 1;
    const socket = open[this.turn % open.length];
    if (socket === undefined) return Promise.reject(new FailedDelivery('connection_failed'));
    const id = this.ids.next('envelope-');
    return new Promise((resolve, reject) => {
      const cancel = this.clock.after(ACKNOWLEDGE_WITHIN, () => this.fail(id, 'http_timeout'));
      this.waiting.set(id, {
        socket,
        resolve: (acknowledgement) => {
          cancel();
          resolve(acknowledgement);
        },
        reject: (error) => {
          cancel();
          reject(error);
        },
      });
      socket.send(
        JSON.stringify({
          envelope_id: id,
          type: envelope.type,
          accepts_response_payload: envelope.type !== 'events_api',
          payload: envelope.payload,
          ...(envelope.retry && { retry_attempt: envelope.retry.number, retry_reason: envelope.retry.reason }),
        }),
      );
    });
  }

  drop(): void {
    for (const socket of this.sockets) {
      this.lose(socket);
      socket.terminate();
    }
  }

  /** Asks the app to connect anew, as Slack does every few hours. */
  refresh(): void {
    for (const socket of this.sockets) {
      this.sockets.delete(socket);
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }));
    }
  }

  private receive(text: string): void {
    const message: unknown = JSON.parse(text);
    if (!isObject(message)) return;
    const { envelope_id: id, payload } = message;
    if (typeof id !== 'string') return;
    const isEmpty = !isObject(payload) || Object.keys(payload).length === 0;
    this.waiting.get(id)?.resolve(isEmpty ? null : payload);
    this.waiting.delete(id);
  }

  private lose(socket: WebSocket): void {
    this.sockets.delete(socket);
    for (const [id, waiting] of this.waiting) {
      if (waiting.socket === socket) this.fail(id, 'connection_failed');
    }
  }

  private fail(id: string, reason: FailedDelivery['reason']): void {
    this.waiting.get(id)?.reject(new FailedDelivery(reason));
    this.waiting.delete(id);
  }
}
