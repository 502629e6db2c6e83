import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus, type KnowledgeIndex } from '../../src/knowledge/index.js';
import { tools, type IndicatorTable, type NoIndicatorTable, type ToolInput } from '../../src/tools/index.js';
import { temporaryFolder } from './temporary-folder.js';

/** A way to ask for the one table of a CSV file. */
export type AskForTable = (
  shape?: Omit<ToolInput<'indicator-table'>, 'name'>,
) => Promise<IndicatorTable | NoIndicatorTable>;

/** Drops a CSV file into a folder, and gives a way to ask for its table, by the name "t". */
export async function droppedTable(csv: string, knowledge: KnowledgeIndex): Promise<AskForTable> {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 't.csv'), csv);
  const { corpus } = await loadCorpus(folder);
  return async (shape = {}) => {
    const { output } = await tools['indicator-table'].call({ name: 't', ...shape }, { ...knowledge, corpus });
    return output;
  };
}

/** What a call gave, which must be a table. */
export function tableIn(output: IndicatorTable | NoIndicatorTable): IndicatorTable {
  if (output.kind !== 'table') throw new Error(`No table: ${output.kind}`);
  return output;
}

/** The texts of a table's cells, row by row, after the row's name. */
export const textsOf = ({ rows }: IndicatorTable): readonly (readonly string[])[] =>
  rows.map(({ label, cells }) => [label, ...cells.map(({ raw }) => raw)]);
