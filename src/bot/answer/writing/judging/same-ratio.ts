import { claimTokens, type Meaning } from '../../../../tools/index.js';
import type { EvidencePiece } from '../evidence.js';
import { heldWords, type Reading } from '../reading/held-words.js';
import { isHeld } from './held-tokens.js';
import { namesInput, placeOfRow, saysAnswer } from './named-inputs.js';

const RATIO = /^(?<part>[\d.]+) ÷ [\d.]+(?: × 100)?$/u;

/** Words around a ratio: none compares, adds or moves anything. */
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>([
  'among-these',
  'amount',
  'at',
  'category',
  'filler',
  'of',
  'share',
]);

/**
 * Whether a sentence says what part, or how many times, one row is of another, as a piece works it out: the row that is
 * divided first, the other one where the language has it (A相当于B的2.36%, "A were 2.36% of B"), and nothing else.
 */
export function saysSameRatio(text: string, piece: EvidencePiece, reading: Reading): boolean {
  const [figure] = piece.figures;
  const [part, whole, third] = figure?.inputs ?? [];
  const divided = RATIO.exec(figure?.formula ?? '')?.groups?.['part'];
  if (!figure || !part || !whole || third || part.row === whole.row || Number(divided) !== part.value) return false;
  const held = heldWords(piece, reading);
  const tokens = claimTokens(text, reading.corpus, undefined);
  const isAround = tokens.every(
    (token) => isHeld(token, text, [held]) && (token.kind !== 'word' || AROUND.has(token.meaning)),
  );
  if (!isAround || !saysAnswer(tokens, figure)) return false;
  const [first, second] = [placeOfRow(part.row, tokens), placeOfRow(whole.row, tokens)];
  const number = tokens.findIndex(({ kind }) => kind === 'number');
  const isInOrder = reading.language === 'zh' ? first < second && second < number : first < number && number < second;
  return isInOrder && figure.inputs.every((input) => namesInput(input, tokens, text));
}
