import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus, type KnowledgeIndex } from '../../src/knowledge/index.js';
import { runTool, type AuditFinding, type AuditReport } from '../../src/tools/index.js';
import { openBundledKnowledge, PAPER, printedExports } from '../support/bundled-knowledge.js';
import { ROOT } from '../support/source-imports.js';

const folder = mkdtempSync(join(tmpdir(), 'lianwen-audit-'));
let bundled: KnowledgeIndex;
beforeAll(async () => {
  bundled = await openBundledKnowledge();
});
afterAll(async () => {
  await bundled.close();
  rmSync(folder, { recursive: true });
});

async function audit(knowledge = bundled, document?: string): Promise<AuditReport> {
  const input = document === undefined ? {} : { document };
  const { tool, output } = await runTool({ tool: 'audit-figures', input }, knowledge);
  if (tool !== 'audit-figures') throw new TypeError(tool);
  return output;
}

type Alter = (text: string) => string;

/** The audit of the paper with its second table or its text altered. */
async function auditOf(
  name: string,
  { table, text }: { readonly table?: Alter; readonly text?: Alter },
): Promise<AuditReport> {
  const copy = join(folder, name, PAPER);
  cpSync(join(ROOT, 'corpus', PAPER), copy, { recursive: true });
  const rewrite = (file: string, alter: Alter = (same) => same): void =>
    writeFileSync(join(copy, file), alter(readFileSync(join(copy, file), 'utf8')));
  rewrite('tables/table-2.csv', table);
  rewrite('document.md', text);
  return audit({ ...bundled, corpus: (await loadCorpus(join(folder, name))).corpus });
}

const inTable = ({ findings }: AuditReport): readonly AuditFinding[] =>
  findings.filter(({ published }) => 'cell' in published.evidence);
const inProse = ({ findings }: AuditReport): readonly AuditFinding[] =>
  findings.filter(({ published }) => 'passage' in published.evidence);
const findingOf = (report: AuditReport, label: string): AuditFinding | undefined =>
  inTable(report).find(({ published: { evidence } }) => 'row' in evidence && evidence.row.label === label);

/** A printed number in tenths: "−2.5" is −25, "754" is 7540. */
const tenths = (printed: string): number => Math.round(Number(printed.replace('−', '-')) * 10);

describe('the audit of Table 2', () => {
  it('agrees with bounds computed by hand from the printed file: every row is consistent', async () => {
    const rows = printedExports().map(({ label, year2021, year2022, growth }) => {
      const [base, value, published] = [tenths(year2021), tenths(year2022), tenths(growth)];
      const low = ((value - 0.5) / (base + 0.5) - 1) * 100;
      const high = ((value + 0.5) / (base - 0.5) - 1) * 100;
      const holds = (published - 0.5) / 10 <= high && low <= (published + 0.5) / 10;
      return { label, low, high, recomputed: (value / base - 1) * 100, holds };
    });
    const report = await audit();
    expect(rows).toHaveLength(17);
    expect(inTable(report)).toHaveLength(rows.length);
    for (const { label, low, high, recomputed, holds } of rows) {
      const finding = findingOf(report, label);
      expect([holds, finding?.verdict]).toEqual([true, 'consistent']);
      expect(finding?.computed?.value.toNumber()).toBeCloseTo(recomputed, 9);
      expect(finding?.computed?.interval?.low.toNumber()).toBeCloseTo(low, 9);
      expect(finding?.computed?.interval?.high.toNumber()).toBeCloseTo(high, 9);
    }
  });

  it('finds every figure that is moved by one percentage point inconsistent', async () => {
    const report = await auditOf('moved', {
      table: (csv) =>
        csv.replaceAll(/,(?<growth>[−\d.]+)(?=\r?\n|$)/gu, (_, growth: string) => `,${(tenths(growth) + 10) / 10}`),
    });
    expect(inTable(report).map(({ verdict }) => verdict)).toEqual(Array.from({ length: 17 }, () => 'inconsistent'));
  });

  it('draws the line where the rounding of the inputs ends: 67.9 can be, 68.0 cannot', async () => {
    const verdict = async (figure: string): Promise<string | undefined> =>
      findingOf(await auditOf(figure, { table: (csv) => csv.replace(',67.6', `,${figure}`) }), '稀土')?.verdict;
    expect([await verdict('67.2'), await verdict('67.9')]).toEqual(['consistent', 'consistent']);
    expect([await verdict('67.1'), await verdict('68.0')]).toEqual(['inconsistent', 'inconsistent']);
  });

  it('cannot tell where a value is missing, the base is zero or the sign changes, and says why', async () => {
    const report = await auditOf('broken', {
      table: (csv) => csv.replace('42.2', '—').replace('2103.4', '0.0').replace('1256.5', '-1256.5'),
    });
    const told = ['稀土', '成品油', '未锻轧铝及铝材'].map((label) => findingOf(report, label));
    expect(told).toMatchObject([
      { verdict: 'cannot tell', computed: null, doubt: { code: 'missing-value' } },
      { verdict: 'cannot tell', computed: null, doubt: { code: 'zero-base' } },
      { verdict: 'cannot tell', computed: null, doubt: { code: 'sign-change' } },
    ]);
  });

  it('says nothing of a row that publishes no figure', async () => {
    const report = await auditOf('unpublished', { table: (csv) => csv.replace(',67.6', ',—') });
    expect(inTable(report)).toHaveLength(16);
    expect(findingOf(report, '稀土')).toBeUndefined();
  });
});

describe('the audit of sentences', () => {
  it('recomputes growth a year from the amounts and years of its sentence', async () => {
    const findings = inProse(await audit());
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ verdict: 'consistent', section: '2.2' });
    expect(findings[0]?.published.evidence).toMatchObject({ quote: '5.84%' });
    expect(findings[0]?.computed?.value.toNumber()).toBeCloseTo(((26.6 / 20.03) ** (1 / 5) - 1) * 100, 9);
  });

  it.each([
    ['5.94', 'inconsistent'],
    ['5.8', 'consistent'],
    // 6.57 % is the whole growth divided by five.
    ['6.56', 'cannot tell'],
  ])('calls %s %% a year %s', async (rate, verdict) => {
    const report = await auditOf(`rate-${rate}`, { text: (text) => text.replace('5.84%', `${rate}%`) });
    expect(inProse(report).map((finding) => finding.verdict)).toEqual([verdict]);
  });

  it.each([
    ['in all', '年均增速高达 5.84%', '总增幅高达 5.84%'],
    ['about', '年均增速高达 5.84%', '年均增速约为 5.84%'],
    ['of two units', '跃升至 26.60 万亿元', '跃升至 26.60 亿美元'],
    ['of one year', '从 2015 年至 2020 年', '2020 年'],
  ])('says nothing of growth %s', async (name, before, after) => {
    const report = await auditOf(name, { text: (text) => text.replaceAll(before, after) });
    expect(inProse(report)).toEqual([]);
  });
});

describe('contradictions of the source', () => {
  it('are reported with words that stand in their passages, the units of the captions among them', async () => {
    const { conflicts } = await audit();
    expect(conflicts.map(({ note }) => note.code)).toEqual(['CAPTION_UNIT_CONFLICT', 'QUANTITY_WORD']);
    expect(conflicts[0]?.note.text.en).toContain('RMB billion');
    expect(conflicts[0]?.evidence.map(({ quote }) => quote)).toEqual([expect.stringContaining('亿元人民币')]);
    expect(conflicts[1]?.evidence.at(-1)?.quote).toContain('出口量');
    for (const { passage, quote } of conflicts.flatMap(({ evidence }) => evidence))
      expect(passage.text).toContain(quote);
  });
});

describe('one document', () => {
  it('is audited alone', async () => {
    expect((await audit(bundled, PAPER)).findings).toHaveLength(18);
    expect(await audit(bundled, 'another')).toEqual({ findings: [], conflicts: [] });
  });
});
