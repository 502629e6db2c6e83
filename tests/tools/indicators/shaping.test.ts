import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Exact, IncompatibleUnitsError, type KnowledgeIndex } from '../../../src/knowledge/index.js';
import { tools, type IndicatorTable, type ToolInput } from '../../../src/tools/index.js';
import { openBundledKnowledge } from '../../support/bundled-knowledge.js';
import { droppedTable, tableIn, textsOf } from '../../support/dropped-tables.js';

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

async function table2(shape: Omit<ToolInput<'indicator-table'>, 'name'>): Promise<IndicatorTable> {
  return tableIn((await tools['indicator-table'].call({ name: 'table-2', ...shape }, knowledge)).output);
}

const labels = ({ columns }: IndicatorTable): string[] => columns.map(({ label }) => label);

describe('growth', () => {
  it('stands beside the published figure, exact, with its formula and bounds', async () => {
    const table = await table2({ growth: 'computed' });
    expect(labels(table)).toEqual(['2021 年', '2022 年', '同期增减', 'growth 2021/2022']);
    const [published, computed] = table.rows[0]?.cells.slice(2) ?? [];
    expect([published?.raw, computed?.raw]).toEqual(['67.6', '67.5']);
    expect(computed?.computation).toMatchObject({ outcome: 'computed', formula: '(70.7 − 42.2) ÷ 42.2 × 100' });
    expect(computed?.quantity?.value.toFixed(6)).toBe('67.535545');
  });

  it('is computed between periods that follow each other, whatever their order in the table', async () => {
    const ask = await droppedTable('name,2020 ($),2018 ($),2019 ($)\nSales,150,100,120\n', knowledge);
    const table = tableIn(await ask({ growth: 'computed' }));
    expect(labels(table)).toEqual(['2020 ($)', '2018 ($)', '2019 ($)', 'growth 2018/2019', 'growth 2019/2020']);
    expect(textsOf(table)).toEqual([['Sales', '150', '100', '120', '20.0', '25.0']]);
  });

  it('stays within a series, and stands behind the change that the table prints without a period', async () => {
    const csv = ',Domestic,,International,\n,2019,2018,2019,2018\nRate,4.00%,3.75%,1.90%,2.80%\n';
    const table = tableIn(await (await droppedTable(csv, knowledge))({ growth: 'computed' }));
    const growth = table.columns.flatMap((column) => (column.kind === 'growth' ? [column.series] : []));
    expect(growth).toEqual(['Domestic', 'International']);
    const change = await droppedTable('name,2019 ($),2018 ($),Change %\nSales,6,5,20%\nCosts,3,2,50%\n', knowledge);
    expect(labels(tableIn(await change({ growth: 'computed' }))).slice(2)).toEqual(['Change %', 'growth 2018/2019']);
  });

  it('of percents is a difference in percentage points', async () => {
    const ask = await droppedTable('name,2021 (%),2022 (%)\nMargin,12.5,9.25\n', knowledge);
    const [cell] = tableIn(await ask({ growth: 'computed' })).rows[0]?.cells.slice(2) ?? [];
    expect([cell?.raw, cell?.quantity?.unit.text]).toEqual(['−3.25', 'pp']);
  });

  it.each([
    ['a base of zero', '0', '5', 'zero-base'],
    ['a change of sign', '-4', '5', 'sign-change'],
    ['a missing value', '-', '5', 'missing-value'],
  ])('is refused with its reason for %s', async (_, base, value, code) => {
    const ask = await droppedTable(`name,2021 ($),2022 ($)\nSales,${base},${value}\nCosts,1,2\n`, knowledge);
    const [cell] = tableIn(await ask({ growth: 'computed' })).rows[0]?.cells.slice(2) ?? [];
    expect(cell).toMatchObject({ raw: '—', quantity: null, computation: { obstacle: { code } } });
  });

  it('of two negative numbers says that it is the change of their magnitude', async () => {
    const ask = await droppedTable('name,2021 ($),2022 ($)\nLoss,-33.6,-25.0\n', knowledge);
    const [cell] = tableIn(await ask({ growth: 'computed' })).rows[0]?.cells.slice(2) ?? [];
    expect(cell?.raw).toBe('−25.6');
    expect(cell?.computation).toMatchObject({ cautions: ['change-of-magnitude'] });
  });

  it('runs from row to row where periods do: from the one before, and from the same of the year before', async () => {
    const csv = '月份,销售额（万元）\n2023年1月,100\n2023年2月,120\n2024年2月,150\n2024年1月,125\n';
    const table = tableIn(await (await droppedTable(csv, knowledge))({ growth: 'computed' }));
    expect(table.columns.slice(1)).toMatchObject([
      { kind: 'row-growth', basis: 'period-before', unit: '%' },
      { kind: 'row-growth', basis: 'year-before', unit: '%' },
    ]);
    expect(textsOf(table)).toEqual([
      ['2023年1月', '100', '', ''],
      ['2023年2月', '120', '20.0', ''],
      ['2024年2月', '150', '20.0', '25.0'],
      ['2024年1月', '125', '4.2', '25.0'],
    ]);
  });

  it('runs between rows of one name', async () => {
    const csv = 'Month,Team,Cost ($)\nMay 2022,Ops,10\nMay 2022,Design,4\nJune 2022,Ops,12\nJune 2022,Design,3\n';
    const table = tableIn(await (await droppedTable(csv, knowledge))({ growth: 'computed' }));
    expect(textsOf(table)).toEqual([
      ['Ops', '10', ''],
      ['Design', '4', ''],
      ['Ops', '12', '20.0'],
      ['Design', '3', '−25.0'],
    ]);
  });

  it('is not to be had from one period, or from a year and a quarter', async () => {
    for (const csv of ['name,2022 ($)\nSales,1\n', 'name,2021 ($),2022Q1 ($)\nSales,1,2\n']) {
      const ask = await droppedTable(csv, knowledge);
      expect(await ask({ growth: 'computed' })).toMatchObject({ kind: 'no-growth' });
    }
  });
});

describe('units', () => {
  it('converts amounts exactly and leaves growth as it is', async () => {
    const { columns, rows } = await table2({ unit: 'billion yuan' });
    expect(columns.map(({ unit }) => unit)).toEqual(['billion yuan', 'billion yuan', '%']);
    expect(rows[0]?.cells.map(({ raw }) => raw)).toEqual(['4.22', '7.07', '67.6']);
  });

  it('keeps what is printed where the unit is the same', async () => {
    const [, , , , , , , , , , , , , , fertiliser] = (await table2({ unit: '亿元' })).rows;
    expect(fertiliser?.cells.map(({ raw }) => raw)).toEqual(['754', '767.5', '1.8']);
  });

  it('converts back to the same value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('万元', '元', 'billion yuan', 'RMB million'), async (unit) => {
        const [source, converted] = [await table2({}), await table2({ unit })];
        const base = (table: IndicatorTable): string[] =>
          table.rows.flatMap(({ cells }) =>
            cells.map(({ quantity }) => (quantity ? quantity.value.times(quantity.unit.scale).toFixed() : '')),
          );
        expect(base(converted)).toEqual(base(source));
      }),
      { numRuns: 4 },
    );
  });

  it.each(['US dollars', '万吨', '%', 'pieces'])('refuses %s for amounts in yuan', async (unit) => {
    await expect(table2({ unit })).rejects.toThrow(IncompatibleUnitsError);
  });

  it('refuses a table that holds money of two currencies', async () => {
    const ask = await droppedTable('name,2021 ($),2022 (€)\nSales,1,2\n', knowledge);
    await expect(ask({ unit: '$ million' })).rejects.toThrow(IncompatibleUnitsError);
  });

  it('leaves percents among amounts as they are', async () => {
    const ask = await droppedTable('name,2021 ($ million)\nSales,1500\nMargin,12%\n', knowledge);
    expect(textsOf(tableIn(await ask({ unit: '$ billion' })))).toEqual([
      ['Sales', '1.500'],
      ['Margin', '12%'],
    ]);
  });
});

describe('periods', () => {
  const CSV = 'name,2019 ($),2020Q1 ($),2020Q2 ($),2021 ($)\nSales,1,2,3,4\n';

  it.each([
    [['2019'], ['2019 ($)']],
    [['2020'], ['2020Q1 ($)', '2020Q2 ($)']],
    [['2020Q2'], ['2020Q2 ($)']],
    [
      ['2019', '2021'],
      ['2019 ($)', '2021 ($)'],
    ],
    [['2020-2021'], ['2020Q1 ($)', '2020Q2 ($)', '2021 ($)']],
  ])('%j keep the columns %j', async (periods, expected) => {
    expect(labels(tableIn(await (await droppedTable(CSV, knowledge))({ periods })))).toEqual(expected);
  });

  it('of growth are those in which it ends', async () => {
    expect(labels(await table2({ periods: ['2022'], growth: 'computed' }))).toEqual([
      '2022 年',
      '同期增减',
      'growth 2021/2022',
    ]);
  });

  it('choose rows where periods run down the table', async () => {
    const ask = await droppedTable('year,Sales ($),Costs ($)\n2019,1,2\n2020,3,4\n2021,5,6\n', knowledge);
    expect(textsOf(tableIn(await ask({ periods: ['2020'] })))).toEqual([['2020', '3', '4']]);
  });

  it.each(['2023', 'whenever', '2022-13'])('that are not held are named: %s', async (period) => {
    const ask = await droppedTable(CSV, knowledge);
    expect(await ask({ periods: ['2019', period] })).toEqual({
      kind: 'unknown-period',
      period,
      held: ['2019', '2020Q1', '2020Q2', '2021'],
    });
  });
});

describe('sorting', () => {
  const CSV = 'name,2021 ($),2022 ($)\na,3,-\nb,1,2\nc,3,5%\nd,-7,20\n';

  it.each([
    [{ column: '2021' }, ['a', 'c', 'b', 'd']],
    [{ column: '2021 ($)', order: 'lowest' as const }, ['d', 'b', 'a', 'c']],
    [{ column: '2022' }, ['d', 'b', 'a', 'c']],
  ])(
    'by %j gives %j: numbers first, equal ones in their order, other units with the blanks',
    async (sort, expected) => {
      const table = tableIn(await (await droppedTable(CSV, knowledge))({ sort }));
      expect(table.rows.map(({ label }) => label)).toEqual(expected);
    },
  );

  it.each(['growth', '增长', 'growth 2021/2022'])('takes computed growth by the name %j', async (column) => {
    const { rows } = await table2({ growth: 'computed', sort: { column, order: 'lowest' } });
    expect([rows[0]?.label, rows.at(-1)?.label]).toEqual(['家具及其零件', '稀土']);
  });

  it.each(['nothing', '年', ' '])('names the columns where %j is not one of them', async (column) => {
    const { output } = await tools['indicator-table'].call({ name: 'table-2', sort: { column } }, knowledge);
    expect(output).toEqual({ kind: 'unknown-column', held: ['2021 年', '2022 年', '同期增减'] });
  });

  it('moves rows and changes none, in falling and in rising order', async () => {
    const source = await table2({});
    for (const order of ['highest', 'lowest'] as const) {
      const { rows } = await table2({ sort: { column: '2022', order } });
      expect(new Set(rows.map(({ label }) => label))).toEqual(new Set(source.rows.map(({ label }) => label)));
      const values = rows.map(({ cells }) => cells[1]?.quantity?.value ?? new Exact(0));
      const sign = order === 'highest' ? 1 : -1;
      expect(values.slice(1).every((value, index) => (values[index]?.cmp(value) ?? 0) * sign >= 0)).toBe(true);
    }
  });
});
