import type { Changes } from '../../server-parts/changes.js';
import type { Faults } from '../faults.js';
import { OPCODE } from '../protocol/gateway.js';
import type { GatewayEvent, Session } from './session.js';

/** Milliseconds between two heartbeats, as Discord asks for. */
const HEARTBEAT = 41_250;

/** Where apps connect to be told what happens. */
export class Gateway {
  /** "ws://127.0.0.1:40000". */
  readonly url: string;
  /** How many shards `GET /gateway/bot` advises. */
  advisedShards = 1;
  /** Milliseconds that the next connection is told to beat by. */
  heartbeatInterval = HEARTBEAT;
  /** False: heartbeats get no answer, as from a connection that is dead without knowing. */
  answersHeartbeats = true;
  /** Heartbeats that were received. */
  heartbeats = 0;
  /** Codes that connections were hung up with, by either side. */
  readonly closes: number[] = [];
  /** How often apps began a session and how often they took one up again. */
  readonly counts = { identified: 0, resumed: 0 };
  private readonly sessions = new Map<string, Session>();
  private readonly changes: Changes;
  private readonly faults: Faults;
  private readonly onLost: (event: GatewayEvent) => void;

  /** `onLost` hears of events that nobody was told. */
  constructor(url: string, changes: Changes, faults: Faults, onLost: (event: GatewayEvent) => void) {
    this.url = url;
    this.changes = changes;
    this.faults = faults;
    this.onLost = onLost;
  }

  get isConnected(): boolean {
    return [...this.sessions.values()].some((session) => session.isConnected);
  }

  /** Resolves when an app is connected and was welcomed. */
  async connected(): Promise<void> {
    await this.changes.until(() => this.isConnected);
  }

  /** Sessions that are open, or may be taken up again. */
  get openSessions(): readonly Session[] {
    return [...this.sessions.values()];
  }

  /** A session that may be taken up again; undefined if it is over. */
  find(id: string): Session | undefined {
    return this.sessions.get(id);
  }

  /** Begins a session; one of the same shard whose connection is gone will not be taken up again. */
  begin(session: Session): void {
    const stale = this.openSessions.filter((one) => !one.isConnected && one.shard === session.shard);
    for (const one of stale) this.end(one);
    this.sessions.set(session.id, session);
  }

  /** Ends a session; what it was not told is lost. */
  end(session: Session): void {
    this.sessions.delete(session.id);
    for (const event of session.unsent) this.onLost(event);
    this.changes.notify();
  }

  /**
   * Tells every session that hears it.
   *
   * @returns False if there was none, not even one that may be taken up again.
   */
  dispatch(event: GatewayEvent): boolean {
    const hearing = this.openSessions.filter((session) => session.hears(event));
    for (const session of hearing) {
      if (session.isConnected && this.faults.breaksGateway()) session.drop();
      session.tell(event);
    }
    this.changes.notify();
    return hearing.length > 0;
  }

  /** Breaks every connection; sessions may be taken up again. */
  drop(): void {
    for (const session of this.sessions.values()) session.drop();
    this.changes.notify();
  }

  /** Asks every app to connect anew and to resume, as Discord does every few hours. */
  askToReconnect(): void {
    for (const session of this.sessions.values()) session.say(OPCODE.reconnect, null);
  }

  /** Tells every app that its session is over: it may try to resume, or must begin anew. */
  invalidate(next: 'resume' | 'identify'): void {
    for (const session of this.openSessions) {
      session.say(OPCODE.invalidSession, next === 'resume');
      if (next === 'identify') this.end(session);
    }
  }

  /** Forgets every session without a word: whoever tries to resume must begin anew. */
  forgetSessions(): void {
    for (const session of this.openSessions) this.end(session);
  }

  /** Asks every app for a heartbeat at once. */
  askForHeartbeat(): void {
    for (const session of this.sessions.values()) session.say(OPCODE.heartbeat, null);
  }
}
