import { dealtCitations, isBlank, type PackedPieces } from '../../../rendering/packed-pieces.js';
import { escapedLength } from './escape-markdown.js';
import { codeOf, markdownOf } from './markdown.js';
import { PAGE_PICTURES, PAGE_TEXT } from './page-room.js';
import { MOST_CITATIONS } from './source-rows.js';
import type { DiscordPiece, DiscordTable } from './table-pieces.js';

/** The pieces of one page, and the citations that it opens. */
export type Page = PackedPieces<DiscordTable>;

/** Around a table, or around a line of code that stands alone: the fences and their breaks. */
const FENCES = 9;
/** Around a part of a line, which may be escaped otherwise than by itself once it stands beside the next. */
const MARKS = 8;

/**
 * Pieces in order on as few pages as their words and pictures allow. A page of nothing but white space is left out, for
 * Discord takes none.
 */
export function packPages(pieces: readonly DiscordPiece[]): readonly Page[] {
  const pages: DiscordPiece[][] = [];
  let [room, pictures] = [0, 0];
  for (const piece of pieces) {
    const length = lengthOf(piece, pages.at(-1)?.at(-1));
    const drawn = piece.table?.kind === 'picture' ? 1 : 0;
    const current = pages.at(-1);
    if (current !== undefined && length <= room && drawn <= pictures && !isFurther(piece)) {
      current.push(piece);
      [room, pictures] = [room - length, pictures - drawn];
    } else {
      pages.push([piece]);
      [room, pictures] = [PAGE_TEXT - lengthOf(piece, undefined), PAGE_PICTURES - drawn];
    }
  }
  const full = pages.filter((page) => !isBlank(page));
  return dealtCitations(full.length > 0 ? full : pages.slice(0, 1), MOST_CITATIONS);
}

/** A table is turned page by page. */
const isFurther = ({ table }: DiscordPiece): boolean => table?.kind === 'lines' && table.place === 'further';

/** Characters that a piece adds to the Markdown of its page, or a few more. */
function lengthOf({ spans, table }: DiscordPiece, before: DiscordPiece | undefined): number {
  if (table?.kind === 'picture') return 0;
  if (table?.kind === 'lines') return codeOf(table.lines).length + 1;
  const fences = spans.some(({ role }) => role === 'row' || role === 'heading') ? FENCES : 0;
  const [part, ...rest] = spans;
  if (part === undefined || rest.length > 0) return fences + markdownOf(spans).length;
  const goesOn = before?.spans.length === 1 && before.spans[0]?.role === part.role;
  return fences + escapedLength(part.text) + (goesOn ? 0 : MARKS);
}
