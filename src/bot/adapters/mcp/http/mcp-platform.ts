import type { Language } from '../../../../knowledge/index.js';
import { createBriefer } from '../../../briefing/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { mcpMessages } from '../../../messages/mcp.js';
import { GRACE } from '../../../service/grace.js';
import { errorName } from '../../../service/log.js';
import type { Platform, PlatformParts, RunningPlatform } from '../../../service/platform.js';
import { serverMaker } from '../create-server.js';
import type { McpAnswering, McpDesk } from '../desk.js';
import { loadMcpLibrary } from '../protocol/mcp-library.js';
import { MCP_PATH, mcpEndpoint } from './endpoint.js';
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
    // It has nobody to be let in by.
    enter: async (parts) => ({ start: (answering) => start(setup, { ...parts, ...answering }) }),
  };
}

async function start({ guard, version, language }: McpSetup, parts: PlatformParts): Promise<RunningPlatform> {
  const { server, log } = parts;
  if (server === null) throw new TypeError('A platform that needs the server is started with one.');
  const library = await loadMcpLibrary();
  const failed = (error: unknown): void => log.warn({ error: errorName(error) }, 'a request failed');
  const desk = deskOf({ version, language, failed }, parts);
  const connect = serverMaker(desk, library);
  const sessions = new Sessions({ library, connect, limits: SESSION_LIMITS, now: () => performance.now() });
  const unmount = server.mount(MCP_PATH, mcpEndpoint(createGuard(guard), sessions, failed));
  return {
    describe: (spoken) => [messagesIn(mcpMessages, spoken).setup.started(`${server.address}${MCP_PATH}`)],
    ready: () => true,
    // Nothing outlives the process: a beat only ends what nobody uses any more.
    beat: () => sessions.sweep(),
    async stop() {
      unmount();
      await sessions.close(AbortSignal.timeout(GRACE));
    },
  };
}

function deskOf(
  { version, language, failed }: Pick<McpDesk, 'version' | 'language' | 'failed'>,
  { knowledge, adviser, meter }: PlatformParts,
): McpDesk {
  const answering: McpAnswering = { knowledge, adviser, briefer: createBriefer({ knowledge, version }) };
  return {
    version,
    language,
    failed,
    answering: () => Promise.resolve(answering),
    called: () => meter.asked('tool'),
  };
}
