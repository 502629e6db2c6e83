import { AdvisorError, openKnowledge } from 'lianwen';
import { growthRate, jsonTools, lookUpCells } from 'lianwen/tools';

/** Computes from cells; every number carries its formula and where it is printed. */
export async function useTools(): Promise<void> {
  const knowledge = await openKnowledge();
  try {
    const table = { document: 'industrial-innovation', table: 'table-2' };
    const [cell] = await lookUpCells({ ...table, rows: [0], columns: [2] }, knowledge);
    console.log(cell?.row.label, cell?.column.label, cell?.cell.raw);

    const growth = await growthRate(
      { base: { ...table, row: 0, column: 1 }, value: { ...table, row: 0, column: 2 } },
      knowledge,
    );
    if (growth.outcome === 'computed') console.log(growth.value.toNumber(), growth.formula);

    console.log(jsonTools.map(({ name }) => name).join(' '));
    const search = jsonTools.find(({ name }) => name === 'search');
    await search?.call({ query: '' }, knowledge, 'en').catch((error: unknown) => {
      if (error instanceof AdvisorError) console.log(error.code);
      else throw error;
    });
  } finally {
    await knowledge.close();
  }
}
