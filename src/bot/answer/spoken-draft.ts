import type { Language } from '../../knowledge/index.js';
import type { Receipt, Reply } from '../reply/reply.js';
import type { Draft } from './compose/draft.js';

/** What a reply says, whatever it answers. */
export type SpokenDraft = Omit<Reply, 'advice' | 'receipt'>;

/** A draft as a reply says it in `text`. */
export function spokenDraft(draft: Draft, language: Language, text: string): SpokenDraft {
  const { kind, blocks, citations, figures, items, followUps } = draft;
  return {
    kind,
    language,
    text,
    blocks: [...blocks],
    citations: [...citations],
    figures: [...figures],
    items: [...items],
    followUps: [...followUps],
  };
}

/** What a receipt keeps of it. */
export function outcomeOf({ kind, citations, figures }: Draft, text: string): Receipt['outcome'] {
  return { kind, text, citations: [...citations], figures: [...figures] };
}
