import type { Tool } from '@modelcontextprotocol/sdk/types.js';

import type { Language } from '../../../../knowledge/index.js';
import type { OfferedTool } from '../../../command-tools/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { toolMessages } from '../../../messages/tools.js';
import { objectSchema } from '../protocol/json-schema.js';

/** Tools as a client is told of them. Each only reads, and gives the same for the same. */
export function describeTools(tools: readonly OfferedTool[], language: Language): readonly Tool[] {
  const words = messagesIn(toolMessages, language).tools;
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
