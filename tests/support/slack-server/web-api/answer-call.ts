import type { CallFault } from '../faults.js';
import { objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import { problemAt } from '../limits/problems.js';
import { Refusal, refusalWith } from '../refusal.js';
import type { Slack } from '../slack.js';
import type { Workspace } from '../workspace.js';
import type { BotMethod, Method } from './method.js';
import { METHODS } from './methods.js';

/** What goes back: a status with a body, or nothing because the connection broke. */
export type Answer =
  | { readonly kind: 'answer'; readonly body: JsonObject }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'broken' };

/** Answers a call of the Web API, or lets it fail as was asked for. */
export function answerCall(slack: Slack, name: string, token: string | null, args: JsonObject): Answer {
  slack.calls.set(name, (slack.calls.get(name) ?? 0) + 1);
  const fault = slack.faults.ofCall(name);
  if (fault !== null) noteFault(slack, name, fault, args);
  if (fault === 'dropped') return { kind: 'broken' };
  if (fault === 'rate-limited') return { kind: 'rate-limited', retryAfterSeconds: slack.faults.retryAfterSeconds };
  const answer = answerOf(slack, name, token, args);
  return fault === 'lost-response' ? { kind: 'broken' } : answer;
}

/** Keeps that a call failed by order. */
export function noteFault(slack: Slack, method: string, fault: CallFault, args: JsonObject): void {
  slack.refused.push({ method, error: fault, problems: [], injected: true, arguments: args });
}

function answerOf(slack: Slack, name: string, token: string | null, args: JsonObject): Answer {
  try {
    const method = slack.unknownMethods.has(name) ? undefined : METHODS[name];
    if (method === undefined) throw new Refusal('unknown_method');
    return run(slack, name, method, { token, args });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    noteRefusal(slack, name, error, args);
    return { kind: 'answer', body: { ok: false, error: error.error, ...error.details } };
  }
}

/** Keeps what was refused, for the tests to read. */
export function noteRefusal(slack: Slack, method: string, { error, details }: Refusal, args: JsonObject): void {
  const problems = Array.isArray(details.errors) ? details.errors.map(String) : [];
  slack.refused.push({ method, error, problems, injected: false, arguments: args });
}

interface Request {
  readonly token: string | null;
  readonly args: JsonObject;
}

function run(slack: Slack, name: string, method: Method, { token, args }: Request): Answer {
  if (method.token !== 'bot') {
    if (method.token === 'app') demandAppToken(slack, token);
    return { kind: 'answer', body: { ok: true, ...method.run(slack, args) } };
  }
  const workspace = workspaceOf(slack, token);
  const channel = textOf(args.channel);
  const wait = slack.rateLimits.take(name, workspace.id, method.perMinute, channel);
  if (wait !== null) {
    noteRefusal(slack, name, new Refusal('ratelimited'), args);
    return { kind: 'rate-limited', retryAfterSeconds: wait };
  }
  const { installation } = workspace;
  if (installation === null) throw new Refusal('invalid_auth');
  demandScope(method, installation.scopes);
  refuseUnknownBlocks(slack, args);
  return { kind: 'answer', body: { ok: true, ...method.run({ slack, workspace, installation, args }) } };
}

function demandAppToken({ app }: Slack, token: string | null): void {
  if (token === null || token === '') throw new Refusal('not_authed');
  if (token !== app.appToken) throw new Refusal(token.startsWith('xapp-') ? 'invalid_auth' : 'not_allowed_token_type');
}

function workspaceOf({ workspaces, revokedTokens, app }: Slack, token: string | null): Workspace {
  if (token === null || token === '') throw new Refusal('not_authed');
  if (revokedTokens.has(token)) throw new Refusal('token_revoked');
  if (token === app.appToken) throw new Refusal('not_allowed_token_type');
  const workspace = [...workspaces.values()].find(({ installation }) => installation?.botToken === token);
  if (workspace === undefined) throw new Refusal('invalid_auth');
  return workspace;
}

function demandScope({ scopes: needed }: BotMethod, provided: ReadonlySet<string>): void {
  if (needed.length === 0 || needed.some((scope) => provided.has(scope))) return;
  throw new Refusal('missing_scope', { needed: needed.join(','), provided: [...provided].join(',') });
}

/** Refuses blocks that this Slack does not know. */
export function refuseUnknownBlocks({ unknownBlocks }: Slack, { blocks }: JsonObject): void {
  const problems = objectsOf(blocks).flatMap(({ type }, place) =>
    typeof type === 'string' && unknownBlocks.has(type)
      ? [problemAt(`/blocks/${place}/type`, `unsupported type: ${type}`)]
      : [],
  );
  if (problems.length > 0) throw refusalWith('invalid_blocks', problems);
}
