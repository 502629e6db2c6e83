import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Discord } from '../discord.js';
import { answerRequest, type Reply } from '../rest/answer-request.js';
import { apiPath, readRequest } from './read-request.js';

/** Answers one request: of the API, or for a file. */
export async function handleRequest(
  discord: Discord,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', discord.url);
  const path = apiPath(url.pathname);
  if (path === null) {
    sendFile(discord, url.pathname, response);
    return;
  }
  send(request, response, answerRequest(discord, await readRequest(request, url, path)));
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  if (reply.kind === 'broken') {
    // A reset, which is what discord.js sends again of itself.
    request.socket.resetAndDestroy();
    return;
  }
  const { status, body, headers } = reply;
  response.writeHead(status, { ...headers, ...(body && { 'content-type': 'application/json' }) });
  response.end(body === null ? undefined : JSON.stringify(body));
}

function sendFile({ world }: Discord, pathname: string, response: ServerResponse): void {
  const [, room, id] = pathname.split('/');
  const file = room === 'attachments' && id !== undefined ? world.attachment(id) : undefined;
  if (file === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': file.contentType }).end(file.content);
}
