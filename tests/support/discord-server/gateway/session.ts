import type { WebSocket } from 'ws';
import type { JsonObject } from '../../server-parts/json.js';
import { INTENT } from '../protocol/intents.js';
import { OPCODE } from '../protocol/gateway.js';

/** Something that the app is told. */
export interface GatewayEvent {
  /** "MESSAGE_CREATE". */
  readonly name: string;
  readonly data: JsonObject;
  /** Null for direct messages, which the first shard is told of. */
  readonly guild: string | null;
  /** The intent that it needs; null where none. */
  readonly intent: number | null;
  /** What is told to sessions that may not read everyone's words; null where it is the same. */
  readonly veiled: JsonObject | null;
}

interface Told {
  readonly sequence: number;
  readonly event: GatewayEvent;
  readonly text: string;
  wasSent: boolean;
}

/** What one shard of the app has been told; it outlives the connection, so that nothing is missed by who resumes. */
export class Session {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  private readonly intents: number;
  private readonly told: Told[] = [];
  private socket: WebSocket | null = null;

  constructor(id: string, [shard, shards]: readonly [number, number], intents: number) {
    this.id = id;
    this.shard = shard;
    this.shards = shards;
    this.intents = intents;
  }

  get isConnected(): boolean {
    return this.socket !== null;
  }

  /** How many events it was told. */
  get sequence(): number {
    return this.told.length;
  }

  /** True if the event is this session's: of its shard, and asked for by its intents. */
  hears({ guild, intent }: GatewayEvent): boolean {
    const shard = guild === null ? 0 : Number((BigInt(guild) >> 22n) % BigInt(this.shards));
    return shard === this.shard && (intent === null || this.asksFor(intent));
  }

  asksFor(intent: number): boolean {
    return (this.intents & intent) !== 0;
  }

  attach(socket: WebSocket): void {
    this.socket = socket;
  }

  speaksThrough(socket: WebSocket): boolean {
    return this.socket === socket;
  }

  /** The connection is gone. */
  detach(): void {
    this.socket = null;
  }

  /** Breaks the connection without a word. */
  drop(): void {
    this.socket?.terminate();
    this.detach();
  }

  /** Tells an event now, or keeps it for who resumes. */
  tell(event: GatewayEvent): void {
    const isVeiled = event.veiled !== null && !this.asksFor(INTENT.messageContent);
    const sequence = this.told.length + 1;
    const payload = { op: OPCODE.dispatch, t: event.name, s: sequence, d: isVeiled ? event.veiled : event.data };
    const told = { sequence, event, text: JSON.stringify(payload), wasSent: this.socket !== null };
    this.told.push(told);
    this.socket?.send(told.text);
  }

  /** Tells again everything after an event that the app is known to have heard. */
  replay(after: number): void {
    for (const told of this.told.filter(({ sequence }) => sequence > after)) {
      this.socket?.send(told.text);
      told.wasSent = true;
    }
  }

  /** Something that is no event: the app is asked to reconnect, or its session is declared over. */
  say(op: number, d: unknown): void {
    this.socket?.send(JSON.stringify({ op, d }));
  }

  /** What nobody will hear when the session is over. */
  get unsent(): readonly GatewayEvent[] {
    return this.told.filter(({ wasSent }) => !wasSent).map(({ event }) => event);
  }
}
