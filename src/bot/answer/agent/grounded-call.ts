import { matterOf } from '../understand/matter.js';
import type { Understanding } from '../understand/understanding.js';
import type { AgentCall } from './agent-call.js';

/** Sentences ranked for a question, as the rules have it. */
const RANKED_SENTENCES = 60;

/**
 * A call with the asker's own words in it. A model chooses what is looked up; what is asked, described or claimed stays
 * what the asker wrote: otherwise it could put another question in the place of one that nothing answers. Null where
 * nothing of the asker's is left, or where another document is read than the one that was asked about.
 */
export function groundedCall(call: AgentCall, asked: Understanding, said: string): AgentCall | null {
  if (asked.document !== undefined && documentsIn(call.input).some((id) => id !== asked.document)) return null;
  const { tool, input } = call;
  switch (tool) {
    case 'find-sentences':
      return { tool, input: { ...input, ...ownSearch(asked) } };
    case 'match-pattern':
      return { tool, input: { ...input, query: asked.question, language: asked.language } };
    case 'recommend-path':
      return textsIn(input['turns']).every((turn) => isSaid(turn, said)) ? call : null;
    case 'check-claims':
      return textsIn(input['text']).every((text) => isSaid(text, said)) ? call : null;
    default:
      return call;
  }
}

function ownSearch({ question, language, document }: Understanding): AgentCall['input'] {
  return {
    query: matterOf(question),
    language,
    limit: RANKED_SENTENCES,
    ...(document === undefined ? {} : { document }),
  };
}

/** Whether a text is of whole clauses that were said: half of one can say the opposite of it. */
function isSaid(text: string, said: string): boolean {
  const heard = new Set(clausesOf(said));
  return clausesOf(text).every((clause) => heard.has(clause));
}

/** Clauses, however they are spaced. */
function clausesOf(text: string): readonly string[] {
  const written = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\n,;:.!?。、]/u);
  return written.map((clause) => clause.replace(/\s+/gu, '')).filter((clause) => clause !== '');
}

function textsIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === 'string');
}

/** Every document that an input names, at any depth. */
function documentsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === 'document' && typeof inner === 'string' ? [inner] : documentsIn(inner),
  );
}
