import type { types } from '@slack/bolt';
import { cutText } from '../../../reply/split-text.js';
import type { TextLine, TextSpan } from '../../../reply/render-text.js';
import { escapedBytes } from './escape-text.js';
import { FIRST_TEXT_BYTES } from './limits.js';

/** What stands in one message as a whole: words in the flow of the text, or a page of a table. */
export interface Piece {
  /** Its characters of the answer's text. */
  readonly spans: readonly TextSpan[];
  /** What its blocks show instead of the spans. */
  readonly table: types.TableBlock | null;
  /** The citations, by their places in the reply, that it rests on. */
  readonly citations: readonly number[];
}

const LINE_BREAK: TextSpan = { role: 'note', text: '\n' };

/**
 * Lines as pieces, each line with its break: whole where a message can hold it, otherwise cut as text is cut.
 *
 * @param citations of each line, by its place among the lines
 */
export function flowPieces(lines: readonly TextLine[], citations: LineCitations = () => []): Piece[] {
  return lines.flatMap((line, place) =>
    fitting([...line, LINE_BREAK]).map((spans, index) => ({
      spans,
      table: null,
      citations: index === 0 ? citations(place) : [],
    })),
  );
}

export type LineCitations = (place: number) => readonly number[];

function fitting(line: TextLine): TextLine[] {
  if (escapedBytes(textOfSpans(line)) <= FIRST_TEXT_BYTES) return [line];
  return line.flatMap(({ role, text }) =>
    cutText(text, FIRST_TEXT_BYTES, escapedBytes).map((cut): TextLine => [{ role, text: cut }]),
  );
}

export function textOfSpans(spans: readonly TextSpan[]): string {
  return spans.map(({ text }) => text).join('');
}

/** Pieces of a whole text: every line of it but the last ends in a break. */
export function withoutLastBreak(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined) return pieces;
  const spans = last.spans.map((span, index) =>
    index === last.spans.length - 1 ? { ...span, text: span.text.replace(/\n$/u, '') } : span,
  );
  return [...pieces.slice(0, -1), { ...last, spans }];
}
