import type { Finding } from '../../doctor/finding.js';
import { messagesIn } from '../../messages/catalogue.js';
import { doctorMessages } from '../../messages/doctor.js';
import type { McpConfig } from '../../service-config.js';

/** Whether the MCP server can be reached over HTTP; over standard streams it needs nothing. */
export function examineMcp({ token }: McpConfig): readonly Finding[] {
  const state = token === null ? 'off' : 'fine';
  return [
    {
      subject: 'mcp',
      state,
      say: (language) => messagesIn(doctorMessages, language).mcp[state],
    },
  ];
}
