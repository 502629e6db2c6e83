import assert from 'node:assert/strict';
import type { KnowledgeIndex } from '../../knowledge/index.js';
import { PAPER, withPaper } from '../example-paper.js';
import { listOutline, locatePattern, matchPattern } from './outline.js';

export const examples = withPaper(listOutlineExample, locatePatternExample, matchPatternExample);

async function listOutlineExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region list-outline
  const list = await listOutline({ document: PAPER, kind: 'mechanisms' }, knowledge);
  assert.deepEqual(
    list?.entries.map(({ id }) => id),
    ['technology', 'allocation', 'structure'],
  );
  //#endregion
}

async function locatePatternExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region locate-pattern
  const location = await locatePattern({ document: PAPER, pattern: 'area-9-2' }, knowledge);
  assert.equal(location?.area.title.zh, '发展绿色供应链');
  //#endregion
}

async function matchPatternExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region match-pattern
  const match = await matchPattern({ document: PAPER, query: '绿色的物流', language: 'zh' }, knowledge);
  assert.equal(match?.pattern.id, 'area-9-2');
  //#endregion
}
