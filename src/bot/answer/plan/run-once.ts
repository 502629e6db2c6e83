import type { KnowledgeIndex } from '../../../knowledge/index.js';
import { runTool, type ToolRequest, type ToolResult } from '../../../tools/index.js';

/** Runs a tool call over the knowledge that a question is asked of. */
export type RunTool = (call: ToolRequest) => Promise<ToolResult>;

/** Runs each call of one question once: what decided its plan is there when the plan is carried out. */
export function runOnce(knowledge: KnowledgeIndex): RunTool {
  const results = new Map<string, Promise<ToolResult>>();
  return (call) => {
    const key = JSON.stringify(call);
    const result = results.get(key) ?? runTool(call, knowledge);
    results.set(key, result);
    return result;
  };
}
