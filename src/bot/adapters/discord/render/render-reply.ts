import { blockPieces } from '../../../rendering/block-pieces.js';
import type { RenderedFile } from '../../../rendering/rendered-file.js';
import { replyParts } from '../../../rendering/reply-parts.js';
import { blockFile } from '../../../rendering/table-files.js';
import type { Reply } from '../../../reply/reply.js';
import type { SourceNames } from '../../../reply/source-names.js';
import type { DiscordMessage } from '../discord-message.js';
import { answerPages, type PageContext } from './answer-pages.js';
import { DISCORD_PIECES, type DiscordPiece } from './table-pieces.js';

/** What a reply does not say of itself. */
export interface ReplyContext extends PageContext {
  /** Titles for the sources, as the reply's text has them. */
  readonly names: SourceNames;
  readonly chart: RenderedFile | null;
}

/**
 * A reply as pages. They show every word of its text: tables that align on a telephone as lines of one width, wider ones
 * as pictures; what takes several pages or a picture is attached as a CSV file.
 */
export function renderReply(reply: Reply, context: ReplyContext): readonly DiscordMessage[] {
  const maker = DISCORD_PIECES[context.draw === null ? 'none' : 'drawn'];
  const rendered = replyParts(reply, context.names).map((part) => ({ part, pieces: blockPieces(part, maker) }));
  const files = rendered.flatMap(({ part, pieces }, place) =>
    part.block?.type === 'table' && !isWhole(pieces) ? [blockFile(part.block, place, reply)] : [],
  );
  const pieces = rendered.flatMap((one) => one.pieces);
  return answerPages({ ...reply, pieces, files, chart: context.chart, feedback: 'wanted' }, context);
}

/** Whether a table stands on one page, in letters that can be copied. */
function isWhole(pieces: readonly DiscordPiece[]): boolean {
  const [first, ...others] = pieces.flatMap(({ table }) => table ?? []);
  return first?.kind === 'lines' && others.length === 0;
}
