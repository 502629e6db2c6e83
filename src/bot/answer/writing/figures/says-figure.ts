import type { Language } from '../../../../knowledge/index.js';
import type { EvidencePiece } from '../evidence.js';
import type { Reading } from '../reading/held-words.js';
import { placeOf } from './column-order.js';
import type { FigureFact } from './fact.js';
import { figureFact } from './figure-fact.js';
import { FigureSentence } from './figure-sentence.js';
import { saysGap } from './says-gap.js';
import { saysMove } from './says-move.js';
import { saysRank } from './says-rank.js';
import { saysRatio } from './says-ratio.js';
import { saysTotal } from './says-total.js';
import { saysValue } from './says-value.js';

/**
 * Whether a sentence says what a piece looks up or works out: its rows, its periods and its number, in words that say
 * how it came about and nothing else. No order of such words says another thing, but where a form watches it.
 */
export function saysFigure(text: string, piece: EvidencePiece, reading: Reading): boolean {
  const fact = figureFact(piece, reading.corpus);
  if (!fact) return false;
  if (fact.kind === 'rank') return saysRank(fact, text, piece, reading);
  const sentence = FigureSentence.read(text, [piece], reading);
  return (
    saysOfOneRow(fact, sentence) ||
    saysItsPlace(fact, text, piece, reading) ||
    saysOfSeveral(fact, sentence, reading.language)
  );
}

/** The place of a cell in its whole column is so, whether or not its piece tells it. */
function saysItsPlace(fact: FigureFact, text: string, piece: EvidencePiece, reading: Reading): boolean {
  const rank = fact.kind === 'value' || fact.kind === 'rate' ? placeOf(fact.cell) : null;
  return rank !== null && 'cell' in fact && saysRank({ ...fact, kind: 'rank', rank }, text, piece, reading);
}

function saysOfOneRow(fact: FigureFact, sentence: FigureSentence): boolean {
  switch (fact.kind) {
    case 'value':
      return saysValue(fact, sentence);
    case 'rate':
    case 'growth':
    case 'change':
      return saysMove(fact, sentence);
    default:
      return false;
  }
}

function saysOfSeveral(fact: FigureFact, sentence: FigureSentence, language: Language): boolean {
  switch (fact.kind) {
    case 'difference':
    case 'points':
      return saysGap(fact, sentence);
    case 'ratio':
    case 'share':
      return saysRatio(fact, sentence, language);
    case 'mean':
    case 'sum':
      return saysTotal(fact, sentence);
    default:
      return false;
  }
}
