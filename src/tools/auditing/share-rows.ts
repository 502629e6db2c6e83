import { cellQuantity, labelWords, type Row, type Table } from '../../knowledge/index.js';
import { rowNamed } from './row-named.js';
import type { ShareFigure } from './share-figure.js';
import { readShareWording, type ShareWording } from './share-wording.js';

/** The shares in rows of percents below rows of amounts: "Percentage of revenue", "Gross profit % to net sales". */
export function sharesInRows(table: Table): readonly ShareFigure[] {
  return table.rows.flatMap((row) => {
    const said = row.role === 'entry' ? readShareWording(row.title.en) : null;
    const part = said && partOf(table, row, said);
    const whole = said && said.whole !== '' ? rowNamed(table, said.whole) : null;
    return part && whole && part !== whole ? inColumns(table, row, part, whole) : [];
  });
}

function inColumns(table: Table, share: Row, part: Row, whole: Row): readonly ShareFigure[] {
  return table.columns.flatMap(({ index, role }) => {
    const [published, above, below] = [share, part, whole].map((row) => cellQuantity(table, row.index, index));
    const isShare = published?.unit.dimension.kind === 'percent';
    const areAmounts = above && below && above.unit.dimension.kind !== 'percent';
    if (role !== 'value' || !isShare || !areAmounts) return [];
    return [
      {
        published: { row: share.index, column: index },
        part: { row: part.index, column: index },
        whole: { row: whole.index, column: index },
      },
    ];
  });
}

/** The row above where the label names no part, or one that the row above is called by; else the row of that name. */
function partOf(table: Table, { index }: Row, { part }: ShareWording): Row | null {
  const above = table.rows[index - 1];
  const words = new Set(labelWords(above?.title.en ?? ''));
  const isAbove = above?.role === 'entry' && labelWords(part).every((word) => words.has(word));
  return isAbove ? above : rowNamed(table, part);
}
