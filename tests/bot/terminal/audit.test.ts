import { describe, expect, it } from 'vitest';
import { auditResultSchema } from '../../../src/bot/results/schemas.js';
import { useCommandLine } from '../../support/use-command-line.js';

const { lianwen, file, folder } = useCommandLine();

describe('audit', () => {
  it('gives with --json what it found, with the arithmetic', async () => {
    const [value] = await lianwen.json(['audit', '--json', '--lang', 'en']);
    const { findings, conflicts } = auditResultSchema.strict().parse(value);
    expect(findings.filter(({ table }) => table === 'table-2')).toHaveLength(17);
    expect(findings.find(({ row }) => row === '稀土')).toEqual({
      document: 'industrial-innovation',
      section: '2.2',
      table: 'table-2',
      row: '稀土',
      column: '同期增减',
      published: 67.6,
      recomputed: expect.closeTo((70.7 / 42.2 - 1) * 100, 9),
      interval: [expect.closeTo(67.2189, 3), expect.closeTo(67.8529, 3)],
      formula: '(70.7 − 42.2) ÷ 42.2 × 100',
      verdict: 'consistent',
      note: expect.stringMatching(/rounding/u),
    });
    expect(conflicts.find(({ code }) => code === 'CAPTION_UNIT_CONFLICT')).toMatchObject({
      text: expect.stringMatching(/RMB billion.*亿元/u),
      citations: [{ section: '2.2', table: 'table-2', quote: expect.stringContaining('亿元人民币') }],
    });
  });

  it.each([
    ['zh', /一致 18 个，不一致 0 个.*\n.*公布值(?:.*\n)+表 2，稀土 +67\.6% +67\.54%.*一致\n/u, /亿元/u],
    [
      'en',
      /Consistent 18, inconsistent 0(?:.*\n)+Table 2, rare earths +67\.6% +67\.54%.*consistent\n/iu,
      /RMB billion/u,
    ],
  ])(
    'lists for a reader in %s what is published and recomputed, and the contradictions',
    async (lang, rows, conflict) => {
      const { status, stdout, stderr } = await lianwen.run(['audit', '--lang', lang]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(rows);
      expect(stdout).toMatch(conflict);
    },
  );

  it('refuses a document that is not held, and an argument', async () => {
    expect((await lianwen.run(['audit', '--document', 'zzz'])).stderr).toMatch(/^UNKNOWN_DOCUMENT: /u);
    expect((await lianwen.run(['audit', 'x'])).status).toBe(2);
  });

  it('finds nothing in a corpus that publishes no growth', async () => {
    file('plain.md', '# Ports\n\nThe port moved 1.26 billion tonnes in 2022.\n');
    const [value] = await lianwen.json(['audit', '--json', '--corpus', folder]);
    expect(value).toEqual({ findings: [], conflicts: [] });
  });
});
