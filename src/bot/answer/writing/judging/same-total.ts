import type { QuantityMention } from '../../../../knowledge/index.js';
import { claimTokens, type ClaimToken, type Meaning } from '../../../../tools/index.js';
import type { Figure, FigureInput } from '../../../reply/reply.js';
import type { EvidencePiece } from '../evidence.js';
import { heldWords, type HeldWords, type Reading } from '../reading/held-words.js';
import { numberMentions } from '../reading/mentions.js';
import { numberKey, periodKeys } from '../reading/number-key.js';
import { isHeld } from './held-tokens.js';

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

/** One number alone, the figure's own with its sign. */
function saysAnswer(tokens: readonly ClaimToken[], { display }: Figure): boolean {
  const [only, other] = tokens.flatMap((token) => (token.kind === 'number' ? [token.mention] : []));
  const keyOf = (mention: QuantityMention): string | null =>
    mention.kind === 'name' || mention.kind === 'period' ? null : numberKey(mention);
  return only !== undefined && !other && numberMentions(display).some((one) => keyOf(one) === keyOf(only));
}

function namesInput({ row, column = '' }: FigureInput, tokens: readonly ClaimToken[], text: string): boolean {
  const isNamed = tokens.some(
    (token) =>
      token.kind === 'name' && token.targets.some((target) => target.kind === 'row' && target.row.label === row),
  );
  const said = new Set(
    tokens.flatMap((token) => (token.kind === 'period' ? periodKeys(text.slice(token.start, token.end)) : [])),
  );
  return isNamed && periodKeys(column.replace(/[^\d年]/gu, ' ')).every((key) => said.has(key));
}
