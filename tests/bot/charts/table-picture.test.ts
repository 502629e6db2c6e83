import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../src/bot/charts/render-chart.js';
import { tableLayout } from '../../../src/bot/charts/table-layout.js';
import { tableSvg } from '../../../src/bot/charts/table-svg.js';

const PNG = [0x89, 0x50, 0x4e, 0x47];
const table = {
  form: 'table',
  columns: ['商品', '2021', '说明'],
  rows: [
    ['稀土', '42.2', '国家对稀土实行总量控制，出口以初级产品为主。'.repeat(4)],
    ['<b>&"', '5253.4', ''],
  ],
} as const;

describe('the picture of a table', () => {
  it('shows every letter of every cell, and nothing of it as markup', () => {
    const svg = tableSvg(table);
    const letters = Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu), ([, text]) => text).join('');
    expect(letters).toBe(['商品2021说明', '稀土42.2', table.rows[0][2], '&lt;b&gt;&amp;&quot;5253.4'].join(''));
    expect(tableSvg(table)).toBe(svg);
  });

  it('keeps to the width of a page, wraps long cells, and sets numbers to the right', () => {
    const { width, rows } = tableLayout(table);
    expect(width).toBeLessThanOrEqual(1_000);
    expect(rows[1]?.cells[2]?.lines.length).toBeGreaterThan(1);
    expect(rows[1]?.cells.map(({ anchor }) => anchor)).toEqual(['start', 'end', 'start']);
    const wide = tableLayout({ form: 'table', columns: Array.from({ length: 8 }, () => 'x'.repeat(90)), rows: [] });
    expect(wide.width).toBeLessThanOrEqual(1_000);
  });

  it('is a PNG file', async () => {
    expect([...(await drawPicture(table)).subarray(0, 4)]).toEqual(PNG);
  });
});
