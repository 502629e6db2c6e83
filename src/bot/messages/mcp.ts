import type { Catalogue } from './catalogue.js';
import type { McpMessages } from './mcp-messages.js';
import { mcpMessagesEn } from './mcp.en.js';
import { mcpMessagesZh } from './mcp.zh.js';

/** The words of the MCP server by language. */
export const mcpMessages: Catalogue<McpMessages> = { zh: mcpMessagesZh, en: mcpMessagesEn };
