import type { Document, Language, Outline } from '../../../../knowledge/index.js';
import type { OutlineKind, ToolRequest } from '../../../../tools/index.js';

import { LEAST_COVERAGE, matchOutline, type OutlineCandidate } from '../../understand/outline-match.js';
import type { Understanding } from '../../understand/understanding.js';
import type { Composition, Plan } from '../plan.js';

/** A document with its outline, and the question put to it. */
export interface Inquiry {
  readonly understanding: Understanding;
  /** Too much of the question is unknown to the corpus for a list of all mechanisms, effects or paths. */
  readonly strange: boolean;
  readonly document: Document;
  readonly outline: Outline;
}

export type OutlineRecogniser = (inquiry: Inquiry) => Plan | null;

/** Share of a title from which its measure or pattern is meant for sure, not only touched. */
export const SURE = 0.95;

/** Sentences looked at beside what the outline names. */
const SENTENCES_BESIDE = 12;

export function sentencesBeside(query: string, language: Language): ToolRequest {
  return { tool: 'find-sentences', input: { query, language, limit: SENTENCES_BESIDE } };
}

export function list({ document }: Inquiry, kind: OutlineKind, parent?: string): ToolRequest {
  return { tool: 'list-outline', input: { document: document.id, kind, ...(parent === undefined ? {} : { parent }) } };
}

export function answer(call: ToolRequest, composition: Composition): Plan {
  return { kind: 'answer', calls: [call], composition };
}

export function countedOrNamed({ cues }: Understanding): Composition {
  return { form: 'list', counted: cues.has('how-many') && !cues.has('list') ? 'number' : 'names' };
}

export function namedId(
  { names }: Understanding,
  kind: 'pattern' | 'area' | 'effect' | 'mechanism' | 'path',
): string | null {
  for (const { target } of names) if (target.kind === kind) return target.id;
  return null;
}

export function bestId(
  { question }: Understanding,
  candidates: readonly OutlineCandidate[],
  least = LEAST_COVERAGE,
): string | null {
  return matchOutline(question, candidates, least)[0]?.id ?? null;
}
