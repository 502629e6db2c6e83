import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableStands } from '../../../../src/bot/answer/gate/table.js';
import type { Block, Citation } from '../../../../src/bot/reply/reply.js';
import { openBundledKnowledge, PAPER } from '../../../support/bundled-knowledge.js';
import type { KnowledgeIndex } from '../../../../src/knowledge/index.js';

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

type TableBlock = Extract<Block, { type: 'table' }>;

const block: TableBlock = {
  type: 'table',
  columns: ['Commodity', '2021 (亿元)', '2022 年'],
  rows: [
    ['rare earths', '42.2', '70.7'],
    ['玩具', '2959.6', '3229.2'],
  ],
  citation: 0,
};

const cell = (row: string, column: string) => ({ row, column });
const citation: Citation = {
  document: PAPER,
  section: '2.2',
  passage: `${PAPER}#table-2-p1`,
  quote: '42.2',
  table: 'table-2',
  cells: [cell('稀土', '2021 年'), cell('稀土', '2022 年'), cell('玩具', '2021 年'), cell('玩具', '2022 年')],
};

const stands = (shown: TableBlock, cited: Citation | null = citation): boolean =>
  tableStands(shown, cited, knowledge.corpus);

describe('a table', () => {
  it('passes where it shows its cited cells under their names', () => {
    expect(stands(block)).toBe(true);
  });

  it.each([
    ['a number altered', { ...block, rows: [['rare earths', '42.2', '70.8'], block.rows[1] ?? []] }],
    ['cells exchanged', { ...block, rows: [['rare earths', '70.7', '42.2'], block.rows[1] ?? []] }],
    ['rows exchanged', { ...block, rows: [['玩具', '42.2', '70.7'], block.rows[1] ?? []] }],
    ['a row invented', { ...block, rows: [...block.rows, ['稀土', '42.2', '70.7']] }],
    ['a row left out', { ...block, rows: block.rows.slice(0, 1) }],
    ['a heading of another year', { ...block, columns: ['Commodity', '2021', '2023'] }],
    ['a heading with another unit', { ...block, columns: ['Commodity', '2021 (RMB billion)', '2022'] }],
    ['no column of values', { ...block, columns: ['Commodity'], rows: [['rare earths']] }],
  ])('does not pass with %s', (_, altered) => {
    expect(stands(altered)).toBe(false);
  });

  it('does not pass without cells that are cited', () => {
    expect(stands(block, null)).toBe(false);
    const { cells: _, ...bare } = citation;
    expect(stands(block, bare)).toBe(false);
  });
});
