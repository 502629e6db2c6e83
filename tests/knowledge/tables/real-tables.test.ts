import { describe, expect, it } from 'vitest';
import { tablePassages } from '../../../src/knowledge/tables/table-passages.js';
import type { Cell, Row, Table } from '../../../src/knowledge/tables/table.js';
import { REAL_SHAPES } from './real-shapes.js';
import { readRealTables } from './real-tables.js';

const real = readRealTables();
const tables = real.flatMap((one) => one.tables);

function tablesOf(uid: string): readonly Table[] {
  return real.find((one) => one.uid.startsWith(uid))?.tables ?? [];
}

function rowsOf(uid: string, label: string): readonly Row[] {
  return tablesOf(uid).flatMap(({ rows }) => rows.filter((row) => row.label.startsWith(label)));
}

describe('real shapes', () => {
  it.each(REAL_SHAPES)('$uid: $what', ({ uid, columns }) => {
    const found = tablesOf(uid).flatMap((table) => table.columns.filter(({ role }) => role === 'value'));
    expect(found.map(({ label, unit, period }) => [label, unit, period ?? ''].join(' | '))).toEqual(columns);
  });

  it.each([
    ['53474060', 'Sensors', [['Transportation Solutions']]],
    ['53474060', 'Total', [['Transportation Solutions'], ['Industrial Solutions'], ['Communications Solutions'], []]],
    [
      '54c494f7',
      'Customer relationships',
      [
        ['June 30, 2019', 'Finite-Lived Intangible Assets'],
        ['June 30, 2018', 'Finite-Lived Intangible Assets'],
      ],
    ],
    ['073a0021', 'Revenues', [['Fiscal 2019'], ['Fiscal 2018']]],
  ])('%s: rows that begin with %j stand in %j', (uid, label, groups) => {
    expect(rowsOf(uid, label).map((row) => row.groups)).toEqual(groups);
  });

  it.each([
    ['43f8c656', 'Fourth Quarter', ['2019Q4', '2018Q4']],
    ['44c7c9ef', '2021', ['2021']],
    ['a9ddf64a', 'Granted', ['FY2017', 'FY2018', 'FY2019']],
    ['8b43d33f', 'Total', ['2019-12-31', '2018-12-31']],
  ])('%s: rows that begin with %j are of the periods %j', (uid, label, periods) => {
    const found = rowsOf(uid, label);
    expect(found.map(({ period }) => period)).toEqual(periods);
  });

  it.each([
    ['8692f92d', '', [true, true]],
    ['c3d2669c', 'Statutory', [false]],
    ['1c9e6c58', 'Net current assets', [true]],
    ['1c9e6c58', 'Net assets', [false]],
    ['44c7c9ef', 'Total lease liabilities', [true]],
  ])('%s: whether rows called %j are totals: %j', (uid, label, totals) => {
    const found = rowsOf(uid, label).filter((row) => label !== '' || row.label === '');
    expect(found.slice(0, totals.length).map(({ isTotal }) => isTotal)).toEqual(totals);
  });

  it.each([
    ['cc4f089d', 'Expected life', 'years', null],
    ['cc4f089d', 'Volatility', null, '%'],
    ['daf81839', 'Diluted earnings per share', '$', null],
    ['4e94f70f', 'Gross margin', '%', null],
    ['cca95e4f', 'Basic weighted average', '', null],
  ])('%s: the row %j is in %j, its first figure in %j of its own', (uid, label, unit, own) => {
    const [row] = rowsOf(uid, label);
    expect([row?.unit ?? null, row?.cells[1]?.unit ?? null]).toEqual([unit, own]);
  });
});

/** A cell that anyone would read as one number. */
const NUMBER = /^\(?[$€£]?\s*\(?\d{1,3}(?:,\d{3})*(?:\.\d+)?\s*\)?\s*%?\)?$/u;

function cellsOf({ rows }: Table): readonly Cell[] {
  return rows.filter(({ role }) => role === 'entry').flatMap(({ cells }) => cells.slice(1));
}

describe('all 278 tables', () => {
  it('are there, with a column of values each and one that names the rows', () => {
    expect(real).toHaveLength(278);
    expect(tables.filter(({ columns }) => !columns.some(({ role }) => role === 'value'))).toEqual([]);
    expect(tables.filter(({ columns }) => columns.filter(({ role }) => role === 'entity').length !== 1)).toEqual([]);
  });

  it('give a decimal for every cell that looks like a number, and content that agrees with it', () => {
    const cells = tables.flatMap(cellsOf);
    expect(cells.length).toBeGreaterThan(5000);
    // "65.4%)" has lost its first bracket: whether it is negative is not known.
    expect(
      cells.filter(({ raw, decimal }) => NUMBER.test(raw.trim()) && decimal === null).map(({ raw }) => raw),
    ).toEqual(['65.4%)']);
    const isZeroDash = ({ content, decimal }: Cell): boolean => content === 'nothing' && decimal === '0';
    const numbers = cells.filter((cell) => !isZeroDash(cell));
    expect(numbers.filter(({ content, decimal }) => (content === 'number') !== (decimal !== null))).toEqual([]);
  });

  it('have periods where their first records print years over columns', () => {
    const printYears = real.filter(({ records }) =>
      records.slice(0, 2).some(([, ...cells]) => cells.some((cell) => /(?<![\d,.])20[0-3]\d(?![\d,.])/u.test(cell))),
    );
    const without = printYears.filter(
      (one) => !one.tables.some(({ columns, rows }) => [...columns, ...rows].some(({ period }) => period !== null)),
    );
    expect(printYears.length).toBeGreaterThan(200);
    expect(without.map(({ uid }) => uid)).toEqual([]);
  });

  it('tell rows of one name apart by groups and periods, but for the few that print the same name twice', () => {
    const ambiguous = tables.filter(({ rows }) => {
      const names = rows
        .filter(({ role, label }) => role === 'entry' && label !== '')
        .map(({ label, groups, period }) => JSON.stringify([label, groups, period]));
      return new Set(names).size < names.length;
    });
    expect(ambiguous.length).toBeLessThanOrEqual(5);
  });

  it('print every cell in their passages', () => {
    for (const table of tables) {
      const text = tablePassages(table)
        .map((passage) => passage.text)
        .join('\n');
      const lost = table.rows.flatMap(({ cells }) => cells.filter(({ raw }) => !text.includes(raw)));
      expect(lost).toEqual([]);
    }
  });
});
