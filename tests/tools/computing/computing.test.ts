import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeIndex } from '../../../src/knowledge/index.js';
import { loadCorpus } from '../../../src/knowledge/index.js';
import { runTool, type CellPlace, type Computation, type Term, type ToolRequest } from '../../../src/tools/index.js';
import { openBundledKnowledge, PAPER, printedExports } from '../../support/bundled-knowledge.js';

/** Three years of what a table can hold: growth, nothing, zero, a loss that shrinks, a loss that turns, percents. */
const EDGES = `item,2021,2022,2023
plain,40.0,50.0,50.0
nothing,—,5.0,5.0
zero,0.0,5.0,5.0
loss,-33.6,-25.0,-25.0
turn,-5.0,3.0,3.0
`;

/** A year beside a quarter. */
const PERIODS = `item,2021,2022Q1
plain,40.0,12.0
`;

const folder = mkdtempSync(join(tmpdir(), 'lianwen-computing-'));
let bundled: KnowledgeIndex;
let edges: KnowledgeIndex;
beforeAll(async () => {
  bundled = await openBundledKnowledge();
  writeFileSync(join(folder, 'edges.csv'), EDGES);
  writeFileSync(join(folder, 'periods.csv'), PERIODS);
  edges = { ...bundled, corpus: (await loadCorpus(folder)).corpus };
});
afterAll(async () => {
  await bundled.close();
  rmSync(folder, { recursive: true });
});

/** A cell of Table 2: 0-based row, year. */
const cell = (row: number, year: 2021 | 2022): CellPlace => ({
  document: PAPER,
  table: 'table-2',
  row,
  column: year - 2020,
});
const edge = (row: number, year: 2021 | 2022 | 2023): CellPlace => ({
  document: 'edges',
  table: 'edges',
  row,
  column: year - 2020,
});

async function computed(
  request: ToolRequest,
  knowledge = bundled,
): Promise<Extract<Computation, { outcome: 'computed' }>> {
  const { output } = await runTool(request, knowledge);
  const result = output as Computation;
  if (result.outcome !== 'computed') throw new Error(`not computed: ${JSON.stringify(result)}`);
  return result;
}

async function obstacle(request: ToolRequest): Promise<unknown> {
  const { output } = await runTool(request, edges);
  const result = output as Computation;
  return result.outcome === 'uncomputable' ? result.obstacle.code : result.outcome;
}

describe('growth-rate', () => {
  it('shows the formula, the unrounded value and the bounds of rounding for rare earths', async () => {
    const { value, unit, formula, interval } = await computed({
      tool: 'growth-rate',
      input: { base: cell(0, 2021), value: cell(0, 2022) },
    });
    expect(formula).toBe('(70.7 − 42.2) ÷ 42.2 × 100');
    expect(unit.text).toBe('%');
    expect(value.toFixed(10)).toBe('67.5355450237');
    expect([interval?.low.toFixed(2), interval?.high.toFixed(2)]).toEqual(['67.22', '67.85']);
  });

  it.each(printedExports().map((printed, row) => ({ ...printed, row })))(
    'recomputes what is published of $label within its rounding',
    async ({ row, growth }) => {
      const { interval } = await computed({
        tool: 'growth-rate',
        input: { base: cell(row, 2021), value: cell(row, 2022) },
      });
      const published = Number(growth.replace('−', '-'));
      // Published growth is itself rounded to one decimal.
      expect(interval?.low.toNumber()).toBeLessThan(published + 0.05);
      expect(interval?.high.toNumber()).toBeGreaterThan(published - 0.05);
    },
  );

  it('says how far each input alone moves the result', async () => {
    const { effects, interval } = await computed({
      tool: 'growth-rate',
      input: { base: cell(0, 2021), value: cell(0, 2022) },
    });
    const widths = effects.map(({ low, high }) => high.minus(low).toNumber());
    const whole = interval ? interval.high.minus(interval.low).toNumber() : 0;
    expect(widths).toHaveLength(2);
    expect(Math.max(...widths)).toBeLessThan(whole);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(whole, 2);
  });

  it.each([
    ['nothing to start from', 1, 'missing-value'],
    ['a base of zero', 2, 'zero-base'],
    ['a change of sign', 4, 'sign-change'],
  ])('refuses %s', async (_, row, code) => {
    expect(await obstacle({ tool: 'growth-rate', input: { base: edge(row, 2021), value: edge(row, 2022) } })).toBe(
      code,
    );
  });

  it('gives the change of magnitude of two losses, and says so', async () => {
    const { value, cautions } = await computed(
      { tool: 'growth-rate', input: { base: edge(3, 2021), value: edge(3, 2022) } },
      edges,
    );
    expect(value.toFixed(4)).toBe('-25.5952');
    expect(cautions).toContain('change-of-magnitude');
  });
});

describe('a magnitude', () => {
  const loss: Term = { magnitude: edge(3, 2021) };
  const later: Term = { magnitude: edge(3, 2022) };

  it('is an amount printed negative, in the formula and in the bounds of rounding', async () => {
    const request: ToolRequest = { tool: 'average', input: { terms: [loss, later] } };
    const { value, formula, interval, cautions } = await computed(request, edges);
    expect(value.toFixed()).toBe('29.3');
    expect(formula).toBe('(|−33.6| + |−25|) ÷ 2');
    expect([interval?.low.toFixed(2), interval?.high.toFixed(2)]).toEqual(['29.25', '29.35']);
    expect(cautions).toEqual(['amounts-of-deductions']);
  });

  it('of a difference is how far two terms lie apart, and no deduction', async () => {
    const apart: Term = { magnitude: { difference: [edge(2, 2022), edge(0, 2022)] } };
    const { value, formula, cautions } = await computed({ tool: 'sum', input: { terms: [apart] } }, edges);
    expect([value.toFixed(), formula, cautions]).toEqual(['45', '|5 − 50|', []]);
  });

  it('does not hide that a year and a quarter are no pair', async () => {
    const [year, quarter] = [1, 2].map((column) => ({ document: 'periods', table: 'periods', row: 0, column }));
    if (!year || !quarter) throw new Error('two places');
    const request: ToolRequest = {
      tool: 'change',
      input: { earlier: { magnitude: year }, later: { magnitude: quarter } },
    };
    expect(await obstacle(request)).toBe('unequal-periods');
  });
});

describe('periods of unequal length', () => {
  const [year, quarter] = [1, 2].map((column) => ({ document: 'periods', table: 'periods', row: 0, column }));

  it.each(['growth-rate', 'change'] as const)('are refused by %s', async (tool) => {
    if (!year || !quarter) throw new Error('two places');
    const { output } = await (tool === 'change'
      ? runTool({ tool: 'change', input: { earlier: year, later: quarter } }, edges)
      : runTool({ tool: 'growth-rate', input: { base: year, value: quarter } }, edges));
    expect(output).toMatchObject({ obstacle: { code: 'unequal-periods', periods: ['2021', '2022Q1'] } });
  });
});

describe('change, difference and sum', () => {
  it('are exact where floating point is not', async () => {
    const { value } = await computed({ tool: 'sum', input: { terms: [cell(0, 2021), cell(0, 2022)] } });
    expect(value.toFixed()).toBe('112.9');
  });

  it('give the change between two published percents in percentage points', async () => {
    const growth = (row: number): CellPlace => ({ ...cell(row, 2021), column: 3 });
    const { value, unit } = await computed({
      tool: 'difference',
      input: { minuend: growth(0), subtrahend: growth(1) },
    });
    expect([value.toFixed(), unit.text]).toEqual(['13.7', 'pp']);
  });

  it('never put yuan and percent together', async () => {
    const { output } = await runTool(
      { tool: 'difference', input: { minuend: cell(0, 2021), subtrahend: { ...cell(0, 2021), column: 3 } } },
      bundled,
    );
    expect(output).toMatchObject({ outcome: 'uncomputable', obstacle: { code: 'mixed-units', units: ['亿元', '%'] } });
  });

  it('refuse a cell that is not there', async () => {
    expect(await obstacle({ tool: 'sum', input: { terms: [edge(99, 2022)] } })).toBe('missing-value');
  });
});

describe('compound-growth', () => {
  it('stands beside growth in all and growth divided evenly', async () => {
    const { output } = await runTool(
      { tool: 'compound-growth', input: { base: edge(0, 2021), value: edge(0, 2023), years: 2 } },
      edges,
    );
    expect(output).toMatchObject({ outcome: 'computed', compound: { cautions: ['compound-is-not-average'] } });
    const parts = output as { compound: { value: unknown }; overall: { value: unknown }; evenly: { value: unknown } };
    expect(Number(parts.compound.value)).toBeCloseTo((Math.sqrt(1.25) - 1) * 100, 10);
    expect([Number(parts.overall.value), Number(parts.evenly.value)]).toEqual([25, 12.5]);
  });

  it('refuses negative numbers', async () => {
    expect(
      await obstacle({ tool: 'compound-growth', input: { base: edge(3, 2021), value: edge(3, 2022), years: 1 } }),
    ).toBe('negative-base');
  });
});

describe('years that the periods are not apart', () => {
  const [from, to] = [edge(0, 2021), edge(0, 2022)];
  const stated = { outcome: 'uncomputable', obstacle: { code: 'other-years', periods: ['2021', '2022'] } };

  it.each([2, 10, 1000])('are refused by compound-growth and average-change: %d', async (years) => {
    for (const request of [
      { tool: 'compound-growth', input: { base: from, value: to, years } },
      { tool: 'average-change', input: { earlier: from, later: to, years } },
    ] as const) {
      expect((await runTool(request, edges)).output).toMatchObject(stated);
    }
  });

  it('are refused of sums and amounts of one year, and backwards', async () => {
    const together = { sum: [edge(0, 2021), edge(1, 2021)] };
    for (const [base, value] of [
      [together, { magnitude: edge(0, 2022) }],
      [edge(0, 2023), edge(0, 2021)],
      [from, edge(2, 2021)],
    ] as const) {
      expect(await obstacle({ tool: 'average-change', input: { earlier: base, later: value, years: 2 } })).toBe(
        'other-years',
      );
    }
  });

  it('are taken as given where a term is of no one year', async () => {
    const terms: Term = { sum: [edge(0, 2021), edge(0, 2022)] };
    const request: ToolRequest = { tool: 'average-change', input: { earlier: terms, later: edge(0, 2023), years: 7 } };
    expect((await computed(request, edges)).outcome).toBe('computed');
  });
});

describe('ratio', () => {
  it.each([
    ['number', '', 1.25],
    ['percent', '%', 125],
    ['times', 'x', 1.25],
  ] as const)('is said as %s', async (as, unit, expected) => {
    const result = await computed({ tool: 'ratio', input: { part: edge(0, 2022), whole: edge(0, 2021), as } }, edges);
    expect([result.value.toNumber(), result.unit.text]).toEqual([expected, unit]);
  });

  it('refuses to divide by zero', async () => {
    expect(await obstacle({ tool: 'ratio', input: { part: edge(0, 2021), whole: edge(2, 2021) } })).toBe('zero-base');
  });
});

describe('terms within terms', () => {
  it('compute the change between two averages', async () => {
    const average = (year: 2021 | 2022): Term => ({ average: [cell(0, year), cell(1, year)] });
    const { value, formula } = await computed({
      tool: 'change',
      input: { earlier: average(2021), later: average(2022) },
    });
    expect(formula).toBe('(70.7 + 3237.1) ÷ 2 − (42.2 + 2103.4) ÷ 2');
    expect(value.toFixed()).toBe('581.1');
  });
});

describe('rank-terms and filter-terms', () => {
  const all2022 = printedExports().map((_, row) => cell(row, 2022));

  it('rank by value, ties and all', async () => {
    const { output } = await runTool(
      { tool: 'rank-terms', input: { terms: [cell(0, 2022), cell(1, 2022), cell(0, 2022)], order: 'highest' } },
      bundled,
    );
    expect((output as readonly { index: number; rank: number }[]).map(({ index, rank }) => [index, rank])).toEqual([
      [1, 1],
      [0, 2],
      [2, 2],
    ]);
  });

  it('keep what lies beyond every limit', async () => {
    const limits = [
      { comparison: 'above', value: '3000' },
      { comparison: 'at-most', value: '3237.1' },
    ] as const;
    const { output } = await runTool({ tool: 'filter-terms', input: { terms: all2022, limits: [...limits] } }, bundled);
    const labels = (output as readonly { index: number }[]).map(({ index }) => printedExports()[index]?.label);
    expect(labels).toEqual(['成品油', '玩具']);
  });
});
