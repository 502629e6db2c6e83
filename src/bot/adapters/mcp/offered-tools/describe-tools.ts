import type { Tool } from '@modelcontextprotocol/sdk/types.js';

import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { mcpMessages } from '../../../messages/mcp.js';
import { objectSchema } from '../protocol/json-schema.js';
import type { McpTool } from './mcp-tool.js';

/** Tools as a client is told of them. Each only reads, and gives the same for the same. */
export function describeTools(tools: readonly McpTool[], language: Language): readonly Tool[] {
  const words = messagesIn(mcpMessages, language).tools;
  return tools.map(({ name, input, output }) => {
    const { title, description } = words[name];
    return {
      name,
      title,
      description,
      inputSchema: objectSchema(input, 'input'),
      outputSchema: objectSchema(output, 'output'),
      annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    };
  });
}
