import { displayWidth } from '../reply/display-width.js';
import { lineSpans } from '../reply/line-breaks.js';

/** Heights of letters and of lines, in pixels of the SVG. */
export const FONT = { title: 18, text: 13, small: 11 } as const;
export const LINE = { title: 26, text: 17, small: 16 } as const;

/** Half an em for each column of {@link displayWidth}, with some room: Latin capitals are wider than that. */
export const COLUMN_EMS = 0.56;

export const textWidth = (text: string, font: number): number => Math.ceil(displayWidth(text) * font * COLUMN_EMS);
export const columnsIn = (width: number, font: number): number => Math.floor(width / (font * COLUMN_EMS));

/** A text on lines of so many columns; a word that is wider than a line is cut, and said to be. */
export function wrapped(text: string, columns: number): readonly string[] {
  return lineSpans(text, columns).map(([start, end]) => shortened(text.slice(start, end), columns));
}

/** A text on a few lines; what does not fit is left out, and said to be. */
export function wrappedWithin(text: string, columns: number, most: number): readonly string[] {
  const lines = wrapped(text, columns);
  const last = lines[most - 1];
  return lines.length <= most || last === undefined
    ? lines
    : [...lines.slice(0, most - 1), shortened(`${last}…`, columns)];
}

/** A line cut to its width: a word of a hundred letters cannot be wrapped. */
function shortened(line: string, columns: number): string {
  if (displayWidth(line) <= columns) return line;
  const characters = [...line.replace(/…$/u, '')];
  while (displayWidth(characters.join('')) >= columns) characters.pop();
  return `${characters.join('')}…`;
}
