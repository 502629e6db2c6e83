import type { Corpus, KnowledgeIndex } from '../../../knowledge/index.js';
import { documentsOf, type ToolRequest } from '../../../tools/index.js';
import { resolveSection } from './resolve-section.js';
import { matterOf } from '../understand/matter.js';

import type { Understanding } from '../understand/understanding.js';
import type { Plan, Refusal } from './plan.js';

/** How many sentences are ranked for an answer: enough for three to be shown and two rounds of "anything else?". */
const RANKED_SENTENCES = 60;
/** How many nearest sentences a refusal looks at. */
const NEAREST_SENTENCES = 6;

/** A section that a question is put to. */
interface Place {
  readonly document: string;
  readonly section: string;
}

/** Asks the passages; those of one section, where the question names it. */
export function planPassages(understanding: Understanding, { corpus }: KnowledgeIndex): Plan {
  return {
    kind: 'answer',
    calls: [understanding, ...understanding.parts].map((one) =>
      sentencesFor(one, RANKED_SENTENCES, addressedSection(understanding, corpus)),
    ),
    composition: { form: 'sentences' },
  };
}

/** The call that ranks the sentences for a whole question. */
export function askPassages(understanding: Understanding, corpus: Corpus): ToolRequest {
  return sentencesFor(understanding, RANKED_SENTENCES, addressedSection(understanding, corpus));
}

/** The sentences nearest to a question. */
export function nearestSentences(understanding: Understanding): ToolRequest {
  return sentencesFor(understanding, NEAREST_SENTENCES);
}

/** A refusal that offers what is nearest. */
export function refuse(understanding: Understanding, refusal: Refusal): Plan {
  return { kind: 'refusal', calls: [nearestSentences(understanding)], refusal };
}

/** The asker is to say which of several things is meant. */
export function clarify(
  refusal: Extract<Refusal, { readonly code: 'which-operation' | 'which-period' | 'which-row' }>,
): Plan {
  return { kind: 'refusal', calls: [], refusal };
}

/** A refusal with nothing near it: the question is not about the corpus at all. */
export function refuseOutright(refusal: Refusal): Plan {
  return { kind: 'refusal', calls: [], refusal };
}

function addressedSection({ addresses, document }: Understanding, corpus: Corpus): Place | undefined {
  const [held] = documentsOf(corpus, document);
  const [address] = addresses.sections;
  const section = held && address !== undefined ? resolveSection(held, address) : null;
  return held && section !== null ? { document: held.id, section } : undefined;
}

function sentencesFor(understanding: Understanding, limit: number, section?: Place): ToolRequest {
  return {
    tool: 'find-sentences',
    input: {
      query: matterOf(understanding.question),
      language: understanding.language,
      limit,
      ...(understanding.document === undefined ? {} : { document: understanding.document }),
      ...section,
    },
  };
}
