import type { WebSocket } from 'ws';
import { isObject, type JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import { CLOSE, ENDS_SESSION, IGNORED_OPCODES, OPCODE } from '../protocol/gateway.js';
import { areKnownIntents, INTENT, PRIVILEGED } from '../protocol/intents.js';
import { announcedGuild } from '../rest/guild-json.js';
import { ownUser, userJson } from '../rest/user-json.js';
import { Session, type GatewayEvent } from './session.js';

/** Bytes of one payload that an app may send. */
const PAYLOAD_MOST = 4096;
/** Payloads that an app may send in a minute. */
const PAYLOADS_MOST = 120;
const MINUTE = 60_000;

/** One connection of the app: from hello to its end, with the session that it speaks for. */
export class Connection {
  private session: Session | null = null;
  private received: number[] = [];
  private readonly discord: Discord;
  private readonly socket: WebSocket;

  constructor(discord: Discord, socket: WebSocket) {
    this.discord = discord;
    this.socket = socket;
  }

  open(query: URLSearchParams): void {
    const { gateway } = this.discord;
    this.socket.on('message', (data: Buffer) => this.receive(data));
    this.socket.on('close', (code) => this.lose(code));
    // A connection that the app broke is no matter of ours.
    this.socket.on('error', () => {});
    if (query.get('v') !== '10') this.socket.close(CLOSE.invalidVersion, 'Invalid API version');
    else this.send(OPCODE.hello, { heartbeat_interval: gateway.heartbeatInterval });
  }

  private send(op: number, d: unknown): void {
    this.socket.send(JSON.stringify({ op, d }));
  }

  private receive(data: Buffer): void {
    const payload = data.length > PAYLOAD_MOST ? null : parsed(data.toString('utf8'));
    if (payload === null) this.hangUp('decodeError');
    else if (this.isTooFast()) this.hangUp('rateLimited');
    else this.obey(payload);
    this.discord.changes.notify();
  }

  private isTooFast(): boolean {
    const { clock, rateLimits } = this.discord;
    this.received = [...this.received.filter((time) => time > clock.now() - MINUTE), clock.now()];
    return rateLimits.mode === 'documented' && this.received.length > PAYLOADS_MOST;
  }

  private obey({ op, d }: JsonObject): void {
    const content = isObject(d) ? d : {};
    switch (op) {
      case OPCODE.heartbeat:
        this.beat();
        return;
      case OPCODE.identify:
        this.identify(content);
        return;
      case OPCODE.resume:
        this.resume(content);
        return;
      default:
        if (!IGNORED_OPCODES.has(Number(op))) this.hangUp('unknownOpcode');
        else if (this.session === null) this.hangUp('notAuthenticated');
    }
  }

  private beat(): void {
    const { gateway } = this.discord;
    gateway.heartbeats += 1;
    if (gateway.answersHeartbeats) this.send(OPCODE.heartbeatAck, null);
  }

  private identify(content: JsonObject): void {
    const refused = this.whyNotIdentify(content);
    if (refused !== null) {
      this.hangUp(refused);
      return;
    }
    const { gateway, ids } = this.discord;
    const shard = shardOf(content.shard) ?? FIRST_SHARD;
    const session = new Session(ids.token('session'), shard, Number(content.intents));
    this.speakFor(session);
    gateway.counts.identified += 1;
    gateway.begin(session);
    this.welcome(session);
  }

  private whyNotIdentify({ token, intents, shard }: JsonObject): keyof typeof CLOSE | null {
    const { app } = this.discord;
    if (this.session !== null) return 'alreadyAuthenticated';
    if (token !== app.token) return 'authenticationFailed';
    if (typeof intents !== 'number' || !areKnownIntents(intents)) return 'invalidIntents';
    if ((intents & PRIVILEGED & ~app.privilegedIntents) !== 0) return 'disallowedIntents';
    return shard !== undefined && shardOf(shard) === null ? 'invalidShard' : null;
  }

  private welcome(session: Session): void {
    const guilds = [...this.discord.world.guilds.values()].filter(({ hasApp }) => hasApp);
    const own = guilds.filter(({ id }) => session.hears(eventOf('GUILD_CREATE', {}, id)));
    session.tell(
      eventOf(
        'READY',
        this.readyJson(
          session,
          own.map(({ id }) => ({ id, unavailable: true })),
        ),
      ),
    );
    if (!session.asksFor(INTENT.guilds)) return;
    for (const guild of own) session.tell(eventOf('GUILD_CREATE', announcedGuild(this.discord, guild), guild.id));
  }

  private readyJson(session: Session, guilds: readonly JsonObject[]): JsonObject {
    const { app, gateway } = this.discord;
    return {
      v: 10,
      user: userJson(ownUser(this.discord)),
      guilds,
      session_id: session.id,
      resume_gateway_url: gateway.url,
      shard: [session.shard, session.shards],
      application: { id: app.applicationId, flags: 0 },
    };
  }

  private resume({ token, session_id: id, seq }: JsonObject): void {
    const { app, gateway } = this.discord;
    if (this.session !== null) {
      this.hangUp('alreadyAuthenticated');
      return;
    }
    if (token !== app.token) {
      this.hangUp('authenticationFailed');
      return;
    }
    const session = gateway.find(String(id));
    if (session === undefined) this.send(OPCODE.invalidSession, false);
    else if (typeof seq !== 'number' || seq > session.sequence) this.hangUp('invalidSequence');
    else this.takeUp(session, seq);
  }

  private takeUp(session: Session, after: number): void {
    session.drop();
    this.speakFor(session);
    this.discord.gateway.counts.resumed += 1;
    session.replay(after);
    session.tell(eventOf('RESUMED', {}));
  }

  private speakFor(session: Session): void {
    this.session = session;
    session.attach(this.socket);
  }

  private hangUp(reason: keyof typeof CLOSE): void {
    this.socket.close(CLOSE[reason], reason);
  }

  private lose(code: number): void {
    const { gateway, changes } = this.discord;
    gateway.closes.push(code);
    if (this.session?.speaksThrough(this.socket) === true) this.session.detach();
    if (this.session !== null && ENDS_SESSION.has(code)) gateway.end(this.session);
    changes.notify();
  }
}

const FIRST_SHARD: readonly [number, number] = [0, 1];

const eventOf = (name: string, data: JsonObject, guild: string | null = null): GatewayEvent => ({
  name,
  data,
  guild,
  intent: null,
  veiled: null,
});

/** "[0, 2]": the first of two; null where that makes no sense. */
function shardOf(value: unknown): readonly [number, number] | null {
  if (!Array.isArray(value)) return null;
  const [shard, shards] = value.map(Number);
  if (shard === undefined || shards === undefined) return null;
  return Number.isInteger(shard) && shard >= 0 && shard < shards ? [shard, shards] : null;
}

function parsed(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
