import { plainTools } from '../../bot/tool-results/plain-tools.js';
import type { PlainTool } from '../../bot/tool-results/plain-tool.js';
import { commandTools } from './command-tools.js';

/**
 * Tools as other programs take them: a name, a description, zod schemas of input and output, and JSON out. First what the
 * command line does (`ask`, `check` …), complete by itself; then the deterministic tools that it is made of.
 *
 * @example
 * ```ts source="./json-tools.examples.ts#json-tools"
 * const ratio = jsonTools.find(({ name }) => name === 'ratio');
 * const input = { part: cell(0, 2), whole: cell(1, 2), as: 'percent' };
 * const result = await ratio?.call(input, knowledge, 'zh');
 * assert.equal(result?.['display'], '2.18%');
 * ```
 */
export const jsonTools: readonly PlainTool[] = [...commandTools, ...plainTools];
