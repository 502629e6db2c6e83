import type { types } from '@slack/bolt';
import { dealtCitations, isBlank, type PackedPieces } from '../../../rendering/packed-pieces.js';
import { textOfSpans } from '../../../rendering/piece.js';
import { MOST_CITATIONS } from './buttons.js';
import { escapedBytes, escapedLength } from './escape-text.js';
import { FIRST_TEXT_BYTES, MESSAGE_TEXT } from './limits.js';
import type { SlackPiece } from './piece.js';

/** The pieces of one message, and the citations that it opens. */
export type PackedMessage = PackedPieces<types.TableBlock>;

/**
 * Pieces in order in as few messages as their words and tables allow: one table a message, and the first message,
 * which is an edited one, shorter than the others. A message of nothing but white space is left out, for Slack takes
 * none. Citations that are too many for one are opened from the next.
 */
export function packPieces(pieces: readonly SlackPiece[]): PackedMessage[] {
  const packed: SlackPiece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const text = textOfSpans(piece.spans);
    const weigh = packed.length > 1 ? escapedLength : escapedBytes;
    const current = packed.at(-1);
    if (current && weigh(text) <= room && !(piece.table && current.some(({ table }) => table))) {
      current.push(piece);
      room -= weigh(text);
    } else {
      packed.push([piece]);
      room = packed.length > 1 ? MESSAGE_TEXT - escapedLength(text) : FIRST_TEXT_BYTES - escapedBytes(text);
    }
  }
  return withCitations(packed);
}

function withCitations(packed: readonly (readonly SlackPiece[])[]): PackedMessage[] {
  const full = packed.filter((pieces) => !isBlank(pieces));
  return dealtCitations(full.length > 0 ? full : packed.slice(0, 1), MOST_CITATIONS);
}
