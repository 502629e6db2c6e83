import type { TextLine, TextSpan } from '../reply/text-line.js';
import { cutText, type Weigh } from '../reply/split-text.js';

/** What stands in one message as a whole: words in the flow of the text, or a page of a table. */
export interface Piece<Table> {
  /** Its characters of the answer's text. */
  readonly spans: readonly TextSpan[];
  /** What the platform shows instead of the spans. */
  readonly table: Table | null;
  /** The citations, by their places in the reply, that it rests on. */
  readonly citations: readonly number[];
}

/** How much of a text one message holds, by the platform's count. */
export interface Room {
  readonly limit: number;
  readonly weigh: Weigh;
}

export type LineCitations = (place: number) => readonly number[];

const LINE_BREAK: TextSpan = { role: 'note', text: '\n' };

/**
 * Lines as pieces, each line with its break: whole where a message can hold it, otherwise cut as text is cut.
 *
 * @param citations of each line, by its place among the lines
 */
export function flowPieces(
  lines: readonly TextLine[],
  room: Room,
  citations: LineCitations = () => [],
): Piece<never>[] {
  return lines.flatMap((line, place) =>
    fitting([...line, LINE_BREAK], room).map((spans, index) => ({
      spans,
      table: null,
      citations: index === 0 ? citations(place) : [],
    })),
  );
}

function fitting(line: TextLine, { limit, weigh }: Room): TextLine[] {
  if (weigh(textOfSpans(line)) <= limit) return [line];
  return line.flatMap(({ role, text }) => cutText(text, limit, weigh).map((cut): TextLine => [{ role, text: cut }]));
}

export function textOfSpans(spans: readonly TextSpan[]): string {
  return spans.map(({ text }) => text).join('');
}

/** Pieces of a whole text: every line of it but the last ends in a break. */
export function withoutLastBreak<Table>(pieces: readonly Piece<Table>[]): readonly Piece<Table>[] {
  const last = pieces.at(-1);
  if (last === undefined) return pieces;
  const spans = last.spans.map((span, index) =>
    index === last.spans.length - 1 ? { ...span, text: span.text.replace(/\n$/u, '') } : span,
  );
  return [...pieces.slice(0, -1), { ...last, spans }];
}

/** The citations that no piece names are opened from the last. */
export function withRemaining<Table>(
  pieces: readonly Piece<Table>[],
  citations: readonly unknown[],
): readonly Piece<Table>[] {
  const named = new Set(pieces.flatMap((piece) => piece.citations));
  const remaining = [...citations.keys()].filter((place) => !named.has(place));
  const last = pieces.at(-1) ?? { spans: [], table: null, citations: [] };
  return [...pieces.slice(0, -1), { ...last, citations: [...last.citations, ...remaining] }];
}
