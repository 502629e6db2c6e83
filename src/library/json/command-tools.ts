import { commandTools as makeCommandTools, type OfferedTool } from '../../bot/command-tools/index.js';
import { toolMessages } from '../../bot/messages/tools.js';
import type { Language } from '../../knowledge/index.js';
import { adviserOver, brieferOver } from '../advisers.js';
import { checkKnowledge } from '../check-knowledge.js';
import type { JsonTool } from './json-tool.js';

const words = toolMessages.en;

/** What the command line does, as tools: each answers by itself, with citations, or refuses. */
export const commandTools: readonly JsonTool[] = makeCommandTools(words.arguments).map(jsonTool);

/** The same tool as agents are offered over MCP. */
function jsonTool(tool: OfferedTool): JsonTool {
  const { name, input, output } = tool;
  return {
    name,
    description: words.tools[name].description,
    input,
    output,
    async call(given, knowledge, language) {
      checkKnowledge(name, knowledge);
      const checked = tool.check(inLanguage(given, language));
      const sources = { knowledge, adviser: adviserOver(knowledge), briefer: brieferOver(knowledge) };
      return (await checked.run({ ...sources, watch: {}, usual: language ?? 'zh' })).result;
    },
  };
}

/** What is given, with the language that is asked for where it names none itself. */
function inLanguage(given: unknown, language: Language | undefined): unknown {
  return typeof given === 'object' && given !== null && language ? { language, ...given } : given;
}
