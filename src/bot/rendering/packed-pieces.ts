import { textOfSpans, type Piece } from './piece.js';

/** The pieces of one message, and the citations that it opens. */
export interface PackedPieces<Table> {
  readonly pieces: readonly Piece<Table>[];
  readonly citations: readonly number[];
}

/** Whether a message of these pieces would show nothing but white space, which no platform takes. */
export function isBlank<Table>(pieces: readonly Piece<Table>[]): boolean {
  return pieces.every(({ spans, table }) => table === null && textOfSpans(spans).trim() === '');
}

/** The citations of each message, each once; those that are too many for one are opened from the next. */
export function dealtCitations<Table>(
  packed: readonly (readonly Piece<Table>[])[],
  most: number,
): PackedPieces<Table>[] {
  let left: readonly number[] = [];
  return packed.map((pieces) => {
    const wanted = [...new Set([...left, ...pieces.flatMap((piece) => piece.citations)])];
    left = wanted.slice(most);
    return { pieces, citations: wanted.slice(0, most) };
  });
}
