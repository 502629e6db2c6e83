import assert from 'node:assert/strict';
import { openIndex } from '../knowledge/index.js';
import { runTool } from './run-tool.js';

/** Growth between two cells of the bundled Table 2: rare earths in 2021 and 2022. */
export async function growth(): Promise<void> {
  //#region growth
  const knowledge = await openIndex({
    corpusFolder: 'corpus',
    indexFolder: '.cache/index',
    modelFolder: 'models/multilingual-e5-small-zh-en',
  });
  const cell = (column: number) => ({ document: 'industrial-innovation', table: 'table-2', row: 0, column });
  const result = await runTool({ tool: 'growth-rate', input: { base: cell(1), value: cell(2) } }, knowledge);
  assert.equal(result.tool, 'growth-rate');
  assert.equal(result.output.outcome, 'computed');
  assert.equal(result.output.formula, '(70.7 − 42.2) ÷ 42.2 × 100');
  await knowledge.close();
  //#endregion
}
