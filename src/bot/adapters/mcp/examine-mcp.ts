import type { Finding } from '../../doctor/finding.js';
import { messagesIn } from '../../messages/catalogue.js';
import { doctorMessages } from '../../messages/doctor.js';
import { mcpMessages } from '../../messages/mcp.js';
import type { McpConfig } from '../../service-config.js';
import { isLongEnough, LEAST_TOKEN } from './http/token-strength.js';

/** Whether the MCP server can be reached over HTTP; over standard streams it needs nothing. */
export function examineMcp({ token }: McpConfig): readonly Finding[] {
  if (token !== null && !isLongEnough(token)) {
    const say: Finding['say'] = (language) => messagesIn(mcpMessages, language).setup.shortToken(LEAST_TOKEN);
    return [{ subject: 'mcp', state: 'wrong', say }];
  }
  const state = token === null ? 'off' : 'fine';
  return [{ subject: 'mcp', state, say: (language) => messagesIn(doctorMessages, language).mcp[state] }];
}
