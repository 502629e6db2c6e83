import { z } from 'zod';

import { pointsBack, type Corpus, type Language } from '../../../src/knowledge/index.js';
import { quotedSentences, type Quoted } from './advised-cases.js';
import { lines, recordedDrafts, type HonestCase, type RecordedDraft } from './honest-cases.js';

/** Words of one sentence of the paper, or of several, each a piece of its own; or a recorded reply. */
const madeOfSchema = z.union([
  z.object({ holds: z.union([z.string(), z.array(z.string())]) }),
  z.object({ draft: z.string() }),
]);
const proseSchema = z.object({ language: z.enum(['zh', 'en']), text: z.string() }).and(madeOfSchema);
const falseSchema = z.object({ kind: z.string() }).and(proseSchema);

type Prose = z.infer<typeof proseSchema>;

/** What a writer makes of a sentence of the bundled paper. */
export interface ProseCase extends HonestCase {
  readonly kind: string;
}

/** What one that keeps the rules of its prompt writes: by hand, all of them before one was judged. */
export function proseCases(corpus: Corpus): readonly ProseCase[] {
  return madeOf(lines('prose.jsonl', proseSchema), 'prose', corpus);
}

/** The same by another hand, of what the first had seldom: several pieces, tables of contents, other words for advice. */
export function proseAgainCases(corpus: Corpus): readonly ProseCase[] {
  return madeOf(lines('prose-again.jsonl', proseSchema), 'prose again', corpus);
}

/** What the rules of the prompt forbid, a small change away from what they allow. */
export function falseProseCases(corpus: Corpus): readonly ProseCase[] {
  const written = lines('prose-false.jsonl', falseSchema);
  return madeOf(written, 'false prose', corpus).map((one, at) => ({
    ...one,
    kind: `${one.draft.language} ${written[at]?.kind ?? ''}`,
  }));
}

function madeOf(written: readonly Prose[], name: string, corpus: Corpus): readonly ProseCase[] {
  const sentences = quotedSentences(corpus);
  const recorded = recordedDrafts();
  return written.map((one, index) => {
    const { language, text } = one;
    const draft = 'draft' in one ? recorded.get(one.draft) : quoteOf(one.holds, language, sentences);
    if (!draft) throw new Error(`There is no draft for “${text}”.`);
    return { id: `${name}-${index}`, kind: `${language} ${name}`, draft, text };
  });
}

/** A quote of each sentence, one that points back behind the sentence before it. */
function quoteOf(holds: string | readonly string[], language: Language, sentences: readonly Quoted[]): RecordedDraft {
  const own = sentences.filter(({ draft }) => draft.language === language);
  const drafts = [holds].flat().map((words) => {
    const at = own.findIndex((one) => one.text.includes(words));
    const source = own[at];
    if (!source) throw new Error(`No sentence of the paper holds “${words}”.`);
    const before = pointsBack(source.text) ? own[at - 1] : undefined;
    return before ? joined(before, source, language === 'en' ? ' ' : '') : source.draft;
  });
  return drafts.reduce(together);
}

/** One reply that quotes what both quote. */
function together(one: RecordedDraft, other: RecordedDraft): RecordedDraft {
  const moved = other.blocks.map((block) =>
    block.type === 'quote' ? { ...block, citation: block.citation + one.citations.length } : block,
  );
  return { ...one, blocks: [...one.blocks, ...moved], citations: [...one.citations, ...other.citations] };
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
