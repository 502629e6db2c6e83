import type { IncomingMessage } from 'node:http';
import type { RestRequest, UploadedFile } from '../rest/route.js';
import { partsOf } from './multipart.js';

/** The path below "/api/v10", of this version alone; null for anything else. */
export function apiPath(pathname: string): string | null {
  return /^\/api\/v10(?<path>\/.*)$/u.exec(pathname)?.groups?.['path'] ?? null;
}

/** Reads a request of the API. */
export async function readRequest(request: IncomingMessage, url: URL, path: string): Promise<RestRequest> {
  const { body, files } = await readContent(request);
  return {
    method: request.method ?? 'GET',
    path,
    query: url.searchParams,
    authorization: request.headers.authorization ?? null,
    body,
    files,
  };
}

type Content = Pick<RestRequest, 'body' | 'files'>;

async function readContent(request: IncomingMessage): Promise<Content> {
  const bytes = await readBytes(request);
  const contentType = request.headers['content-type'] ?? '';
  return contentType.startsWith('multipart/form-data')
    ? readForm(bytes, contentType)
    : { body: parsedJson(bytes.toString('utf8')), files: [] };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** JSON in the part "payload_json", files in the parts "files[0]", "files[1]". */
export function readForm(bytes: Buffer, contentType: string): Content {
  const parts = partsOf(bytes, contentType);
  const payload = parts.find(({ name }) => name === 'payload_json');
  const files = parts.flatMap(({ name, fileName, contentType: type, content }): UploadedFile[] => {
    const place = /^files\[(?<place>\d+)\]$/u.exec(name)?.groups?.['place'];
    return place === undefined || fileName === null ? [] : [{ place, name: fileName, contentType: type, content }];
  });
  return { body: payload === undefined ? null : parsedJson(payload.content.toString('utf8')), files };
}

/** Null where there is nothing, undefined where it is no JSON. */
function parsedJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
