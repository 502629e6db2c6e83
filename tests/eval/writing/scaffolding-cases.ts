import { z } from 'zod';

import { figureDrafts } from './figure-cases.js';
import { lines, recordedDrafts, type RecordedDraft } from './honest-cases.js';

const lineSchema = z.object({
  draft: z.string(),
  true: z.boolean(),
  /** Of what is true, whether the gate reads it by now. */
  read: z.boolean().optional(),
  text: z.string(),
});

/** A sentence on a figure in more words than it needs: an opening, light nouns; with one that changes its sense it is not true. */
export interface ScaffoldingCase extends Omit<z.infer<typeof lineSchema>, 'draft'> {
  readonly draft: RecordedDraft;
}

/** Written by hand, the first 236 of them before the gate was read. */
export function scaffoldingCases(): readonly ScaffoldingCase[] {
  const drafts = new Map<string, RecordedDraft>([...recordedDrafts(), ...figureDrafts()]);
  return lines('scaffolding.jsonl', lineSchema).map(({ draft: id, ...said }) => {
    const draft = drafts.get(id);
    if (!draft) throw new RangeError(`No draft ${id} is recorded.`);
    return { ...said, draft };
  });
}
