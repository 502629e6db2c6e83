import type { RequestListener } from 'node:http';

import type { Guard } from './guard.js';
import { refuse } from './refuse.js';
import type { Sessions } from './sessions.js';

/** Where the server is found. */
export const MCP_PATH = '/mcp';

const NOT_FOUND = { status: 404, reason: 'Not found' } as const;

/** An error of the server that is none of the protocol's. */
const REFUSED = -32_000;

/** Answers requests at the path: turned away, or passed to their session. */
export function mcpEndpoint(guard: Guard, sessions: Sessions, failed: (error: unknown) => void): RequestListener {
  return (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const turned = path === MCP_PATH ? guard(request) : NOT_FOUND;
    if (turned !== null) {
      refuse(response, { code: REFUSED, ...turned });
      return;
    }
    sessions.answer(request, response).catch((error: unknown) => {
      failed(error);
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500, code: -32_603, reason: 'Internal error' });
    });
  };
}
