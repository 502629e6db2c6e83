import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { Guard } from './guard.js';
import { refuse, type Refusal } from './refuse.js';
import type { Sessions } from './sessions.js';

/** Where the server is found. */
export const MCP_PATH = '/mcp';

/** What is behind the path: sessions, or a reason to come back later. */
export type Behind =
  | { readonly kind: 'answering'; readonly sessions: Pick<Sessions, 'answer'> }
  | { readonly kind: 'opening' | 'stopping' };

/** An error of the server that is none of the protocol's. */
const REFUSED = -32_000;

const NOT_FOUND: Refusal = { status: 404, code: REFUSED, reason: 'Not found' };

/** Seconds: an index of one paper is built in half a minute, and a process that stops is replaced sooner. */
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
  readonly #failed: (error: unknown) => void;
  #behind: Behind = { kind: 'opening' };

  /** @param failed hears of errors that the client is not told */
  constructor(guard: Guard, failed: (error: unknown) => void) {
    this.#guard = guard;
    this.#failed = failed;
  }

  /** From now on this is behind the path. */
  put(behind: Behind): void {
    this.#behind = behind;
  }

  readonly listener: RequestListener = (request, response) => {
    const refusal = this.#refusalOf(request);
    if (refusal !== null) refuse(response, refusal);
    else if (this.#behind.kind === 'answering') this.#answer(this.#behind.sessions, request, response);
    else refuse(response, AWAY[this.#behind.kind]);
  };

  #refusalOf(request: IncomingMessage): Refusal | null {
    const [path = ''] = (request.url ?? '').split('?');
    if (path !== MCP_PATH) return NOT_FOUND;
    const turned = this.#guard(request);
    return turned && { code: REFUSED, ...turned };
  }

  #answer(sessions: Pick<Sessions, 'answer'>, request: IncomingMessage, response: ServerResponse): void {
    sessions.answer(request, response).catch((error: unknown) => {
      this.#failed(error);
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500, code: -32_603, reason: 'Internal error' });
    });
  }
}
