import { claimTokens, type ClaimToken, type Meaning } from '../../../../tools/index.js';
import type { EvidencePiece } from '../evidence.js';
import { heldWords, type HeldWords, type Reading } from '../reading/held-words.js';
import { isHeld } from './held-tokens.js';
import { namesInput, saysAnswer } from './named-inputs.js';

/** Words that say how values are put together, and nothing else of them. */
const OPERATIONS: Readonly<
  Record<'mean' | 'sum', { readonly formula: RegExp; readonly meaning: Meaning; readonly words: RegExp }>
> = {
  sum: { formula: /^[\d.]+(?: \+ [\d.]+)+$/u, meaning: 'together', words: /^(?:共|一共|共计|total(?:l?ed)?)$/iu },
  mean: { formula: /^\([\d.]+(?: \+ [\d.]+)+\) ÷ \d+$/u, meaning: 'average', words: /^平均$/u },
};

/** Words around such a result; "over 2021 and 2022" is no comparison. */
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>(['amount', 'and', 'at', 'category', 'filler', 'of', 'pair']);

/**
 * Whether a sentence says the sum or the mean that a piece works out: all its rows and periods and no others, its value
 * and no other number, the word for the operation, and nothing else. In a sum the order does not matter.
 */
export function saysSameTotal(text: string, piece: EvidencePiece, reading: Reading): boolean {
  const [figure] = piece.figures;
  const operation = Object.values(OPERATIONS).find(({ formula }) => formula.test(figure?.formula ?? ''));
  if (!figure || !operation || figure.inputs.some(({ table }) => table === undefined)) return false;
  const held = heldWords(piece, reading);
  const tokens = claimTokens(text, reading.corpus, undefined);
  const isOperation = (token: ClaimToken): boolean =>
    token.kind === 'word' &&
    (token.meaning === operation.meaning || operation.words.test(text.slice(token.start, token.end)));
  return (
    tokens.some(isOperation) &&
    tokens.every((token) => isOperation(token) || isAround(token, text, held)) &&
    saysAnswer(tokens, figure) &&
    figure.inputs.every((input) => namesInput(input, tokens, text))
  );
}

function isAround(token: ClaimToken, text: string, held: HeldWords): boolean {
  const isOver = text.slice(token.start, token.end).toLowerCase() === 'over';
  return isHeld(token, text, [held]) && (token.kind !== 'word' || AROUND.has(token.meaning) || isOver);
}
