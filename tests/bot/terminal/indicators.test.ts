import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicatorsResultSchema, indicatorTableResultSchema } from '../../../src/bot/results/schemas.js';
import { displayWidth } from '../../../src/bot/reply/display-width.js';
import { printedExports } from '../../support/bundled-knowledge.js';
import { commandsHere } from '../../support/commands-here.js';
import { useCommandLine } from '../../support/use-command-line.js';

const { folder, file } = useCommandLine();

describe('indicators', () => {
  it('lists and shows one, each as its schema says', async () => {
    const [list] = await commandsHere.json(['indicators', '--json']);
    expect(indicatorsResultSchema.strict().parse(list).indicators).toHaveLength(1);
    const [table] = await commandsHere.json(['indicators', '稀土', '--json']);
    const { rows } = indicatorTableResultSchema.strict().parse(table);
    expect(rows.map(({ label, cells }) => [label, cells[1]])).toEqual([
      ['稀土', { raw: '70.7', value: 70.7, unit: '亿元' }],
    ]);
  });

  it('aligns the table on a terminal, wide characters counted as two', async () => {
    const { stdout } = await commandsHere.run(['indicators', '表2']);
    const [heading, ...lines] = stdout.trimEnd().split('\n');
    expect(heading).toBe('2021 年~2022 年全国出口重点商品量值 (industrial-innovation/table-2)');
    expect(lines[0]).toMatch(/^商品品类 .*2021 年 \(亿元\) .*同期增减 \(%\)$/u);
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
    expect(lines).toHaveLength(18);
  });

  it('speaks English for an English name', async () => {
    const { stdout } = await commandsHere.run(['indicators', 'rare', 'earths']);
    expect(stdout).toMatch(/^Volume value.*\nCommodity .*Year-on-year change \(%\)\nrare earths .*67\.6\n$/u);
  });

  it('writes CSV to a file, every cell as printed, and nothing to standard output', async () => {
    const out = join(folder, 'table.csv');
    const { status, stdout, stderr } = await commandsHere.run(['indicators', '表2', '--format', 'csv', '--out', out]);
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
      const { stdout } = await commandsHere.run([
        'indicators',
        'evil',
        '--format',
        format,
        '--corpus',
        join(csv, '..'),
      ]);
      expect(stdout).toContain(expected);
    }
  });

  it.each([
    [1, 'UNKNOWN_INDICATOR', ['indicators', '进口额']],
    [1, 'UNKNOWN_DOCUMENT', ['indicators', '--document', 'zzz']],
    [1, 'EMPTY_INPUT', ['indicators', ' ']],
    [1, 'OUTPUT_UNWRITABLE', ['indicators', '--out', '/nonexistent/o.csv']],
    [1, 'OUTPUT_UNWRITABLE', ['indicators', '表2', '--format', 'png', '--out', '/nonexistent/o.png']],
    [1, 'UNKNOWN_PERIOD', ['indicators', '表2', '--periods', '2022,2023']],
    [1, 'UNKNOWN_COLUMN', ['indicators', '表2', '--sort', '2023']],
    [1, 'INCOMPATIBLE_UNITS', ['indicators', '表2', '--unit', '美元']],
    [1, 'INCOMPATIBLE_UNITS', ['indicators', '表2', '--unit', '吨']],
    [2, 'WRONG_USAGE', ['indicators', '--growth']],
    [2, 'WRONG_USAGE', ['indicators', '--format', 'svg']],
    [2, 'WRONG_USAGE', ['indicators', '表2', '--format', 'png']],
    [2, 'WRONG_USAGE', ['indicators', '表2', '--order', 'asc']],
    [2, 'WRONG_USAGE', ['indicators', '表2', '--sort', '2022', '--order', 'up']],
    [2, 'WRONG_USAGE', ['indicators', '表2', '--periods', '2022,']],
    [2, 'WRONG_USAGE', ['indicators', '--format', 'pdf']],
    [2, 'WRONG_USAGE', ['indicators', '--format', 'csv', '--json']],
    [2, 'WRONG_USAGE', ['documents', '--out', 'x']],
  ])('ends with %i and %s for %j', async (expected, code, args) => {
    const { status, stdout, stderr } = await commandsHere.run(args);
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
    expect(stderr.startsWith(`${code}: `)).toBe(true);
  });

  it('puts computed growth beside the published figure, with the formula beneath', async () => {
    const { stdout } = await commandsHere.run(['indicators', '稀土', '--growth', '--unit', '万元']);
    const [, heading, row, formula] = stdout.split('\n');
    expect(heading).toMatch(/2022 年 \(万元\) .*同期增减 \(%\) .*2021 至 2022 增长（计算） \(%\)$/u);
    expect(row).toMatch(/^稀土 .*707000 .*67\.6 .*67\.5$/u);
    expect(formula).toContain('(2022 − 2021) ÷ 2021 × 100');
    const [json] = await commandsHere.json(['indicators', '稀土', '--growth', '--json']);
    const { columns, rows } = indicatorTableResultSchema.strict().parse(json);
    expect(columns).toEqual(['2021 年', '2022 年', '同期增减', 'growth 2021/2022']);
    expect(rows[0]?.cells[3]).toEqual({
      raw: '67.5',
      value: 67.53554502369668,
      unit: '%',
      formula: '(70.7 − 42.2) ÷ 42.2 × 100',
      interval: [67.2189349112426, 67.85290628706998],
    });
  });

  it('says in which rows growth is not computed, and why', async () => {
    const corpus = join(file('loss.csv', 'name,2021 ($),2022 ($)\nA,-1,2\nB,0,5\nC,1,2\n'), '..');
    const { stdout } = await commandsHere.run(['indicators', 'loss', '--growth', '--corpus', corpus, '--lang', 'en']);
    expect(stdout).toMatch(/\nA: One number is negative.*\nB: The base is zero/u);
  });

  it('sets rows of a dropped file in under their groups, numbers to the right', async () => {
    const corpus = join(
      file('groups.csv', '项目,2021年（万元）,2022年（万元）\n资产：,,\n现金,"$1,234",(7)\n合计,"$1,234",—\n'),
      '..',
    );
    const { stdout } = await commandsHere.run(['indicators', 'groups', '--corpus', corpus]);
    const [, heading = '', ...rows] = stdout.trimEnd().split('\n');
    expect(rows.map((row) => row.replace(/\s{2,}(?=\S)(?<!^\s*)/gu, ' | '))).toEqual([
      '资产',
      '  现金 | $1,234 | (7)',
      '  合计 | $1,234 | —',
    ]);
    expect(new Set([heading, ...rows.slice(1)].map(displayWidth)).size).toBe(1);
  });

  it('draws a chart to a file, and ends', async () => {
    const out = join(folder, 'chart.svg');
    const { status, stderr } = await commandsHere.run(['indicators', '表2', '--format', 'svg', '--out', out]);
    expect(status).toBe(0);
    expect(stderr).toContain(out);
    expect(readFileSync(out, 'utf8')).toMatch(/^<svg [\s\S]*>稀土<\/text>[\s\S]*<\/svg>\n$/u);
  });

  it('says that there is nothing to draw', async () => {
    const corpus = join(file('blank.csv', 'name,2021,2022\na,-,-\nb,n/a,-\n'), '..');
    const { status, stderr } = await commandsHere.run(['indicators', 'blank', '--format', 'svg', '--corpus', corpus]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^NOTHING_TO_CHART: /mu);
  });

  it('names what is held where a name is unknown, in the language of the name', async () => {
    const { stderr } = await commandsHere.run(['indicators', '进口额']);
    expect(stderr).toMatch(/没有名为“进口额”.*industrial-innovation\/table-2/u);
  });
});
