import { displayWidth } from '../../reply/display-width.js';
import type { TextLine } from '../../reply/render-text.js';

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
 * Lines cut to `width` columns between words, Chinese ones as well; never inside a number, and with no closing mark at
 * the start of a line. Nothing but the white space at a cut is lost. A word wider than the terminal stays whole.
 */
export function wrapLines(lines: readonly TextLine[], width: number): TextLine[] {
  if (!Number.isFinite(width)) return [...lines];
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return lines.flatMap((line) => (isTable(line) ? [line] : wrapLine(line, width, segmenter)));
}

// A cut row no longer aligns; a terminal that is too narrow shows it whole.
const isTable = (line: TextLine): boolean => line.some(({ role }) => role === 'row' || role === 'heading');

// What a line of a list begins with: its text goes on beneath the text, not beneath the number.
const LEAD = /^ *(?:-|\d+\.)? */u;
/** The widest lead that is hung: deeper ones would leave too little room on a narrow terminal. */
const WIDEST_LEAD = 8;

function wrapLine(line: TextLine, width: number, segmenter: Intl.Segmenter): TextLine[] {
  const text = line.map((span) => span.text).join('');
  if (displayWidth(text) <= width) return [line];
  const indent = Math.min(LEAD.exec(text)?.[0].length ?? 0, WIDEST_LEAD);
  return cuts(unbreakable(text, segmenter), width, indent).map(([start, end], index) =>
    index === 0 || indent === 0
      ? slice(line, start, end)
      : [{ role: 'note', text: ' '.repeat(indent) }, ...slice(line, start, end)],
  );
}

function unbreakable(text: string, segmenter: Intl.Segmenter): string[] {
  const pieces = [...text.matchAll(UNITS)].flatMap(([unit]) =>
    CHINESE.test(unit) ? [...segmenter.segment(unit)].map(({ segment }) => segment) : [unit],
  );
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const sticks = last !== undefined && (CLOSING.test(piece) || OPENING.test(last));
    if (sticks && last.trim() !== '') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

function cuts(pieces: readonly string[], width: number, indent: number): [start: number, end: number][] {
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

function slice(line: TextLine, start: number, end: number): TextLine {
  let offset = 0;
  return line.flatMap((span) => {
    const text = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += span.text.length;
    return text === '' ? [] : [{ ...span, text }];
  });
}
