import type { Language } from '../../../../knowledge/index.js';
import type { ToolSources } from '../../../command-tools/index.js';
import { createBriefer } from '../../../briefing/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { mcpMessages } from '../../../messages/mcp.js';
import { GRACE } from '../../../service/grace.js';
import { errorName } from '../../../service/log.js';
import type { Answering, EntryParts, Platform, RunningPlatform } from '../../../service/platform.js';
import { serverMaker } from '../create-server.js';
import type { McpDesk } from '../desk.js';
import { loadMcpLibrary } from '../protocol/mcp-library.js';
import { Endpoint, MCP_PATH, type RefusedRequest } from './endpoint.js';
import { createGuard, type GuardSettings } from './guard.js';
import { SESSION_LIMITS, Sessions } from './sessions.js';

/** What the platform is set up with. */
export interface McpSetup {
  readonly guard: GuardSettings;
  readonly version: string;
  readonly language: Language;
}

/** The MCP server as a part of the service: beside chat platforms, or alone. */
export function mcpPlatform(setup: McpSetup): Platform {
  return {
    name: 'mcp',
    needsServer: true,
    // It has nobody to be let in by; agents that ask before there is an index are told to come back.
    enter: async ({ server, log, meter }) => {
      if (server === null) throw new TypeError('A platform that needs the server is started with one.');
      const failed = (error: unknown): void => log.warn({ error: errorName(error) }, 'a request failed');
      const disturbed = (error: unknown): void => log.debug({ error: errorName(error) }, 'a connection was disturbed');
      const refused = (request: RefusedRequest): void => log.warn(request, 'a request was refused');
      const endpoint = new Endpoint(createGuard(setup.guard), { failed, refused });
      server.mount(MCP_PATH, endpoint.listener);
      const address = `${server.address}${MCP_PATH}`;
      return { start: (answering) => start(setup, { endpoint, failed, disturbed, address }, { ...answering, meter }) };
    },
  };
}

/** Where agents are heard. */
interface Mounted extends Pick<McpDesk, 'failed' | 'disturbed'> {
  readonly endpoint: Endpoint;
  readonly address: string;
}

async function start(
  { version, language }: McpSetup,
  { endpoint, address, failed, disturbed }: Mounted,
  parts: Answering & Pick<EntryParts, 'meter'>,
): Promise<RunningPlatform> {
  const library = await loadMcpLibrary();
  const connect = serverMaker(deskOf({ version, language, failed, disturbed }, parts), library);
  const sessions = new Sessions({ library, connect, limits: SESSION_LIMITS, now: () => performance.now() });
  endpoint.put({ kind: 'answering', sessions });
  return {
    describe: (spoken) => [messagesIn(mcpMessages, spoken).setup.started(address)],
    ready: () => true,
    // Nothing outlives the process: a beat only ends what nobody uses any more.
    beat: () => sessions.sweep(),
    async stop() {
      endpoint.put({ kind: 'stopping' });
      await sessions.close(AbortSignal.timeout(GRACE));
    },
  };
}

function deskOf(
  told: Pick<McpDesk, 'version' | 'language' | 'failed' | 'disturbed'>,
  { knowledge, adviser, meter }: Answering & Pick<EntryParts, 'meter'>,
): McpDesk {
  const answering: ToolSources = { knowledge, adviser, briefer: createBriefer({ knowledge, version: told.version }) };
  return {
    ...told,
    answering: () => Promise.resolve(answering),
    called: () => meter.asked('tool'),
  };
}
