import type { Brief } from '../briefing/index.js';
import { briefParts, type BriefPart } from '../briefing/renderers/brief-parts.js';
import { textOfSpans, flowPieces, type Piece } from './piece.js';
import type { PieceMaker } from './piece-maker.js';
import { blockPieces } from './block-pieces.js';

/** A brief as pieces: its sections, its ledger as a table, its sources. */
export function briefPieces<Table>(brief: Brief, maker: PieceMaker<Table>): Piece<Table>[] {
  return briefParts(brief).flatMap((part) => piecesOf(part, maker));
}

function piecesOf<Table>(part: BriefPart, maker: PieceMaker<Table>): Piece<Table>[] {
  if (part.kind === 'words') return blockPieces(part, maker);
  const lines = part.lines.map(textOfSpans);
  return maker.table({ ...part, lines, citations: [] }) ?? flowPieces(part.lines, maker.room);
}
