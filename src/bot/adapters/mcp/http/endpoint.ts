import { STATUS_CODES, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';

import type { Guard } from './guard.js';
import { refuse, type Refusal } from './refuse.js';
import type { Sessions } from './sessions.js';

/** Where the server is found. */
export const MCP_PATH = '/mcp';

/** What is behind the path: sessions, or a reason to come back later. */
export type Behind =
  | { readonly kind: 'answering'; readonly sessions: Pick<Sessions, 'answer'> }
  | { readonly kind: 'opening' | 'stopping' };

/** A request that was refused, as a log may hold it: nothing of what it brought. */
export interface RefusedRequest {
  readonly method: string;
  readonly status: number;
  readonly reason: string;
}

/** Who hears of what goes wrong. */
export interface EndpointListeners {
  /** Errors that the client is not told. */
  readonly failed: (error: unknown) => void;
  readonly refused: (request: RefusedRequest) => void;
}

/** An error of the server that is none of the protocol's. */
const REFUSED = -32_000;

const NOT_FOUND: Refusal = { status: 404, code: REFUSED, reason: 'Not found' };

/** Seconds: an index of one paper is mostly built in less, and a process that stops is replaced sooner. */
const RETRY_AFTER = 10;

/** Not 404: that would tell a client that its session is gone, or a host that there is no such server. */
const AWAY: Readonly<Record<Exclude<Behind['kind'], 'answering'>, Refusal>> = {
  opening: comeBack('The index is being built or opened: ask again later. /readyz tells when it is there'),
  stopping: comeBack('The server is stopping: ask again later'),
};

function comeBack(reason: string): Refusal {
  return { status: 503, code: REFUSED, reason, headers: { 'retry-after': String(RETRY_AFTER) } };
}

/** Answers requests at the path: turned away, put off, or passed to their session. */
export class Endpoint {
  readonly #guard: Guard;
  readonly #listeners: EndpointListeners;
  #behind: Behind = { kind: 'opening' };

  constructor(guard: Guard, listeners: EndpointListeners) {
    this.#guard = guard;
    this.#listeners = listeners;
  }

  /** From now on this is behind the path. */
  put(behind: Behind): void {
    this.#behind = behind;
  }

  readonly listener: RequestListener = (request, response) => {
    const refusal = this.#refusalOf(request);
    this.#tellRefused(refusal, request, response);
    if (refusal !== null) refuse(response, refusal);
    else if (this.#behind.kind === 'answering') this.#answer(this.#behind.sessions, request, response);
  };

  #refusalOf(request: IncomingMessage): Refusal | null {
    const [path = ''] = (request.url ?? '').split('?');
    if (path !== MCP_PATH) return NOT_FOUND;
    const turned = this.#guard(request);
    if (turned !== null) return { code: REFUSED, ...turned };
    return this.#behind.kind === 'answering' ? null : AWAY[this.#behind.kind];
  }

  /** Sessions and the library refuse too: theirs is told by the name of its status, since words may hold the request's. */
  #tellRefused(refusal: Refusal | null, { method = '' }: IncomingMessage, response: ServerResponse): void {
    response.once('finish', () => {
      const { statusCode: status } = response;
      const reason = refusal?.reason ?? STATUS_CODES[status] ?? '';
      if (status >= 400) this.#listeners.refused({ method, status, reason });
    });
  }

  #answer(sessions: Pick<Sessions, 'answer'>, request: IncomingMessage, response: ServerResponse): void {
    sessions.answer(request, response).catch((error: unknown) => {
      this.#listeners.failed(error);
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500, code: -32_603, reason: 'Internal error' });
    });
  }
}
