import { parseQuantities, type Approximation } from '../../../knowledge/index.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** Words for so many times, which are no numbers for those who read numbers alone. */
const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ['twice', '2 times'],
  ['thrice', '3 times'],
]);

/** "More than twice": the word is a number, with the word that makes it approximate. */
export function withMultiples(tokens: readonly Token[], sentence: string): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const read = multipleOf(token, sentence);
    if (read) return [{ ...read, mention: { ...read.mention, approximation: approximationBefore(tokens[at - 1]) } }];
    const next = tokens[at + 1];
    const isTakenOver = next && multipleOf(next, sentence) && approximationBefore(token) !== 'exact';
    return isTakenOver ? [] : [token];
  });
}

function multipleOf({ kind, start, end }: Token, sentence: string) {
  const written = kind === 'unknown' ? MULTIPLES.get(sentence.slice(start, end).toLowerCase()) : undefined;
  const [mention] = written === undefined ? [] : parseQuantities(written);
  return mention?.kind === 'amount' ? ({ kind: 'number', mention, start, end } as const) : null;
}

function approximationBefore(token: Token | undefined): Approximation {
  if (isWordOf(token, 'more')) return 'over';
  return isWordOf(token, 'less') ? 'under' : 'exact';
}
