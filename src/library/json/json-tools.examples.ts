import assert from 'node:assert/strict';
import type { KnowledgeIndex } from '../../knowledge/index.js';
import { cell, withPaper } from '../example-paper.js';
import { jsonTools } from './json-tools.js';

export const examples = withPaper(jsonToolsExample);

async function jsonToolsExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region json-tools
  const ratio = jsonTools.find(({ name }) => name === 'ratio');
  const input = { part: cell(0, 2), whole: cell(1, 2), as: 'percent' };
  const result = await ratio?.call(input, knowledge, 'en');
  assert.equal(result?.['display'], '2.18%');
  //#endregion
}
