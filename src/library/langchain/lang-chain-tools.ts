import { tool, type StructuredToolInterface } from '@langchain/core/tools';
import type { PlainOutput } from '../../bot/tool-results/plain-tool.js';
import type { KnowledgeIndex, Language } from '../../knowledge/index.js';
import { checkKnowledge } from '../check-knowledge.js';
import type { JsonTool } from '../json/json-tool.js';
import { jsonTools } from '../json/json-tools.js';

/** Which tools, and the language of their words. */
export interface LangChainToolOptions {
  /** Names of {@link jsonTools}. @defaultValue all */
  readonly only?: readonly string[];
  /** Of words and displayed amounts. @defaultValue that of the text which is replied to; otherwise Chinese */
  readonly language?: Language;
}

/**
 * Every tool over an open knowledge for LangChain's agents and models, with the same names and schemas. A tool gives JSON
 * as its content, and the same object as its artifact, where a ToolMessage is asked for.
 *
 * @example
 * ```ts source="./langchain.examples.ts#tools"
 * const tools = toLangChainTools(knowledge, { only: ['ask', 'growth-rate'] });
 * const [ask] = tools;
 * const content: unknown = await ask?.invoke({ question: 'Which row grew most in Table 2?' });
 * assert.match(String(content), /"kind":"answer"/u);
 * ```
 */
export function toLangChainTools(
  knowledge: KnowledgeIndex,
  { only, language }: LangChainToolOptions = {},
): StructuredToolInterface[] {
  checkKnowledge('toLangChainTools', knowledge);
  return jsonTools
    .filter(({ name }) => only === undefined || only.includes(name))
    .map((one) => langChainTool(one, knowledge, language));
}

function langChainTool(one: JsonTool, knowledge: KnowledgeIndex, language?: Language): StructuredToolInterface {
  const { name, description, input: schema } = one;
  const run = async (given: unknown): Promise<[string, PlainOutput]> => {
    const output = await one.call(given, knowledge, language);
    return [JSON.stringify(output), output];
  };
  return tool(run, { name, description, schema, responseFormat: 'content_and_artifact' });
}
