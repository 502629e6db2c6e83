import type { EvidencePiece } from '../../evidence.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import type { Reading } from '../../reading/held-words.js';

/** "Brought in 5 billion yuan of exports": what is measured, behind how much. */
const OF_EXPORTS =
  /\b(?:brought in|earned|generated|had|made|saw|recorded|posted) (?<amount>\d[\d.,]* ?(?:(?:trillion|billion|million) yuan|万?亿元)(?: \([^()]*\))?) (?:of|in|from|worth of) exports?(?: value| revenue)?(?= in \d|[,.;]|$)/iu;

/** "Exports of toys brought in 5 billion yuan": what they came to, and not what they came to more. */
const BY_EXPORTS = /(?<=\bexports?\b[^;]*) (?:brought in|earned|generated) (?=\d)/iu;

/** A sentence on values in which what they measure is a verb before them. */
export function withoutMeasureBehind(text: string, pieces: readonly EvidencePiece[], { corpus }: Reading): string {
  const areValues = pieces.every((piece) => figureFact(piece, corpus)?.kind === 'value');
  return areValues ? text.replace(OF_EXPORTS, 'exported $<amount>').replace(BY_EXPORTS, ' were ') : text;
}
