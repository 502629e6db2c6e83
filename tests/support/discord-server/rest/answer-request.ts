import { isObject, objectsOf, type JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import type { RequestFault } from '../faults.js';
import type { Taken } from '../rate-limits.js';
import { problemLines, refusal, Refusal } from '../refusal.js';
import type { Answered, RestRequest, Route } from './route.js';
import { majorParameters, routesAt, type Matched } from './routes.js';

/** What goes back: a status with a body, or nothing because the connection broke. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: JsonObject | readonly JsonObject[] | null;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'broken' };

/** Answers a request, or lets it fail as was asked for. */
export function answerRequest(discord: Discord, request: RestRequest): Reply {
  const found = find(request);
  const name = found === null ? `${request.method} ${request.path}` : nameOf(found.route);
  discord.requests.set(name, (discord.requests.get(name) ?? 0) + 1);
  const fault = discord.faults.ofRequest(name);
  if (fault !== null) noteFault(discord, name, fault, request);
  if (fault === 'dropped') return { kind: 'broken' };
  if (fault === 'rate-limited') return tooFast(discord.faults.retryAfterSeconds, 'user');
  const reply = limited(discord, found, request, name);
  return fault === 'lost-response' ? { kind: 'broken' } : reply;
}

/** "POST /channels/:channel/messages". */
const nameOf = ({ method, pattern }: Route): string => `${method} ${pattern}`;

function find({ method, path }: RestRequest): Matched | null {
  return routesAt(path).find(({ route }) => route.method === method) ?? null;
}

const bodyOf = ({ body }: RestRequest): JsonObject => (isObject(body) ? body : {});

function noteFault(discord: Discord, route: string, fault: RequestFault, request: RestRequest): void {
  const status = fault === 'rate-limited' ? 429 : 0;
  const noted = { route, status, code: 0, message: fault, problems: [], injected: true };
  discord.refused.push({ ...noted, body: bodyOf(request) });
}

/** Keeps what was refused, for the tests to read. */
export function noteRefusal(
  discord: Discord,
  route: string,
  { status, code, message, errors }: Refusal,
  body: JsonObject,
): void {
  discord.refused.push({ route, status, code, message, problems: problemLines(errors), injected: false, body });
}

function limited(discord: Discord, found: Matched | null, request: RestRequest, name: string): Reply {
  if (found === null || discord.rateLimits.mode === 'off') return attempted(discord, found, request, name);
  const { route, params } = found;
  // Answers to interactions are not bound to what an app may do in all.
  const taken = discord.rateLimits.take(name, majorParameters(params), route.allowance, route.token === 'bot');
  if (taken.refusedBy !== null) {
    noteRefusal(discord, name, new Refusal(429, 0, RATE_LIMITED), bodyOf(request));
    return tooFast(taken.retryAfter, taken.refusedBy === 'global' ? 'global' : 'user', taken);
  }
  const reply = attempted(discord, found, request, name);
  return reply.kind === 'broken' ? reply : { ...reply, headers: headersOf(taken) };
}

const RATE_LIMITED = 'You are being rate limited.';

function tooFast(retryAfter: number, scope: 'user' | 'global', taken?: Taken): Reply {
  return {
    kind: 'answer',
    status: 429,
    body: { message: RATE_LIMITED, retry_after: retryAfter, global: scope === 'global' },
    headers: {
      ...(taken && headersOf(taken)),
      'retry-after': String(Math.ceil(retryAfter)),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
    },
  };
}

function headersOf({ bucket, limit, remaining, resetAfter }: Taken): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset-after': resetAfter.toFixed(3),
    'x-ratelimit-bucket': Buffer.from(bucket).toString('hex').slice(-32),
  };
}

function attempted(discord: Discord, found: Matched | null, request: RestRequest, name: string): Reply {
  try {
    const { status, body } = run(discord, found, request);
    return { kind: 'answer', status, body, headers: {} };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    noteRefusal(discord, name, error, bodyOf(request));
    return { kind: 'answer', status: error.status, body: error.body, headers: {} };
  }
}

function run(discord: Discord, found: Matched | null, request: RestRequest): Answered {
  if (found === null) throw refusal(routesAt(request.path).length > 0 ? 'methodNotAllowed' : 'notFound');
  const { route, params } = found;
  if (route.token === 'bot' && request.authorization !== `Bot ${discord.app.token}`) throw refusal('unauthorized');
  if (request.body === undefined) throw refusal('invalidJson');
  const { query, files, body } = request;
  return route.run({ discord, params, query, files, body: bodyOf(request), list: objectsOf(body) });
}
