import { z } from 'zod';

import { cellAt, findDocument, findTable, type CellEvidence } from './evidence.js';
import { defineTool } from './tool.js';

const indices = z.array(z.int().nonnegative()).min(1).max(100);

/** Looks up the cells where rows and columns cross, row by row. */
export const lookUpCells = defineTool({
  name: 'look-up-cells',
  description: 'Look up table cells by row and column index.',
  input: z.object({ document: z.string(), table: z.string(), rows: indices, columns: indices }),
  run({ document: id, table: name, rows, columns }, { corpus }): readonly CellEvidence[] {
    const document = findDocument(corpus, id);
    const table = document && findTable(document, name);
    if (!table) return [];
    return rows.flatMap((row) => columns.flatMap((column) => cellAt(table, row, column) ?? []));
  },
});
