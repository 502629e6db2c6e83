import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { mcpMessages } from '../../../messages/mcp.js';
import { askTool } from './ask.js';
import { auditTool } from './audit.js';
import { briefTool } from './brief.js';
import { checkTool } from './check.js';
import { deterministicTools } from './deterministic-tools.js';
import { indicatorsTool } from './indicators.js';
import type { McpTool } from './mcp-tool.js';
import { recommendTool } from './recommend.js';
import { searchTool } from './search.js';

/** Every tool that is offered, described in a language: whole questions first, single steps after them. */
export function mcpTools(language: Language): readonly McpTool[] {
  const { arguments: words } = messagesIn(mcpMessages, language);
  const whole = [askTool, checkTool, recommendTool, searchTool, briefTool, indicatorsTool, auditTool];
  return [...whole.map((make) => make(words)), ...deterministicTools(words)];
}
