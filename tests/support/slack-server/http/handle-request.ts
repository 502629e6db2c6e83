import type { IncomingMessage, ServerResponse } from 'node:http';
import { respond } from '../interactions/respond.js';
import type { JsonObject } from '../../server-parts/json.js';
import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import { answerCall, noteFault, noteRefusal, refuseUnknownBlocks } from '../web-api/answer-call.js';
import { readArguments, readBody, readUpload, tokenOf } from './read-request.js';

/** Answers one request: a call of the Web API, an upload, an answer to an interaction, or a file's address. */
export async function handleRequest(slack: Slack, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', slack.url);
  const [, room, name = ''] = pathname.split('/');
  const body = await readBody(request);
  switch (room) {
    case 'api':
      call(slack, request, response, { name, body });
      break;
    case 'upload':
      refusable(slack, response, 'upload', {}, () => slack.uploads.receive(name, readUpload(request, body)));
      break;
    case 'response':
      answerToInteraction(slack, request, response, { name, body });
      break;
    case 'files':
      sendFile(slack, request, response, name);
      break;
    case 'oauth':
      authorize(slack, request, response);
      break;
    default:
      response.writeHead(404).end();
  }
}

/** What addresses for answers to commands and presses go by among the faults and refusals. */
const RESPONSE_URL = 'response_url';

/** The page where an admin would agree: this one always does, for the workspace named by `team` or the first. */
function authorize(slack: Slack, request: IncomingMessage, response: ServerResponse): void {
  const { searchParams: asked } = new URL(request.url ?? '/', slack.url);
  const workspace = slack.workspaces.get(asked.get('team') ?? '') ?? [...slack.workspaces.values()].at(0);
  const redirect = asked.get('redirect_uri');
  if (asked.get('client_id') !== slack.app.clientId || redirect === null || workspace === undefined) {
    response.writeHead(400).end();
    return;
  }
  const scopes = (asked.get('scope') ?? '').split(',');
  const [user] = workspace.users.keys();
  const target = new URL(redirect);
  target.searchParams.set(
    'code',
    slack.codes.issue({ workspace: workspace.id, user: user ?? '', scopes, redirectUri: redirect }),
  );
  target.searchParams.set('state', asked.get('state') ?? '');
  response.writeHead(302, { location: target.href }).end();
}

interface CallRequest {
  readonly name: string;
  readonly body: Buffer;
}

function call(slack: Slack, request: IncomingMessage, response: ServerResponse, { name, body }: CallRequest): void {
  const args = readArguments(request, body);
  const { token: _, ...own } = args;
  const token = tokenOf(request, args);
  const answer = answerCall(slack, name, token, own);
  const granted = [...slack.workspaces.values()].find(({ installation }) => installation?.botToken === token);
  if (granted?.installation) response.setHeader('x-oauth-scopes', [...granted.installation.scopes].join(','));
  switch (answer.kind) {
    case 'broken':
      request.socket.destroy();
      return;
    case 'rate-limited':
      sendLimit(response, answer.retryAfterSeconds);
      return;
    case 'answer':
      sendJson(response, 200, answer.body);
  }
}

/** What the app says through the address of a command or press; it may fail as a call may. */
function answerToInteraction(
  slack: Slack,
  request: IncomingMessage,
  response: ServerResponse,
  { name, body }: CallRequest,
): void {
  const answer = readArguments(request, body);
  const fault = slack.faults.ofCall(RESPONSE_URL);
  if (fault !== null) noteFault(slack, RESPONSE_URL, fault, answer);
  if (fault === 'rate-limited') {
    sendLimit(response, slack.faults.retryAfterSeconds);
    return;
  }
  if (fault !== null) request.socket.destroy();
  if (fault === 'dropped') return;
  refusable(slack, response, RESPONSE_URL, answer, () => {
    const target = slack.responseUrls.use(name);
    refuseUnknownBlocks(slack, answer);
    respond(slack, target, answer);
  });
}

function refusable(slack: Slack, response: ServerResponse, method: string, args: JsonObject, action: () => void): void {
  try {
    action();
    sendJson(response, 200, { ok: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    noteRefusal(slack, method, error, args);
    sendJson(response, error.error.endsWith('_url') ? 404 : 400, { ok: false, error: error.error, ...error.details });
  }
}

function sendFile(slack: Slack, request: IncomingMessage, response: ServerResponse, id: string): void {
  const token = tokenOf(request, {});
  const workspace = [...slack.workspaces.values()].find(({ installation }) => installation?.botToken === token);
  const file = workspace?.files.get(id);
  if (file === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.content);
}

function sendLimit(response: ServerResponse, retryAfterSeconds: number): void {
  response.setHeader('retry-after', String(retryAfterSeconds));
  sendJson(response, 429, { ok: false, error: 'ratelimited' });
}

function sendJson(response: ServerResponse, status: number, body: JsonObject): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
