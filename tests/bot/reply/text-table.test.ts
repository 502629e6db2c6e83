import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/bot/reply/display-width.js';
import { tableLines } from '../../../src/bot/reply/text-table.js';

describe('displayWidth', () => {
  it.each([
    ['稀土', 4],
    ['2022 年', 7],
    ['Table 2', 7],
    ['（亿元）', 8],
    ['é', 1],
    ['e\u0301', 1],
    ['', 0],
  ])('of %j is %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is that of string-width for Chinese, Latin and digits', () => {
    const character = fc.constantFrom(...Array.from('稀土韧性，。（）“”abcXYZ0189 .%~-'));
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text));
      }),
    );
  });
});

describe('tableLines', () => {
  it('aligns columns with double-width characters, numbers to the right', () => {
    expect(
      tableLines(
        ['商品品类', '2021 年', 'Change'],
        [
          ['稀土', '42.2', '67.6'],
          ['成品油 oil', '2103.4', '−2.5'],
        ],
      ),
    ).toEqual([
      '商品品类    2021 年  Change', //
      '稀土           42.2    67.6',
      '成品油 oil   2103.4    −2.5',
    ]);
  });

  it('gives every line of full rows the same width', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('稀土ab1')), minLength: 1, maxLength: 8 });
    const rows = fc.array(fc.tuple(cell, cell, fc.constant('|')), { minLength: 1 });
    fc.assert(
      fc.property(rows, (given) => {
        const widths = tableLines(['a', 'b', '|'], given).map((line) => stringWidth(line));
        expect(new Set(widths).size).toBe(1);
      }),
    );
  });

  it('shows the headings of a table without rows', () => {
    expect(tableLines(['a', 'b'], [])).toEqual(['a  b']);
  });
});
