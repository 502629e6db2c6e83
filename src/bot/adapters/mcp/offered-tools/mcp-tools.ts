import type { Language } from '../../../../knowledge/index.js';
import { commandTools, type OfferedTool } from '../../../command-tools/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { toolMessages } from '../../../messages/tools.js';
import { deterministicTools } from './deterministic-tools.js';

/** Every tool that is offered, described in a language: whole questions first, single steps after them. */
export function mcpTools(language: Language): readonly OfferedTool[] {
  const { arguments: words } = messagesIn(toolMessages, language);
  return [...commandTools(words), ...deterministicTools(words)];
}
