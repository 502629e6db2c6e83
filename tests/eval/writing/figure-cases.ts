import { z } from 'zod';

import { draftSchema, lines, type HonestCase } from './honest-cases.js';
import type { FigureSlots } from './figure-slots.js';
import { FIGURE_TEMPLATES, type FigureKind } from './figure-templates.js';

const kinds = [
  ...(['change', 'difference', 'growth', 'multiple', 'points', 'rank', 'rank-growth', 'ratio', 'share'] as const),
  'sum',
  ...(['bare-ratio', 'from-to', 'group-change', 'group-growth', 'group-share', 'mean', 'rise-share'] as const),
  ...(['sorted', 'whole-growth', 'whole-mean', 'whole-share', 'whole-sum'] as const),
] as const satisfies readonly FigureKind[];

/** A recorded reply of one worked-out figure, with the rows that were asked about. */
const figureDraftSchema = draftSchema.extend({ kind: z.enum(kinds), names: z.array(z.string()) });

export interface FigureCase extends HonestCase {
  readonly kind: FigureKind;
}

/** The recorded replies of worked-out figures. */
export function figureDrafts(): ReadonlyMap<string, z.infer<typeof figureDraftSchema>> {
  return new Map(lines('figure-drafts.jsonl', figureDraftSchema).map((draft) => [draft.id, draft]));
}

/** Ways in which each draft is put; over all rows of the table each template comes several times. */
const WAYS = 3;

/** Honest sentences on what is worked out of every row of Table 2, in both languages. */
export function figureCases(): readonly FigureCase[] {
  return [...figureDrafts().values()].flatMap((draft, index) => {
    const templates = FIGURE_TEMPLATES[draft.language][draft.kind];
    return Array.from({ length: WAYS }, (_, way) => (index + way * 2) % templates.length).flatMap((at) => {
      const text = templates[at]?.(slotsOf(draft));
      return text === undefined ? [] : [{ id: `${draft.id}-${at}`, kind: draft.kind, draft, text }];
    });
  });
}

function slotsOf({ figures, kind, names }: z.infer<typeof figureDraftSchema>): FigureSlots {
  const isRank = kind === 'rank' || kind === 'rank-growth';
  const [first, of, third] = figures.map(({ display }) => display);
  const amounts = figures.map(({ display }) => plain(display));
  return { names, amount: plain((isRank ? third : first) ?? ''), place: first ?? '', of: of ?? '', amounts };
}

/** As a sentence says it: once, without the space that print sets. */
function plain(display: string): string {
  return display.replace(/ \(.*\)$/u, '').replace(/ (?=亿元)/u, '');
}
