import type { Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { mcpMessages } from '../../messages/mcp.js';
import type { ServiceConfig } from '../../service-config.js';
import type { PlatformSetup } from '../../service/platform.js';
import { mcpPlatform } from './http/mcp-platform.js';

export { examineMcp } from './examine-mcp.js';
export { serveStdio } from './stdio/serve-stdio.js';

/** The MCP server over HTTP for these settings; without a token it is not served. */
export function openMcp({ mcp, host }: ServiceConfig, version: string, language: Language): PlatformSetup {
  const { token, publicUrl } = mcp;
  if (token === null) {
    return { kind: 'incomplete', describe: (spoken) => messagesIn(mcpMessages, spoken).setup.noToken };
  }
  return { kind: 'ready', platform: mcpPlatform({ guard: { token, host, publicUrl }, version, language }) };
}
