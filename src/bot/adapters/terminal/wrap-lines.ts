import { displayWidth } from '../../reply/display-width.js';
import { lineSpans } from '../../reply/line-breaks.js';
import type { TextLine } from '../../reply/text-line.js';

/**
 * Lines cut to `width` columns between words, Chinese ones as well; never inside a number, and with no closing mark at
 * the start of a line. Nothing but the white space at a cut is lost. A word wider than the terminal stays whole.
 */
export function wrapLines(lines: readonly TextLine[], width: number): TextLine[] {
  if (!Number.isFinite(width)) return [...lines];
  return lines.flatMap((line) => (isTable(line) ? [line] : wrapLine(line, width)));
}

// A cut row no longer aligns; a terminal that is too narrow shows it whole.
const isTable = (line: TextLine): boolean => line.some(({ role }) => role === 'row' || role === 'heading');

// What a line of a list begins with: its text goes on beneath the text, not beneath the number.
const LEAD = /^ *(?:-|\d+\.)? */u;
/** The widest lead that is hung: deeper ones would leave too little room on a narrow terminal. */
const WIDEST_LEAD = 8;

function wrapLine(line: TextLine, width: number): TextLine[] {
  const text = line.map((span) => span.text).join('');
  if (displayWidth(text) <= width) return [line];
  const indent = Math.min(LEAD.exec(text)?.[0].length ?? 0, WIDEST_LEAD);
  return lineSpans(text, width, indent).map(([start, end], index) =>
    index === 0 || indent === 0
      ? slice(line, start, end)
      : [{ role: 'note', text: ' '.repeat(indent) }, ...slice(line, start, end)],
  );
}

function slice(line: TextLine, start: number, end: number): TextLine {
  let offset = 0;
  return line.flatMap((span) => {
    const text = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += span.text.length;
    return text === '' ? [] : [{ ...span, text }];
  });
}
