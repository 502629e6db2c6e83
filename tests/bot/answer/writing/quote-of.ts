import type { EvidencePiece } from '../../../../src/bot/answer/writing/evidence.js';

/** A quote of section 2.3.1, as the first piece. */
export function quoteOf(text: string): EvidencePiece {
  const citation = { document: 'industrial-innovation', section: '2.3.1', passage: 'industrial-innovation#2.3.1-p1' };
  return {
    number: 1,
    text,
    kept: [],
    block: { type: 'quote', text, citation: 0 },
    citations: [{ ...citation, quote: text }],
    figures: [],
  };
}
