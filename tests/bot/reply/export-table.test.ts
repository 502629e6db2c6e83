import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, harmless, markdownText } from '../../../src/bot/reply/export-table.js';

const SEED = 20_261_123;

describe('harmless', () => {
  it.each(['=1+1', '=HYPERLINK("http://x")', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '-', '--5', '＝1+1', '-1,23'])(
    'puts an apostrophe before %j',
    (cell) => expect(harmless(cell)).toBe(`'${cell}`),
  );

  it.each(['-2.5', '−2.5', '+3', '-1,234.5', '-46%', '70.7', '稀土', 'a=b', '', "'=1", '(2.5)', '—'])(
    'leaves %j as it is',
    (cell) => expect(harmless(cell)).toBe(cell),
  );
});

const CELLS = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }), { minLength: 1 });

describe('csvText', () => {
  it('quotes commas and quotes, and reads back as it was', () => {
    const text = csvText(['名称', 'a "b"'], [['x, y', '−2.5']]);
    expect(text).toBe('名称,"a ""b"""\n"x, y",−2.5');
  });

  it('never gives a cell that a spreadsheet runs, whatever the cells hold', () => {
    fc.assert(
      fc.property(CELLS, (rows) => {
        const read: string[][] = parse(csvText(['=a', 'b', 'c'], rows));
        expect(read).toHaveLength(rows.length + 1);
        for (const cell of read.flat()) expect(cell).not.toMatch(/^(?![-+][\d,.]+%?$)[=+\-@\t\r]/u);
      }),
      { seed: SEED },
    );
  });

  it('makes a formula behind control characters and spaces harmless', () => {
    expect(csvText(['a'], [['\u001b[31m=1'], [' \t=1'], ['x\n=1']])).toBe("a\n'=1\n'=1\nx =1");
  });
});

describe('markdownText', () => {
  it('is a table whose cells cannot break out of it', () => {
    const text = markdownText(
      ['a|b', 'c'],
      [
        ['=1', '<b>*x*</b>\n| y'],
        ['-2.5', '[l](u)'],
      ],
    );
    expect(text).toBe("| a\\|b | c |\n| --- | --- |\n| '=1 | \\<b\\>\\*x\\*\\</b\\> \\| y |\n| -2.5 | \\[l\\](u) |");
  });
});
