import type { IncomingMessage } from 'node:http';
import { isObject, type JsonObject } from '../../server-parts/json.js';

/** The whole body. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The token of the call: from the header, or else from the arguments. */
export function tokenOf(request: IncomingMessage, args: JsonObject): string | null {
  const header = /^Bearer\s+(?<token>.*)$/u.exec(request.headers.authorization ?? '')?.groups?.['token'];
  return header ?? (typeof args.token === 'string' ? args.token : null);
}

/** Arguments of a call, sent as JSON or as form fields that hold JSON where the value is no text. */
export function readArguments(request: IncomingMessage, body: Buffer): JsonObject {
  const text = body.toString('utf8');
  if (request.headers['content-type']?.startsWith('application/json') === true) {
    const parsed = parsedJson(text);
    return isObject(parsed) ? parsed : {};
  }
  return Object.fromEntries(
    Array.from(new URLSearchParams(text), ([name, value]) => [name, STRUCTURED.has(name) ? parsedJson(value) : value]),
  );
}

/** Arguments that are lists or objects. */
const STRUCTURED = new Set([
  'blocks',
  'attachments',
  'metadata',
  'view',
  'files',
  'file_ids',
  'prompts',
  'chunks',
  'loading_messages',
]);

/** What cannot be parsed stays a text, and is refused where a list or object is wanted. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The file that was sent: the body itself, or the only part of a form. */
export function readUpload(request: IncomingMessage, body: Buffer): Buffer {
  const boundary = /boundary="?(?<boundary>[^";]+)/u.exec(request.headers['content-type'] ?? '')?.groups?.['boundary'];
  if (boundary === undefined) return body;
  const start = body.indexOf('\r\n\r\n') + 4;
  return body.subarray(start, body.indexOf(`\r\n--${boundary}`, start));
}
