import type { PlainOutput } from '../../tool-results/plain-tool.js';

/** Characters of one result that a model is told: twenty sentences, or a table of twenty rows. */
const MOST_CHARACTERS = 6000;

/** What programs need and a planner does not: how sure or near something is, and its words in another language. */
const LEFT_OUT = new Set(['cautions', 'citation', 'interval', 'numbers', 'rendering', 'score']);

/** What a tool found, as compact JSON. */
export function toldOf(output: PlainOutput): string {
  const json = JSON.stringify(output, (name, value: unknown) => (LEFT_OUT.has(name) ? undefined : value));
  return json.length <= MOST_CHARACTERS ? json : `${json.slice(0, MOST_CHARACTERS)}… (cut)`;
}
