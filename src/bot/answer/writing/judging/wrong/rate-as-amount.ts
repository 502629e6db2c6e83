import type { EvidencePiece } from '../../evidence.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import { FigureSentence } from '../../figures/sentence/figure-sentence.js';
import type { Reading } from '../../reading/held-words.js';

/** What says of a measure how much it is. */
const IS = /^(?:was|were|is|are|came to|stood at|reached|amounted to|totalled|为|是|达|达到)$/iu;

/** Whether a sentence says that what is measured is itself a rate by which it grew: "exports were 37.1% year on year". */
export function callsRateMeasure(text: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const areRates = pieces.every((piece) => {
    const kind = figureFact(piece, reading.corpus)?.kind;
    return kind === 'rate' || kind === 'growth';
  });
  if (!areRates) return false;
  const sentence = FigureSentence.read(text, pieces, reading);
  const { tokens } = sentence;
  const isMeasured = tokens.some((token) => sentence.isContext(token));
  const isGrowth = sentence.has('growth', 'move', 'rise', 'fall', 'more', 'less', 'of-growth');
  return (
    isMeasured &&
    !isGrowth &&
    tokens.some((token, at) => IS.test(sentence.written(token)) && tokens[at + 1]?.kind === 'number')
  );
}
