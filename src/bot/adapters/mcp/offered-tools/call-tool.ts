import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';

import type { CheckedCall, OfferedTool, ToolAnswer } from '../../../command-tools/index.js';
import { OutputTooLargeError } from '../../../errors/output-too-large-error.js';
import { messagesIn } from '../../../messages/catalogue.js';
import type { SteppedTool } from '../../../messages/mcp-messages.js';
import { mcpMessages } from '../../../messages/mcp.js';
import type { McpDesk } from '../desk.js';
import { failureText } from '../failure.js';
import type { Progress } from '../protocol/progress.js';
import { untilAborted } from '../until-aborted.js';

/** Characters of a result at the most: no model reads more, and a host may keep every one. */
const MOST_CHARACTERS = 1_000_000;

/** One call of a tool. */
export interface ToolCall {
  readonly tool: OfferedTool;
  readonly given: unknown;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Runs a call; what goes wrong is a result too, so that the model that called can read it and do better. */
export async function callTool(call: ToolCall, desk: McpDesk): Promise<CallToolResult> {
  const { tool, given, progress } = call;
  let language = desk.language;
  try {
    const checked = tool.check(given);
    language = checked.language ?? desk.language;
    desk.called();
    const { text, result } = await answered(checked, call, desk);
    return { content: [{ type: 'text', text }], structuredContent: { ...result } };
  } catch (error) {
    return { content: [{ type: 'text', text: failureText(error, language, desk) }], isError: true };
  } finally {
    await progress.sent();
  }
}

async function answered(checked: CheckedCall, call: ToolCall, desk: McpDesk): Promise<ToolAnswer> {
  const { tool, progress, signal } = call;
  const { progress: words } = messagesIn(mcpMessages, checked.language ?? desk.language);
  const answering = await untilAborted(
    desk.answering({ onStep: progress.phase(() => words.indexing), signal }),
    signal,
  );
  const watch = {
    onStep: progress.phase(isStepped(tool.name, words.working) ? words.working[tool.name] : () => words.answering),
    signal,
  };
  const answer = await untilAborted(checked.run({ ...answering, watch, usual: desk.language }), signal);
  const length = answer.text.length + JSON.stringify(answer.result).length;
  if (length > MOST_CHARACTERS) throw new OutputTooLargeError(tool.name, length, MOST_CHARACTERS);
  tool.output.parse(answer.result);
  return answer;
}

function isStepped(name: string, stepped: Readonly<Record<SteppedTool, unknown>>): name is SteppedTool {
  return Object.hasOwn(stepped, name);
}
