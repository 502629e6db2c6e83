import type { types } from '@slack/bolt';
import type { Piece } from '../../../rendering/piece.js';
import type { PieceMaker } from '../../../rendering/piece-maker.js';
import { escapedBytes } from './escape-text.js';
import { FIRST_TEXT_BYTES } from './limits.js';
import { tablePieces } from './table-pieces.js';

/** Words, or a page of a native table. */
export type SlackPiece = Piece<types.TableBlock>;

/** Pieces that any message of Slack holds: the first has the least room. */
export const slackPieces: PieceMaker<types.TableBlock> = {
  room: { limit: FIRST_TEXT_BYTES, weigh: escapedBytes },
  table: tablePieces,
};
