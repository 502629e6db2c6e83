import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { draftSchema, lines } from '../../../eval/writing/honest-cases.js';
import { useStanding } from './use-standing.js';

const { stands } = useStanding();
const drafts = new Map(lines('table-drafts.jsonl', draftSchema).map((draft) => [draft.id, draft]));
const saidSchema = z.object({ draft: z.string(), true: z.boolean(), text: z.string() });

describe('what is said of a table', () => {
  it.each(lines('tables.jsonl', saidSchema))('$true: $text', async ({ draft: id, true: isTrue, text }) => {
    const draft = drafts.get(id);
    if (!draft) throw new RangeError(`No draft ${id} is recorded.`);
    expect(await stands(text, draft)).toBe(isTrue);
  });
});
