import { array, assert, constantFrom, property, tuple } from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { evenTable } from '../../../src/bot/rendering/even-table.js';

const cell = constantFrom(
  '稀土',
  '家具及其零件',
  'Rare earths',
  '钢材 (steel)',
  '12.5',
  '−3',
  '１２',
  'é',
  'e\u0301',
  '',
  '…',
);
const table = tuple(
  array(cell, { minLength: 1, maxLength: 6 }),
  array(array(cell, { maxLength: 6 }), { maxLength: 12 }),
);
const wide = (line: string): number => Array.from(line).filter((character) => stringWidth(character) === 2).length;

describe('evenTable', () => {
  it('ends every column of every line after as many wide and as many narrow characters', () => {
    assert(
      property(table, ([columns, rows]) => {
        const { lines, width } = evenTable(
          [...columns, '|'],
          rows.map((row) => [...columns.map((_, at) => row[at] ?? ''), '|']),
        );
        expect(new Set(lines.map((line) => stringWidth(line)))).toEqual(new Set([width]));
        expect(new Set(lines.map(wide)).size).toBe(1);
      }),
    );
  });

  it('keeps numbers to the right, and no line ends in a space', () => {
    expect(
      evenTable(
        ['商品', '2022'],
        [
          ['稀土', '70.7'],
          ['家具制品', '4639.3'],
        ],
      ).lines,
    ).toEqual(['商品\u3000\u3000    2022', '稀土\u3000\u3000    70.7', '家具制品  4639.3']);
  });
});
