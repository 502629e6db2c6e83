import { splitSentences } from '../../language/split-sentences.js';
import { MAX_TOKENS, type Encode } from './tokenizer.js';

/** Tokens that stand in every window beside the text: `<s>`, `</s>` and the prefix "passage: ". */
const FRAME_TOKENS = 8;

const MOST_TEXT_TOKENS = MAX_TOKENS - FRAME_TOKENS;

/**
 * A passage as texts that the model can read whole: itself, or, where it has too many tokens, runs of sentences of
 * about equal length. Paragraph-length windows matter: windows of one or two sentences ruin ranking across languages
 * (model README, nDCG .363).
 */
export function windowsOf(text: string, encode: Encode): readonly string[] {
  // No character gives more than one token: most passages need no counting.
  if (text.length < MOST_TEXT_TOKENS) return [text];
  const whole = text.length > MOST_CHARACTERS ? null : encode(text).length;
  if (whole !== null && whole <= MOST_TEXT_TOKENS) return [text];
  const pieces = splitSentences(text).flatMap(([start, end]) => shortPieces(text.slice(start, end), encode));
  const total = whole ?? pieces.reduce((sum, { tokens }) => sum + tokens, 0);
  const target = total / Math.ceil(total / MOST_TEXT_TOKENS);
  const windows: string[] = [];
  let window = '';
  let size = 0;
  for (const { piece, tokens } of pieces) {
    if (window !== '' && (size + tokens > MOST_TEXT_TOKENS || size + tokens / 2 > target)) {
      windows.push(window);
      window = '';
      size = 0;
    }
    window = window === '' ? piece : joined(window, piece);
    size += tokens;
  }
  return window === '' ? windows : [...windows, window];
}

/** A run of this many characters has more tokens than the model reads, in any language. */
const MOST_CHARACTERS = 8000;

interface Piece {
  readonly piece: string;
  readonly tokens: number;
}

/** A sentence, halved until each part fits: only text without any sentence ends is that long. */
function shortPieces(piece: string, encode: Encode): readonly Piece[] {
  // The tokenizer recurses over its input: it is never given more than it can bear.
  const tokens = piece.length > MOST_CHARACTERS ? MAX_TOKENS : encode(piece).length;
  if (tokens <= MOST_TEXT_TOKENS || piece.length < 2) return [{ piece, tokens }];
  const middle = Math.floor(piece.length / 2);
  return [...shortPieces(piece.slice(0, middle), encode), ...shortPieces(piece.slice(middle), encode)];
}

/** Chinese sentences join without a space. */
function joined(left: string, right: string): string {
  return /[\x21-\x7e]$/u.test(left) ? `${left} ${right}` : left + right;
}
