import assert from 'node:assert/strict';
import type { KnowledgeIndex } from '../../knowledge/index.js';
import { cell, PAPER, withPaper } from '../example-paper.js';
import { rankTerms, filterTerms, pairTerms, rankPosition, rankRows } from './ranking.js';

export const examples = withPaper(
  rankTermsExample,
  filterTermsExample,
  pairTermsExample,
  rankPositionExample,
  rankRowsExample,
);

async function rankTermsExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region rank-terms
  const [first] = await rankTerms({ terms: [cell(0, 2), cell(1, 2)], order: 'highest' }, knowledge);
  assert.equal(first?.index, 1);
  //#endregion
}

async function filterTermsExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region filter-terms
  const limits = [{ comparison: 'above' as const, value: '100' }];
  const kept = await filterTerms({ terms: [cell(0, 2), cell(1, 2)], limits }, knowledge);
  assert.deepEqual(
    kept.map(({ index }) => index),
    [1],
  );
  //#endregion
}

async function pairTermsExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region pair-terms
  const pair = await pairTerms({ terms: [cell(0, 2), cell(1, 2), cell(2, 2)], apart: 'least' }, knowledge);
  assert.deepEqual([pair?.lower.index, pair?.higher.index], [2, 1]);
  //#endregion
}

async function rankPositionExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region rank-position
  const terms = [cell(0, 2), cell(1, 2)];
  const position = await rankPosition({ terms, index: 0, order: 'highest' }, knowledge);
  assert.deepEqual([position?.rank, position?.of], [2, 2]);
  //#endregion
}

async function rankRowsExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region rank-rows
  const asked = { document: PAPER, table: 'table-2', column: 2, order: 'highest', limit: 2 } as const;
  const found = await rankRows(asked, knowledge);
  assert.deepEqual(
    found.map(({ row }) => row.label),
    ['机电产品', '高新技术产品'],
  );
  //#endregion
}
