import type { Language } from '../../../../knowledge/index.js';
import { claimTokens, type ClaimToken, type Meaning } from '../../../../tools/index.js';
import type { Figure, FigureInput } from '../../../reply/reply.js';
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

/** A figure with the row that is divided and the one that it is divided by. */
interface Ratio {
  readonly figure: Figure;
  readonly part: FigureInput;
  readonly whole: FigureInput;
}

/**
 * Whether a sentence says what part, or how many times, one row is of another, as a piece works it out: the row that is
 * divided first, the other one where the language has it (A相当于B的2.36%, "A were 2.36% of B"), and nothing else.
 */
export function saysSameRatio(text: string, piece: EvidencePiece, reading: Reading): boolean {
  const ratio = ratioOf(piece);
  if (!ratio) return false;
  const held = heldWords(piece, reading);
  const tokens = claimTokens(text, reading.corpus, undefined);
  return (
    tokens.every((token) => isHeld(token, text, [held]) && (token.kind !== 'word' || AROUND.has(token.meaning))) &&
    saysAnswer(tokens, ratio.figure) &&
    isInOrder(ratio, tokens, reading.language) &&
    ratio.figure.inputs.every((input) => namesInput(input, tokens, text))
  );
}

function ratioOf({ figures: [figure] }: EvidencePiece): Ratio | null {
  if (!figure || figure.inputs.length !== 2) return null;
  const [part, whole] = figure.inputs;
  const divided = RATIO.exec(figure.formula ?? '')?.groups?.['part'];
  if (!part || !whole || part.row === whole.row) return null;
  return Number(divided) === part.value ? { figure, part, whole } : null;
}

function isInOrder({ part, whole }: Ratio, tokens: readonly ClaimToken[], language: Language): boolean {
  const [first, second] = [placeOfRow(part.row, tokens), placeOfRow(whole.row, tokens)];
  const number = tokens.findIndex(({ kind }) => kind === 'number');
  return language === 'zh' ? first < second && second < number : first < number && number < second;
}
