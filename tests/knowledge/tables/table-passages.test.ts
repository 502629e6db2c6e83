import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/knowledge/tables/build-table.js';
import type { Table } from '../../../src/knowledge/tables/table.js';
import { tablePassages } from '../../../src/knowledge/tables/table-passages.js';

const names = new Map([
  ['稀土', { en: 'rare earths', synonyms: [] }],
  ['资料来源：海关。', { en: 'Source: customs.', synonyms: [] }],
]);

const PLAIN = {
  name: 't',
  document: 'doc',
  section: null,
  captions: {},
  sourceNote: null,
  names: new Map<string, never>(),
};

function build(records: readonly (readonly string[])[], en?: string): Table {
  return buildTable({
    name: 'table-2',
    document: 'doc',
    section: '2.2',
    captions: { zh: '表 2. 出口', ...(en === undefined ? {} : { en }) },
    sourceNote: '资料来源：海关。',
    records,
    fields: [
      { name: '品类', title: { zh: '品类', en: 'Commodity' } },
      { name: '2022 年', title: { zh: '2022 年', en: '2022' } },
    ],
    names,
  });
}

const header = ['品类', '2022 年'];

describe('tablePassages', () => {
  it('prints caption, header, rows and source note, with the same in English', () => {
    expect(tablePassages(build([header, ['稀土', '70.7']], 'Table 2. Exports'), names)).toEqual([
      {
        id: 'doc#table-2-p1',
        document: 'doc',
        section: '2.2',
        kind: 'table',
        language: 'zh',
        text: '表 2. 出口\n品类 | 2022 年\n稀土 | 70.7\n资料来源：海关。',
        rendering: 'Table 2. Exports\nCommodity | 2022\nrare earths | 70.7\nSource: customs.',
        table: 'table-2',
      },
    ]);
  });

  it.each([
    ['the caption', build([header, ['稀土', '70.7']])],
    ['a row', build([header, ['家具', '70.7']], 'Table 2. Exports')],
    [
      'a column',
      build(
        [
          ['品类', '备注'],
          ['稀土', 'x'],
        ],
        'Table 2. Exports',
      ),
    ],
  ])('has no English where %s has none', (_, table) => {
    expect(tablePassages(table, names).map(({ rendering }) => rendering)).toEqual([null]);
  });

  it('goes on from the number it is told', () => {
    expect(tablePassages(build([header]), names, 4).map(({ id }) => id)).toEqual(['doc#table-2-p4']);
  });

  it('prints every row once, in order, in blocks that the model can read whole', () => {
    const record = fc.tuple(fc.stringMatching(/^[稀土家具\w]{1,20}$/u), fc.nat().map(String));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 120 }), (records) => {
        const passages = tablePassages(build([header, ...records]));
        const lines = passages.flatMap(({ text }) => text.split('\n').slice(2));
        expect(lines.filter((line) => line !== '资料来源：海关。')).toEqual(records.map((cells) => cells.join(' | ')));
        for (const { text } of passages) {
          expect(text.split('\n').length).toBeLessThanOrEqual(20 + 3);
        }
      }),
    );
  });

  it('parts no group of rows where a cut close by spares it', () => {
    const sizes = [3, 3, 4, 3, 4, 4, 3, 4, 3];
    const records = sizes.flatMap((size, area) =>
      Array.from({ length: size }, (_, row) => [`领域${area}`, `模式${row}`]),
    );
    const table = buildTable({
      ...PLAIN,
      records: [['领域', '模式'], ...records],
      fields: [{ name: '模式', role: 'entity' }],
    });
    const blocks = tablePassages(table).map(({ text }) => new Set(text.match(/领域\d/gu)));
    expect(blocks.map(({ size }) => size)).toEqual([5, 4]);
  });

  it('cuts wide rows into smaller blocks, and never a row', () => {
    const wide = Array.from({ length: 12 }, (_, index) => [`商品${index}`, '9'.repeat(200)]);
    const passages = tablePassages(build([header, ...wide]));
    expect(passages.length).toBeGreaterThan(3);
    expect(passages.every(({ text }) => text.length < 1000)).toBe(true);
  });

  it('cuts the columns of a very wide table into blocks, each with the names of the rows', () => {
    const columns = Array.from({ length: 3000 }, (_, index) => index);
    const rows = ['稀土', '家具'].map((name, row) => [name, ...columns.map((index) => `${row}.${index}`)]);
    const table = buildTable({
      ...PLAIN,
      sourceNote: '资料来源：海关。',
      records: [['品类', ...columns.map((index) => `第${index}列`)], ...rows],
      fields: [{ name: '品类', role: 'entity' }],
    });
    const texts = tablePassages(table).map(({ text }) => text.split('\n'));
    expect(texts.every((lines) => lines.join('').length < 5000)).toBe(true);
    for (const [labelled = '', ...printed] of texts.map((lines) => lines.slice(1))) {
      const own = labelled
        .split(' | ')
        .slice(1)
        .map((label) => Number(label.slice(1, -1)));
      for (const line of printed.filter((one) => one.includes(' | '))) {
        const row = line.startsWith('稀土') ? 0 : 1;
        expect(line).toBe([rows[row]?.[0], ...own.map((index) => `${row}.${index}`)].join(' | '));
      }
    }
    for (const name of ['稀土', '家具']) {
      const printed = texts.flatMap((lines) => lines.filter((line) => line.startsWith(`${name} | `)));
      expect(printed.flatMap((line) => line.split(' | ').slice(1))).toHaveLength(columns.length);
    }
    const labels = new Set(texts.flatMap((lines) => (lines[1] ?? '').split(' | ').slice(1)));
    expect([...labels]).toEqual(columns.map((index) => `第${index}列`));
    expect(texts.flat().filter((line) => line === '资料来源：海关。')).toHaveLength(1);
  });

  it('keeps every cell of any wide table in some block', () => {
    const cell = fc.stringMatching(/^[稀土a-z\d]{0,40}$/u);
    const wide = fc
      .integer({ min: 150, max: 300 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 4 }),
      );
    fc.assert(
      fc.property(wide, (records) => {
        const table = buildTable({ ...PLAIN, records, fields: [] });
        const passages = tablePassages(table);
        for (const { raw } of table.rows.flatMap(({ cells }) => cells)) {
          expect(passages.some(({ text }) => text.includes(raw))).toBe(true);
        }
      }),
      { seed: 7, numRuns: 30 },
    );
  });
});
