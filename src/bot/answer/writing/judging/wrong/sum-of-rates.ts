import { isWordIn, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import { isTotal } from '../../figures/sentence/around-mention.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import { FigureSentence } from '../../figures/sentence/figure-sentence.js';
import type { Reading } from '../../reading/held-words.js';

/** How fast something grew. */
const RATE: ReadonlySet<Meaning> = new Set<Meaning>(['growth', 'move']);
/** "The sum of the growth rates". */
const SUM_OF_RATES = /\b(?:sum|total)\s+of\s+(?:\w+\s+){0,2}?(?:growth|increase|rise|change|rate|gain)s?\b/iu;
const SEVERAL = /(?:growths|rates|changes)(?: of growth)?$/iu;
/** "The increases of A and B came to 5.86% in total"; "increases" alone is a verb. */
const SEVERAL_MOVES =
  /\b(?:increases|rises|gains|declines|decreases|falls)\s+(?:of|in|for)\b[^;]*\d%?\s+(?:in total|altogether|together)\b/iu;

/**
 * Whether a sentence adds rates up: 增速合计 5.86%, "the growth rates came to 5.86% in total". The growth of a total
 * (合计增长 5.86%) is another number, and claims read both alike.
 */
export function addsRates(text: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  if (pieces.some((piece) => figureFact(piece, reading.corpus)?.kind === 'sum')) return false;
  const sentence = FigureSentence.read(text, pieces, reading);
  const { tokens } = sentence;
  const isSummed = tokens.some((token, at) => isWordIn(token, RATE) && isRateSummed(at, sentence));
  return isSummed || [SUM_OF_RATES, SEVERAL_MOVES].some((words) => words.test(text));
}

function isRateSummed(at: number, sentence: FigureSentence): boolean {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token) return false;
  const behind = tokens.slice(at + 1).find((one) => !isBetween(one));
  if (isTotalOf(behind, sentence)) return true;
  const isOfSeveral = SEVERAL.test(sentence.written(token));
  return isOfSeveral ? tokens.some((one) => isTotal(one, sentence)) : isTotalBehindNumber(at, sentence);
}

/** "The growth of A and of B came to 5.86% in total". */
function isTotalBehindNumber(from: number, sentence: FigureSentence): boolean {
  const number = sentence.tokens.findIndex(({ kind }, at) => at > from && kind === 'number');
  return number > from && isTotalOf(sentence.tokens[number + 1], sentence);
}

function isTotalOf(token: ClaimToken | undefined, sentence: FigureSentence): boolean {
  return token !== undefined && isTotal(token, sentence);
}

/** 增速在 2022 年合计. */
function isBetween(token: ClaimToken): boolean {
  return token.kind === 'period' || (token.kind === 'word' && token.meaning === 'filler');
}
