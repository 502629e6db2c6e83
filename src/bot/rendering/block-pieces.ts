import { supportOf } from '../reply/block-support.js';
import { plainLine } from '../reply/plain-text.js';
import type { RenderedPart } from '../reply/render-text.js';
import type { TextLine } from '../reply/text-line.js';
import type { Block } from '../reply/reply.js';
import { tableLines } from '../reply/text-table.js';
import { flowPieces, type LineCitations, type Piece } from './piece.js';
import type { PieceMaker } from './piece-maker.js';

/** A block's lines as pieces: those of a table as the platform shows one, where a message can hold its rows. */
export function blockPieces<Table>({ block, lines }: RenderedPart, maker: PieceMaker<Table>): Piece<Table>[] {
  if (block?.type !== 'table') return flowPieces(lines, maker.room, lineCitations(block, lines));
  const columns = block.columns.map(plainLine);
  const rows = block.rows.map((row) => row.map(plainLine));
  const ownLines = tableLines(columns, rows);
  const pages = maker.table({ columns, rows, lines: ownLines, citations: [block.citation] });
  const gap = lines.slice(0, lines.length - ownLines.length);
  return pages === null
    ? flowPieces(lines, maker.room, lineCitations(block, lines))
    : [...flowPieces(gap, maker.room), ...pages];
}

/** Items of a list bring a citation each; other blocks bring theirs with their first words. */
function lineCitations(block: Block | null, lines: readonly TextLine[]): LineCitations {
  const gap = lines.findIndex((line) => line.length > 0);
  switch (block?.type) {
    case 'list':
      return (place) => citationOf(block.items[place - gap]);
    case 'quote':
    case 'table':
      return (place) => (place === gap ? [block.citation] : []);
    case 'statement':
    case 'written': {
      const { citations } = supportOf(block);
      return (place) => (place === gap ? citations : []);
    }
    default:
      return () => [];
  }
}

function citationOf(item: { readonly citation: number } | undefined): readonly number[] {
  return item === undefined ? [] : [item.citation];
}
