import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { blockSchema, citationSchema, figureSchema } from '../../../src/bot/reply/reply.js';
import { HONEST_TEMPLATES, type Slots } from './templates.js';

/** A recorded reply. */
export const draftSchema = z.object({
  id: z.string(),
  language: z.enum(['zh', 'en']),
  question: z.string(),
  blocks: z.array(blockSchema),
  citations: z.array(citationSchema),
  figures: z.array(figureSchema),
});
const handSchema = z.object({ draft: z.string(), text: z.string() });

/** A recorded reply of the adviser, as the writer finds it. */
export type RecordedDraft = z.infer<typeof draftSchema>;

/** What an honest writer makes of a draft, with its marks. */
export interface HonestCase {
  readonly id: string;
  readonly draft: RecordedDraft;
  readonly text: string;
}

/** The half that the gate was built with, and the half that nobody has read. */
export type Half = 'aside' | 'dev';

/** The lines of a file beside this one. */
export function lines<Value>(file: string, schema: z.ZodType<Value>): readonly Value[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8').trim();
  return text.split('\n').map((line) => schema.parse(JSON.parse(line)));
}

export function recordedDrafts(): ReadonlyMap<string, RecordedDraft> {
  return new Map(lines('drafts.jsonl', draftSchema).map((draft) => [draft.id, draft]));
}

/** Rewrites by hand and by template. */
export function honestCases(half: Half): readonly HonestCase[] {
  const drafts = recordedDrafts();
  const byHand = lines(half === 'dev' ? 'honest.jsonl' : 'honest-aside.jsonl', handSchema).flatMap(
    ({ draft: id, text }, index): readonly HonestCase[] => {
      const draft = drafts.get(id);
      return draft ? [{ id: `hand-${index}-${id}`, draft, text }] : [];
    },
  );
  const made = [...drafts.values()].flatMap((draft, index) => templated(draft, index));
  return [...byHand, ...made.filter((_, index) => (index % 2 === 0) === (half === 'dev'))];
}

/** Ways in which each draft of cells is put. */
const WAYS = 3;

function templated(draft: RecordedDraft, index: number): readonly HonestCase[] {
  const kind = kindOf(draft.id);
  const slots = kind && slotsOf(draft);
  if (!kind || !slots) return [];
  const templates = HONEST_TEMPLATES[draft.language][kind];
  return Array.from({ length: WAYS }, (_, way) => (index + way * 2) % templates.length).flatMap((at) => {
    const text = templates[at]?.(slots);
    return text === undefined ? [] : [{ id: `${draft.id}-${kind}-${at}`, draft, text }];
  });
}

/** Drafts of one cell, of one rate and of two cells are put by template; the others by hand. */
function kindOf(id: string): 'growth' | 'pair' | 'value' | null {
  if (/^p\d/u.test(id)) return 'pair';
  if (/^r\d+-value/u.test(id)) return 'value';
  return /^r\d+-growth/u.test(id) ? 'growth' : null;
}

function slotsOf({ blocks, figures }: RecordedDraft): Slots | null {
  const [first, second] = blocks.flatMap((block) => (block.type === 'statement' ? [block.text] : []));
  const [one, other] = figures.map(({ display }) => display.replace(/ \(.*\)$/u, '').replace(/ (?=亿元)/u, ''));
  if (first === undefined || one === undefined) return null;
  const nameOf = (text: string): string => /^(.*?)[，,] ?(?:20\d\d|同期|Year)/u.exec(text)?.[1] ?? '';
  const year = /20\d\d/u.exec(first)?.[0] ?? '2022';
  return { name: nameOf(first), amount: one, otherName: nameOf(second ?? ''), otherAmount: other ?? '', year };
}
