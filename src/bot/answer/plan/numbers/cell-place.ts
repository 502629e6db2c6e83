import type { Column, Row, Table } from '../../../../knowledge/index.js';
import type { CellPlace } from '../../../../tools/index.js';

/** Where a row and a column of a table cross, as computing tools take it. */
export function cellPlace({ document, name }: Table, row: Row, column: Column): CellPlace {
  return { document, table: name, row: row.index, column: column.index };
}
