import { isWordOf, type ClaimToken } from '../../../../../tools/index.js';
import { neighbour, type FigureSentence } from './figure-sentence.js';

const PERCENT = /[%％]$|percent$|^百分之/iu;

/** Whether a percent is said as a share of what is measured: "37.1% of exports", 出口的 37.1%. */
export function isPartOfMeasure(at: number, sentence: FigureSentence): boolean {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token?.kind !== 'number') return false;
  const [measure, link] = [tokens[at - 2], tokens[at - 1]];
  const isLinked = link !== undefined && sentence.written(link) === '的';
  const isOfIt = isLinked && measure !== undefined && sentence.isContext(measure);
  return isOfIt || isPercentOf(tokens, at, sentence.written(token));
}

/** "37.1% of": a share, where a move would be said. */
export function isPercentOf(tokens: readonly ClaimToken[], at: number, written: string): boolean {
  const next = neighbour(tokens, at, 1);
  return PERCENT.test(written) && isWordOf(next, 'of');
}
