import type { Language } from '../../../../../knowledge/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { Reading } from '../../reading/held-words.js';
import { withoutConversion } from '../sentence/conversion.js';
import { fromBelow, placeOf } from '../orders/column-order.js';
import type { FigureFact } from '../facts/fact.js';
import { figureFact } from '../facts/figure-fact.js';
import { FigureSentence } from '../sentence/figure-sentence.js';
import { withoutAskedRounding, withoutRounding } from '../sentence/rounding.js';
import { saysCount } from './says-count.js';
import { saysGap, saysGapOfPeriods } from './says-gap.js';
import { saysLabelled } from './says-labelled.js';
import { saysMove } from './says-move.js';
import { saysOfEnds } from './says-of-ends.js';
import { saysPublishedGap } from './says-published-gap.js';
import { saysRank } from './says-rank.js';
import { saysRatio } from './says-ratio.js';
import { saysRiseShare } from './says-rise-share.js';
import { saysShareChange } from './says-share-change.js';
import { saysStated } from './says-stated.js';
import { saysStatedGap } from './says-stated-gap.js';
import { saysTotal } from './says-total.js';
import { saysValue } from './says-value.js';

/**
 * Whether a sentence says what a piece looks up or works out: its rows, its periods and its number, in words that say
 * how it came about and nothing else. No order of such words says another thing, but where a form watches it.
 */
export function saysFigure(text: string, piece: EvidencePiece, reading: Reading): boolean {
  const fact = figureFact(piece, reading.corpus);
  if (!fact) return saysOfNoCells(text, piece, reading);
  if (fact.kind === 'rank') return saysRank(fact, text, piece, reading) || saysOfRank(fact, text, piece, reading);
  const said = fact.kind === 'rounded' ? withoutRounding(text, reading) : withoutScale(text, fact, reading);
  if (said === null) return false;
  const sentence = FigureSentence.read(said, [piece], reading);
  return (
    saysOfOneRow(fact, sentence) ||
    saysItsPlace(fact, text, piece, reading) ||
    saysOfSeveral(fact, sentence, reading.language)
  );
}

/** A piece of numbers of prose, a count, or how a published number lies to a computed one. */
function saysOfNoCells(text: string, piece: EvidencePiece, reading: Reading): boolean {
  return (
    saysLabelled(text, piece, reading) ||
    saysStated(text, piece, reading) ||
    saysCount(text, piece, reading.language) ||
    saysOfEnds(text, piece, reading) ||
    saysStatedGap(text, piece, reading.language) ||
    saysPublishedGap(text, piece, reading)
  );
}

/** A sentence without words for the digits or the unit of what is worked out; of a part the digits that were asked for. */
function withoutScale(text: string, { kind, answer }: FigureFact, reading: Reading): string | null {
  const isPart = kind === 'share' || kind === 'ratio';
  const rounded = isPart ? withoutAskedRounding(text, reading) : text;
  return rounded && withoutConversion(rounded, answer, reading.language);
}

/** The number that takes a place, said without it. */
function saysOfRank(
  { answer, cell }: Extract<FigureFact, { kind: 'rank' }>,
  text: string,
  piece: EvidencePiece,
  reading: Reading,
): boolean {
  const kind = cell.column.role === 'growth' ? 'rate' : 'value';
  return saysOfOneRow({ kind, answer, cell }, FigureSentence.read(text, [piece], reading));
}

/** The place of a cell in its whole column is so, whether or not its piece tells it. */
function saysItsPlace(fact: FigureFact, text: string, piece: EvidencePiece, reading: Reading): boolean {
  const rank = fact.kind === 'value' || fact.kind === 'rate' ? placeOf(fact.cell) : null;
  if (rank === null || !('cell' in fact)) return false;
  return [rank, fromBelow(rank)].some((one) => saysRank({ ...fact, kind: 'rank', rank: one }, text, piece, reading));
}

function saysOfOneRow(fact: FigureFact, sentence: FigureSentence): boolean {
  switch (fact.kind) {
    case 'rounded':
    case 'value':
      return saysValue(fact, sentence);
    case 'rate':
    case 'growth':
      return saysMove(fact, sentence);
    case 'change':
      return saysMove(fact, sentence) || saysGapOfPeriods(fact, sentence);
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
    case 'rise-share':
      return saysRiseShare(fact, sentence, language);
    case 'share-change':
      return saysShareChange(fact, sentence, language);
    case 'mean':
    case 'sum':
      return saysTotal(fact, sentence);
    default:
      return false;
  }
}
