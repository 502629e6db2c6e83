import assert from 'node:assert/strict';
import type { KnowledgeIndex } from '../../knowledge/index.js';
import { withPaper } from '../example-paper.js';
import { checkClaims, auditFigures, recommendPath } from './judging.js';

export const examples = withPaper(checkClaimsExample, auditFiguresExample, recommendPathExample);

async function checkClaimsExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region check-claims
  const report = await checkClaims({ text: 'Rare earth exports fell in 2022.' }, knowledge);
  assert.equal(report.verdict, 'contradicted');
  //#endregion
}

async function auditFiguresExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region audit-figures
  const { findings } = await auditFigures({}, knowledge);
  assert.ok(findings.every(({ verdict }) => verdict !== 'inconsistent'));
  //#endregion
}

async function recommendPathExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region recommend-path
  const advice = await recommendPath({ turns: ['我们的核心部件全部依赖进口。'] }, knowledge);
  assert.equal('mechanisms' in advice && advice.mechanisms[0]?.id, 'technology');
  //#endregion
}
