import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Connection } from '../create-server.js';
import type { McpLibrary } from '../protocol/mcp-library.js';
import { EVENT_LIMITS, EventLog, type EventLimits } from './event-log.js';
import { refuse } from './refuse.js';

/** How many sessions are held, for how long, and what one request may hold. */
export interface SessionLimits {
  /** Sessions held at once; a further one ends the one that was idle longest. */
  readonly most: number;
  /** Milliseconds after the last request until a session without an open stream is ended. */
  readonly idle: number;
  /** Bytes of a request's body. */
  readonly body: number;
  readonly events: EventLimits;
}

/**
 * A hundred agents of one team, half an hour of thought between two questions, and the longest text to be checked
 * however it is escaped.
 */
export const SESSION_LIMITS: SessionLimits = {
  most: 100,
  idle: 30 * 60 * 1000,
  body: 4 * 1024 * 1024,
  events: EVENT_LIMITS,
};

/** Milliseconds after which a client whose connection broke should come back: at once, as far as a network goes. */
const RETRY = 1000;

type Transport = InstanceType<McpLibrary['StreamableHTTPServerTransport']>;

interface Session extends Connection {
  readonly transport: Transport;
  readonly sent: EventLog;
  /** Responses that are not ended: streams, and answers being made. */
  open: number;
  lastAsked: number;
}

/** What sessions are made of. */
export interface SessionParts {
  readonly library: Pick<McpLibrary, 'StreamableHTTPServerTransport'>;
  readonly connect: () => Connection;
  readonly limits: SessionLimits;
  /** Milliseconds. */
  readonly now: () => number;
}

/** The sessions of clients, each with a server of its own. */
export class Sessions {
  readonly #parts: SessionParts;
  /** By id; who asked last stands last. */
  readonly #held = new Map<string, Session>();

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  get size(): number {
    return this.#held.size;
  }

  /** Answers a request of a session, or one that opens a session. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const id = request.headers['mcp-session-id'];
    if (id === undefined) return this.#open(request, response);
    const session = typeof id === 'string' ? this.#held.get(id) : undefined;
    if (typeof id !== 'string' || !session) {
      refuse(response, { status: 404, code: -32_001, reason: 'Session not found' });
      return;
    }
    this.#held.delete(id);
    this.#held.set(id, session);
    await this.#pass(session, request, response);
  }

  /** Ends the sessions that nobody has used for long, and forgets what others were sent long ago. */
  async sweep(): Promise<void> {
    this.#held.forEach(({ sent }) => sent.forgetOld());
    const oldest = this.#parts.now() - this.#parts.limits.idle;
    const idle = [...this.#held.values()].filter(({ open, lastAsked }) => open === 0 && lastAsked < oldest);
    await Promise.all(idle.map((session) => this.#end(session)));
  }

  /** Waits until what was asked is answered, but no longer than until the signal aborts; then ends every session. */
  async close(patience: AbortSignal): Promise<void> {
    const held = [...this.#held.values()];
    const impatient = new Promise<void>((resolve) => {
      patience.addEventListener('abort', () => resolve(), { once: true });
      if (patience.aborted) resolve();
    });
    await Promise.race([Promise.all(held.map(({ calls }) => calls.ended())), impatient]);
    await Promise.all(held.map((session) => this.#end(session)));
  }

  /** Only a request to initialise opens one; the library answers any other, and nothing is kept of it. */
  async #open(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { connect, library, limits, now } = this.#parts;
    const sent = new EventLog(limits.events, now);
    const transport = new library.StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      eventStore: sent,
      retryInterval: RETRY,
      maxRequestBodySize: limits.body,
      onsessioninitialized: (id) => this.#keep(id, session),
      onsessionclosed: (id) => void this.#held.delete(id),
    });
    const session: Session = { ...connect(), transport, sent, open: 0, lastAsked: now() };
    await session.server.connect(transport);
    await this.#pass(session, request, response);
    if (transport.sessionId === undefined) await this.#end(session);
  }

  async #keep(id: string, session: Session): Promise<void> {
    this.#held.set(id, session);
    if (this.#held.size > this.#parts.limits.most) await this.#end(this.#longestIdle(session));
  }

  /** One without an open response, where there is any. */
  #longestIdle(newest: Session): Session {
    const others = [...this.#held.values()].filter((one) => one !== newest);
    return others.find(({ open }) => open === 0) ?? others[0] ?? newest;
  }

  async #pass(session: Session, request: IncomingMessage, response: ServerResponse): Promise<void> {
    session.open += 1;
    response.once('close', () => {
      session.open -= 1;
      session.lastAsked = this.#parts.now();
    });
    await session.transport.handleRequest(request, response);
  }

  async #end({ server, transport }: Session): Promise<void> {
    if (transport.sessionId !== undefined) this.#held.delete(transport.sessionId);
    await server.close();
  }
}
