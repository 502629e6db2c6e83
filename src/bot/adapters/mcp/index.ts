import type { Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import type { McpMessages } from '../../messages/mcp-messages.js';
import { mcpMessages } from '../../messages/mcp.js';
import type { ServiceConfig } from '../../service-config.js';
import type { PlatformSetup } from '../../service/platform.js';
import { mcpPlatform } from './http/mcp-platform.js';
import { isLongEnough, LEAST_TOKEN } from './http/token-strength.js';

export { examineMcp } from './examine-mcp.js';
export { serveStdio } from './stdio/serve-stdio.js';

/** The MCP server over HTTP for these settings; without a token that nobody guesses it is not served. */
export function openMcp({ mcp, host }: ServiceConfig, version: string, language: Language): PlatformSetup {
  const { token, publicUrl } = mcp;
  if (token === null) return incomplete(({ noToken }) => noToken);
  if (!isLongEnough(token)) return incomplete((setup) => setup.shortToken(LEAST_TOKEN));
  return { kind: 'ready', platform: mcpPlatform({ guard: { token, host, publicUrl }, version, language }) };
}

function incomplete(say: (setup: McpMessages['setup']) => string): PlatformSetup {
  return { kind: 'incomplete', describe: (language) => say(messagesIn(mcpMessages, language).setup) };
}
