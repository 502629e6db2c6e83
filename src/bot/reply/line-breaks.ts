import { displayWidth } from './display-width.js';
import { wordsOf } from './segments.js';

// What may not stand at the start of a line, and what may not stand at its end (GB/T 15834, 5.1; ASCII as in English).
const CLOSING = /^[，。；：！？、）》】〉」』”’％…—·～,.;:!?)\]}%]/u;
const OPENING = /[（《【〈「『“‘([{]$/u;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—·]/u;
// Space, a run of other writing (never cut: words with their apostrophes, numbers with signs and points), or Chinese.
const UNITS = new RegExp(
  String.raw`\s+|(?:(?!${CHINESE.source})\S|(?<=\p{Script=Latin})’(?=\p{Script=Latin}))+|(?:${CHINESE.source})+`,
  'gu',
);

/**
 * Where lines of `width` columns begin and end in a text, the lines after the first set in by `indent`: cut between
 * words, Chinese ones as well; never inside a number, and with no closing mark at the start of a line. Nothing but the
 * white space at a cut is lost. A word wider than a line stays whole.
 */
export function lineSpans(text: string, width: number, indent = 0): [start: number, end: number][] {
  const pieces = unbreakable(text);
  const result: [number, number][] = [];
  let [start, end, used, offset] = [0, 0, 0, 0];
  for (const piece of pieces) {
    const isSpace = piece.trim() === '';
    const columns = displayWidth(piece);
    if (!isSpace && offset > start && used + columns > width) {
      result.push([start, end]);
      [start, used] = [offset, indent];
    }
    offset += piece.length;
    used += columns;
    if (!isSpace) end = offset;
  }
  result.push([start, end]);
  return result;
}

/** `text` in the pieces that a line keeps whole: words with the marks that belong to them, numbers, white space. */
export function unbreakable(text: string): string[] {
  const pieces = [...text.matchAll(UNITS)].flatMap(([unit]) => (CHINESE.test(unit) ? wordsOf(unit) : [unit]));
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const sticks = last !== undefined && (CLOSING.test(piece) || OPENING.test(last));
    if (sticks && last.trim() !== '') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
