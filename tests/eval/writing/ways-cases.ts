import { z } from 'zod';

import { draftSchema, lines, type HonestCase } from './honest-cases.js';

const waySchema = z.object({ draft: z.string(), kind: z.string(), text: z.string() });
const lieSchema = z.object({ draft: z.string(), text: z.string() });

export interface WayCase extends HonestCase {
  /** The language, and what is told: "zh rounding". */
  readonly kind: string;
}

/** True sentences as fluent and terse writers and newspapers put a figure; by hand, all of them before one was judged. */
export function wayCases(): readonly WayCase[] {
  return withDrafts(lines('ways.jsonl', waySchema)).map((one) => ({
    ...one,
    kind: `${one.draft.language} ${one.kind}`,
  }));
}

/** Lies that lie near to those sentences, by hand and before one was judged as well. */
export function lyingWays(): readonly HonestCase[] {
  return withDrafts(lines('ways-lies.jsonl', lieSchema));
}

/** Each sentence with the recorded reply that it was written on. */
function withDrafts<Said extends { readonly draft: string }>(said: readonly Said[]) {
  const drafts = new Map(lines('ways-drafts.jsonl', draftSchema).map((draft) => [draft.id, draft]));
  return said.map(({ draft: id, ...rest }, index) => {
    const draft = drafts.get(id);
    if (!draft) throw new RangeError(`No draft ${id} is recorded.`);
    return { ...rest, id: `way-${index}-${id}`, draft };
  });
}
