import type { ToolRequest } from '../../../tools/index.js';

import type { Understanding } from '../understand/understanding.js';
import type { Plan, Refusal } from './plan.js';

/** How many sentences are ranked for an answer: enough for three to be shown and two rounds of "anything else?". */
const RANKED_SENTENCES = 24;
/** How many nearest sentences a refusal looks at. */
const NEAREST_SENTENCES = 6;

/** Asks the passages. */
export function planPassages(understanding: Understanding): Plan {
  return {
    kind: 'answer',
    calls: [sentencesFor(understanding, RANKED_SENTENCES)],
    composition: { form: 'sentences' },
  };
}

/** A refusal that offers what is nearest. */
export function refuse(understanding: Understanding, refusal: Refusal): Plan {
  return { kind: 'refusal', calls: [sentencesFor(understanding, NEAREST_SENTENCES)], refusal };
}

/** A refusal with nothing near it: the question is not about the corpus at all. */
export function refuseOutright(refusal: Refusal): Plan {
  return { kind: 'refusal', calls: [], refusal };
}

function sentencesFor(understanding: Understanding, limit: number): ToolRequest {
  return {
    tool: 'find-sentences',
    input: {
      query: understanding.question,
      language: understanding.language,
      limit,
      ...(understanding.document === undefined ? {} : { document: understanding.document }),
    },
  };
}
