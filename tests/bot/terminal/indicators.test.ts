import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicatorsResultSchema, indicatorTableResultSchema } from '../../../src/bot/adapters/terminal/results.js';
import { displayWidth } from '../../../src/bot/reply/display-width.js';
import { printedExports } from '../../support/bundled-knowledge.js';
import { useCommandLine } from '../../support/use-command-line.js';

const { lianwen, folder, file } = useCommandLine();

describe('indicators', () => {
  it('lists and shows one, each as its schema says', async () => {
    const [list] = await lianwen.json(['indicators', '--json']);
    expect(indicatorsResultSchema.strict().parse(list).indicators).toHaveLength(1);
    const [table] = await lianwen.json(['indicators', '稀土', '--json']);
    const { rows } = indicatorTableResultSchema.strict().parse(table);
    expect(rows.map(({ label, cells }) => [label, cells[1]])).toEqual([
      ['稀土', { raw: '70.7', value: 70.7, unit: '亿元' }],
    ]);
  });

  it('aligns the table on a terminal, wide characters counted as two', async () => {
    const { stdout } = await lianwen.run(['indicators', '表2']);
    const [heading, ...lines] = stdout.trimEnd().split('\n');
    expect(heading).toBe('2021 年~2022 年全国出口重点商品量值 (industrial-innovation/table-2)');
    expect(lines[0]).toMatch(/^商品品类 .*2021 年 \(亿元\) .*同期增减 \(%\)$/u);
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
    expect(lines).toHaveLength(18);
  });

  it('speaks English for an English name', async () => {
    const { stdout } = await lianwen.run(['indicators', 'rare', 'earths']);
    expect(stdout).toMatch(/^Volume value.*\nCommodity .*Year-on-year change \(%\)\nrare earths .*67\.6\n$/u);
  });

  it('writes CSV to a file, every cell as printed, and nothing to standard output', async () => {
    const out = join(folder, 'table.csv');
    const { status, stdout, stderr } = await lianwen.run(['indicators', '表2', '--format', 'csv', '--out', out]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain(out);
    const lines = printedExports().map((row) => [row.label, row.year2021, row.year2022, row.growth].join(','));
    expect(readFileSync(out, 'utf8').trimEnd().split('\n').slice(1)).toEqual(lines);
  });

  it('makes formulas of a dropped file harmless in CSV and Markdown', async () => {
    const csv = file('evil.csv', 'name,2021,2022\n=cmd(),1,-2\n@x,3,4\n');
    for (const [format, expected] of [
      ['csv', "'=cmd(),1,-2\n'@x,3,4"],
      ['md', "| '=cmd() | 1 | -2 |\n| '@x | 3 | 4 |"],
    ] as const) {
      const { stdout } = await lianwen.run(['indicators', 'evil', '--format', format, '--corpus', join(csv, '..')]);
      expect(stdout).toContain(expected);
    }
  });

  it.each([
    [1, 'UNKNOWN_INDICATOR', ['indicators', '进口额']],
    [1, 'UNKNOWN_DOCUMENT', ['indicators', '--document', 'zzz']],
    [1, 'EMPTY_INPUT', ['indicators', ' ']],
    [1, 'OUTPUT_UNWRITABLE', ['indicators', '--out', '/nonexistent/o.csv']],
    [2, 'WRONG_USAGE', ['indicators', '--format', 'pdf']],
    [2, 'WRONG_USAGE', ['indicators', '--format', 'csv', '--json']],
    [2, 'WRONG_USAGE', ['documents', '--out', 'x']],
  ])('ends with %i and %s for %j', async (expected, code, args) => {
    const { status, stdout, stderr } = await lianwen.run(args);
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
    expect(stderr.startsWith(`${code}: `)).toBe(true);
  });

  it('names what is held where a name is unknown, in the language of the name', async () => {
    const { stderr } = await lianwen.run(['indicators', '进口额']);
    expect(stderr).toMatch(/没有名为“进口额”.*industrial-innovation\/table-2/u);
  });
});
