import { z } from 'zod';

import { draftSchema, lines, type RecordedDraft } from './honest-cases.js';

const saidSchema = z.object({ draft: z.string(), text: z.string(), stands: z.boolean() });

/** A reply to a question that asks for a place in an order, with true sentences on it and lies beside them. */
export interface PlaceCase {
  readonly draft: RecordedDraft;
  readonly honest: readonly string[];
  readonly lies: readonly string[];
}

/** Written by hand. Two of the replies give another row than is asked for: no place is theirs. */
export function placeCases(): readonly PlaceCase[] {
  const said = lines('places.jsonl', saidSchema);
  return lines('place-drafts.jsonl', draftSchema).map((draft) => {
    const own = said.filter((one) => one.draft === draft.id);
    const textsOf = (stands: boolean): readonly string[] =>
      own.filter((one) => one.stands === stands).map(({ text }) => text);
    return { draft, honest: textsOf(true), lies: textsOf(false) };
  });
}
