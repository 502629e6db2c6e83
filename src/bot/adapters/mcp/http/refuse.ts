import type { ServerResponse } from 'node:http';

/** What a client is told of a request that reaches no session. */
export interface Refusal {
  readonly status: 401 | 403 | 404 | 500 | 503;
  /** The code of the protocol's error. */
  readonly code: number;
  readonly reason: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Refuses a request in the protocol's form. Its body is not read: the connection ends. */
export function refuse(response: ServerResponse, { status, code, reason, headers = {} }: Refusal): void {
  const error = { jsonrpc: '2.0', error: { code, message: reason }, id: null };
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers });
  response.end(JSON.stringify(error));
}
