import assert from 'node:assert/strict';
import type { KnowledgeIndex } from '../../knowledge/index.js';
import { PAPER, withPaper } from '../example-paper.js';
import { lookUpCells, lookUpNumbers, listIndicators, indicatorTable } from './looking-up.js';

export const examples = withPaper(
  lookUpCellsExample,
  lookUpNumbersExample,
  listIndicatorsExample,
  indicatorTableExample,
);

async function lookUpCellsExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region look-up-cells
  const cells = await lookUpCells({ document: PAPER, table: 'table-2', rows: [0], columns: [1, 2] }, knowledge);
  assert.deepEqual(
    cells.map((one) => one.cell.raw),
    ['42.2', '70.7'],
  );
  //#endregion
}

async function lookUpNumbersExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region look-up-numbers
  const place = { document: PAPER, passage: `${PAPER}#2.2-p1`, at: 116 };
  const [stated] = await lookUpNumbers({ places: [place] }, knowledge);
  assert.equal(stated?.quantity.value.toNumber(), 20.03);
  //#endregion
}

async function listIndicatorsExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region list-indicators
  const [indicator] = await listIndicators({}, knowledge);
  assert.equal(indicator?.table, 'table-2');
  //#endregion
}

async function indicatorTableExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region indicator-table
  const table = await indicatorTable({ name: '稀土', growth: 'computed' }, knowledge);
  assert.equal(table.kind === 'table' && table.rows[0]?.label, '稀土');
  //#endregion
}
