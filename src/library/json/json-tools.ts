import { plainTools } from '../../bot/tool-results/plain-tools.js';
import { checkKnowledge } from '../check-knowledge.js';
import { commandTools } from './command-tools.js';
import type { JsonTool } from './json-tool.js';

/**
 * Tools as other programs take them: a name, a description, zod schemas of input and output, and JSON out. First what the
 * command line does (`ask`, `check` …), complete by itself; then the deterministic tools that it is made of.
 *
 * @example
 * ```ts source="./json-tools.examples.ts#json-tools"
 * const ratio = jsonTools.find(({ name }) => name === 'ratio');
 * const input = { part: cell(0, 2), whole: cell(1, 2), as: 'percent' };
 * const result = await ratio?.call(input, knowledge, 'en');
 * assert.equal(result?.['display'], '2.18%');
 * ```
 */
export const jsonTools: readonly JsonTool[] = [
  ...commandTools,
  ...plainTools.map((tool): JsonTool => {
    const { name, description, input, output } = tool;
    return {
      name,
      description,
      input,
      output,
      async call(given, knowledge, language = 'zh') {
        checkKnowledge(name, knowledge);
        return tool.call(given, knowledge, language);
      },
    };
  }),
];
