import { z } from 'zod';

import { pointsBack, type Corpus } from '../../../src/knowledge/index.js';
import { quotedSentences, type Quoted } from './advised-cases.js';
import { lines, type HonestCase, type RecordedDraft } from './honest-cases.js';

const proseSchema = z.object({ language: z.enum(['zh', 'en']), holds: z.string(), text: z.string() });

/** What a writer that keeps the rules of its prompt makes of a sentence of the bundled paper. */
export interface ProseCase extends HonestCase {
  readonly kind: string;
  /** The sentence that it is made of. */
  readonly source: string;
}

/** Written by hand, all of them before one was judged. */
export function proseCases(corpus: Corpus): readonly ProseCase[] {
  const sentences = quotedSentences(corpus);
  return lines('prose.jsonl', proseSchema).map(({ language, holds, text }, index) => {
    const own = sentences.filter(({ draft }) => draft.language === language);
    const at = own.findIndex((one) => one.text.includes(holds));
    const source = own[at];
    if (!source) throw new Error(`No sentence of the paper holds “${holds}”.`);
    const before = pointsBack(source.text) ? own[at - 1] : undefined;
    const draft = before ? joined(before, source, language === 'en' ? ' ' : '') : source.draft;
    return { id: `prose-${index}`, kind: `${language} prose`, source: source.text, draft, text };
  });
}

/** A quote of two sentences, as a reply quotes one that points back. */
function joined(before: Quoted, { draft }: Quoted, gap: string): RecordedDraft {
  const [first, second] = [before.draft.blocks[0], draft.blocks[0]];
  if (first?.type !== 'quote' || second?.type !== 'quote') return draft;
  const text = `${first.text}${second.text}`;
  const { rendering } = second;
  const whole = rendering === undefined ? {} : { rendering: `${first.rendering ?? ''}${gap}${rendering}` };
  const citations = draft.citations.map((citation) => ({ ...citation, quote: text }));
  return { ...draft, blocks: [{ ...second, text, ...whole }], citations };
}
