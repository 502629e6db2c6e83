import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus, type KnowledgeIndex } from '../../src/knowledge/index.js';
import { runTool, type AuditFinding } from '../../src/tools/index.js';
import { openBundledKnowledge } from '../support/bundled-knowledge.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let bundled: KnowledgeIndex;
beforeAll(async () => {
  bundled = await openBundledKnowledge();
});
afterAll(() => bundled.close());

async function audit(...lines: readonly string[]): Promise<readonly AuditFinding[]> {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 't.csv'), `${lines.join('\n')}\n`);
  const { corpus } = await loadCorpus(folder);
  const { tool, output } = await runTool({ tool: 'audit-figures', input: {} }, { ...bundled, corpus });
  if (tool !== 'audit-figures') throw new TypeError(tool);
  return output.findings;
}

const verdicts = (findings: readonly AuditFinding[]): readonly string[] => findings.map(({ verdict }) => verdict);

describe('a total', () => {
  it('is consistent where the rows above come to it, each column by itself', async () => {
    const findings = await audit('项目,2021年（亿元）,2022年（亿元）', '甲,10.2,11', '乙,20.3,9.5', '合计,30.5,20.5');
    expect(verdicts(findings)).toEqual(['consistent', 'consistent']);
    expect(findings[0]?.computed?.value.toNumber()).toBe(30.5);
    expect(findings[0]?.computed?.inputs).toHaveLength(2);
  });

  it('is consistent within what the rounding of its rows allows, and no further', async () => {
    const rounded = (total: string) => audit('Item,2022', 'A,1.4', 'B,1.4', 'C,1.4', `Total,${total}`);
    expect(verdicts(await rounded('4'))).toEqual(['consistent']);
    expect(verdicts(await rounded('6'))).toEqual(['inconsistent']);
  });

  it('sums up the totals before it, alone or with the rows beside them', async () => {
    const rows = ['Item,2022', 'A,1', 'B,2', 'Total first,3', 'C,4', 'D,5', 'Total second,9'];
    expect(verdicts(await audit(...rows, 'Total,12'))).toEqual(['consistent', 'consistent', 'consistent']);
    expect(verdicts(await audit('Item,2022', 'A,1', 'B,2', 'Total first,3', 'C,4', 'Total,7')).at(-1)).toBe(
      'consistent',
    );
  });

  it('cannot be told of where other totals stand above and none of the sums is its own', async () => {
    const findings = await audit('Item,2022', 'A,1', 'B,2', 'Total first,3', 'C,4', 'Total,99');
    expect(findings.at(-1)).toMatchObject({ verdict: 'cannot tell', doubt: { code: 'which-rows' } });
  });

  it('of percents, or with a row that holds no number, is passed over', async () => {
    expect(await audit('项目,占比', '甲,40%', '乙,60%', '合计,100%')).toEqual([]);
    expect(await audit('Item,2022', 'A,1', 'B,n/a', 'Total,3')).toEqual([]);
  });
});
