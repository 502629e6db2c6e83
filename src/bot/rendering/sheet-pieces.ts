import type { Language } from '../../knowledge/index.js';
import { sheetMatter, type Sheet } from '../reply/indicator-sheet.js';
import type { TextLine } from '../reply/text-line.js';
import { flowPieces, type Piece } from './piece.js';
import type { PieceMaker } from './piece-maker.js';

/** A sheet as pieces: its heading, its table, its notes. */
export function sheetPieces<Table>(sheet: Sheet, language: Language, maker: PieceMaker<Table>): Piece<Table>[] {
  const { heading, columns, rows, lines, notes } = sheetMatter(sheet, language);
  const pages = maker.table({ columns, rows, lines, citations: [] });
  const asLines = lines.map((text): TextLine => [{ role: 'row', text }]);
  return [
    ...flowPieces(
      heading.map((text): TextLine => [{ role: 'statement', text }]),
      maker.room,
    ),
    ...(pages ?? flowPieces(asLines, maker.room)),
    ...flowPieces(
      notes.map((text): TextLine => [{ role: 'note', text }]),
      maker.room,
    ),
  ];
}
