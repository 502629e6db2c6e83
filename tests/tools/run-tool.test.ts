import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeIndex } from '../../src/knowledge/index.js';
import {
  InvalidToolCallError,
  runTool,
  tools,
  type ToolInput,
  type ToolName,
  type ToolOutput,
} from '../../src/tools/index.js';
import { openBundledKnowledge, PAPER, printedExports } from '../support/bundled-knowledge.js';

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

/** The output of one tool, through its schema. */
async function run<Name extends ToolName>(tool: Name, input: ToolInput<Name>): Promise<ToolOutput<Name>> {
  const request: { readonly tool: ToolName; readonly input: unknown } = { tool, input };
  // A generic request cannot be narrowed to one member of the union; runTool checks the input itself.
  const { output } = await runTool(request as Parameters<typeof runTool>[0], knowledge);
  return output as ToolOutput<Name>;
}

const bare = (text: string): string => text.replaceAll(/\s/gu, '');
const TABLE = { document: PAPER, table: 'table-2' } as const;

describe('every tool', () => {
  it.each(Object.entries(tools))('%s is registered under its own name and says what it finds out', (name, tool) => {
    expect(tool.name).toBe(name);
    expect(tool.description).toMatch(/^[A-Z].+\.$/u);
  });

  it.each<[ToolName, unknown]>([
    ['describe-corpus', { document: 7 }],
    ['describe-corpus', null],
    ['find-sentences', { query: '', language: 'zh' }],
    ['find-sentences', { query: 'x', language: 'fr' }],
    ['find-sentences', { query: 'x', language: 'en', limit: 0 }],
    ['find-sentences', { query: 'x', language: 'en', limit: 1.5 }],
    ['find-sentences', { query: 'x', language: 'en', limit: 1_000_000 }],
    ['indicator-table', { name: '' }],
    ['list-indicators', { document: 2 }],
    ['list-outline', { document: PAPER, kind: 'chapters' }],
    ['list-outline', { kind: 'paths' }],
    ['locate-pattern', { document: PAPER }],
    ['look-up-cells', { ...TABLE, rows: [], columns: [1] }],
    ['look-up-cells', { ...TABLE, rows: [-1], columns: [1] }],
    ['look-up-cells', { ...TABLE, rows: [0.5], columns: [1] }],
    ['look-up-cells', { ...TABLE, rows: ['0'], columns: [1] }],
    ['match-pattern', { document: PAPER, query: '', language: 'zh' }],
    ['rank-rows', { ...TABLE, column: 3, order: 'fastest' }],
    ['rank-rows', { ...TABLE, column: -1, order: 'highest' }],
    ['rank-rows', { ...TABLE, column: 3, order: 'highest', keep: 'some' }],
    ['read-passage', { document: PAPER, passage: null }],
    ['read-section', { document: PAPER, section: 2.1 }],
    ['read-section', undefined],
  ])('%s refuses %j', async (tool, input) => {
    const request: { readonly tool: ToolName; readonly input: unknown } = { tool, input };
    const error = await runTool(request as Parameters<typeof runTool>[0], knowledge).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidToolCallError);
    expect(error).toMatchObject({ code: 'INVALID_INPUT', facts: { tool } });
  });

  it('finds nothing in a document that is not held', async () => {
    const document = 'zzz';
    expect(await run('describe-corpus', { document })).toEqual([]);
    expect(await run('find-sentences', { document, query: '韧性', language: 'zh' })).toEqual([]);
    expect(await run('list-outline', { document, kind: 'paths' })).toBeNull();
    expect(await run('locate-pattern', { document, pattern: 'area-1-1' })).toBeNull();
    expect(await run('look-up-cells', { document, table: 'table-2', rows: [0], columns: [1] })).toEqual([]);
    expect(await run('match-pattern', { document, query: '回收', language: 'zh' })).toBeNull();
    expect(await run('rank-rows', { document, table: 'table-2', column: 3, order: 'highest' })).toEqual([]);
    expect(await run('read-passage', { document, passage: 'x' })).toBeNull();
    expect(await run('read-section', { document, section: '2.1' })).toBeNull();
  });
});

describe('describe-corpus', () => {
  it('gives the documents held, or the one named', async () => {
    const all = await run('describe-corpus', {});
    expect(all.map(({ id }) => id)).toEqual([PAPER]);
    expect(await run('describe-corpus', { document: PAPER })).toEqual(all);
    expect(all[0]?.tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['table-1', 31],
      ['table-2', 17],
    ]);
  });
});

describe('find-sentences', () => {
  it.each([
    ['什么是供应链韧性？', 'zh', '2.1'],
    ['Which technologies are at risk of a broken chain?', 'en', '1'],
    ['链主企业确定几家', 'zh', '4.2'],
  ] as const)('finds an answer to %j', async (query, language, section) => {
    const best = await run('find-sentences', { query, language });
    expect(best.map(({ passage }) => passage.section)).toContain(section);
  });

  it('gives prose in its own language, best first, at most as many as asked, each once', async () => {
    const found = await run('find-sentences', { query: 'supply chain resilience', language: 'en', limit: 100 });
    const scores = found.map(({ score }) => score);
    const places = found.map(({ passage, index }) => `${passage.id} ${index}`);
    expect(found.length).toBeGreaterThan(12);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(places).size).toBe(places.length);
    for (const { passage, span } of found) {
      expect(['caption', 'table']).not.toContain(passage.kind);
      expect(passage.language).toBe('zh');
      expect(passage.text.slice(...span).trim()).not.toBe('');
    }
    expect(await run('find-sentences', { query: '韧性', language: 'zh', limit: 3 })).toHaveLength(3);
    expect((await run('find-sentences', { query: '韧性', language: 'zh' })).length).toBeLessThanOrEqual(40);
  });

  it('keeps to the section named', async () => {
    const found = await run('find-sentences', { query: '韧性', language: 'zh', document: PAPER, section: '3.1' });
    expect(new Set(found.map(({ passage }) => passage.section))).toEqual(new Set(['3.1']));
    expect(await run('find-sentences', { query: '韧性', language: 'zh', document: PAPER, section: '9.9' })).toEqual([]);
  });
});

describe('list-outline', () => {
  it.each([
    ['mechanisms', 3],
    ['effects', 2],
    ['paths', 3],
    ['measures', 8],
    ['areas', 9],
    ['patterns', 31],
  ] as const)('lists all %s, %i in number, each with its evidence', async (kind, count) => {
    const list = await run('list-outline', { document: PAPER, kind });
    expect(list?.entries).toHaveLength(count);
    for (const { title, evidence } of list?.entries ?? []) {
      expect(title.zh).not.toBe('');
      expect(title.en).not.toBe('');
      const [held, named] =
        'quote' in evidence ? [evidence.passage.text, evidence.quote] : [bare(evidence.cell.raw), bare(title.zh)];
      expect(held).toContain(named);
    }
  });

  it('lists the patterns of every area: 3, 3, 4, 3, 4, 4, 3, 4 and 3', async () => {
    const areas = await run('list-outline', { document: PAPER, kind: 'areas' });
    const counts: (number | undefined)[] = [];
    for (const { id } of areas?.entries ?? []) {
      counts.push((await run('list-outline', { document: PAPER, kind: 'patterns', parent: id }))?.entries.length);
    }
    expect(counts).toEqual([3, 3, 4, 3, 4, 4, 3, 4, 3]);
  });

  it.each([
    ['aspects', 'technology-upgrade', 3],
    ['aspects', 'high-end', 4],
    ['measures', '4.1', 2],
    ['measures', '4.2', 3],
  ] as const)('lists the %s of %s', async (kind, parent, count) => {
    const list = await run('list-outline', { document: PAPER, kind, parent });
    expect(list?.parent?.id).toBe(parent);
    expect(list?.entries).toHaveLength(count);
  });

  it.each([
    ['aspects', undefined],
    ['aspects', 'zzz'],
    ['measures', 'zzz'],
    ['patterns', 'zzz'],
  ] as const)('has no %s of %j', async (kind, parent) => {
    const input = { document: PAPER, kind, ...(parent === undefined ? {} : { parent }) };
    expect(await run('list-outline', input)).toBeNull();
  });
});

describe('locate-pattern and match-pattern', () => {
  it('puts a pattern in its area', async () => {
    const place = await run('locate-pattern', { document: PAPER, pattern: 'area-3-1' });
    expect([place?.pattern.title.zh, place?.area.id]).toEqual(['C2M 定制供应链模式', 'area-3']);
    expect(await run('locate-pattern', { document: PAPER, pattern: 'area-9-9' })).toBeNull();
  });

  it('finds a pattern told in other words, with its area and all of that area', async () => {
    const match = await run('match-pattern', {
      document: PAPER,
      query: '把用过的产品回收回来的是哪条经验',
      language: 'zh',
    });
    expect(match?.pattern.title.zh).toBe('建设逆向供应链网络');
    expect(match?.area.id).toBe('area-9');
    expect(match?.siblings.entries.map(({ id }) => id)).toEqual(['area-9-1', 'area-9-2', 'area-9-3']);
  });
});

describe('look-up-cells', () => {
  it('gives every cell as the file prints it, row by row', async () => {
    const rows = printedExports().map((_, index) => index);
    const cells = await run('look-up-cells', { ...TABLE, rows, columns: [1, 2, 3] });
    expect(cells.map(({ cell }) => cell.raw)).toEqual(
      printedExports().flatMap(({ year2021, year2022, growth }) => [year2021, year2022, growth]),
    );
    expect(cells[0]).toMatchObject({
      row: { label: '稀土' },
      column: { unit: '亿元', currency: 'CNY', period: '2021' },
    });
  });

  it('keeps the minus of the source and reads its value', async () => {
    const [cell] = await run('look-up-cells', { ...TABLE, rows: [16], columns: [3] });
    expect(cell?.cell).toMatchObject({ raw: '\u22122.5', decimal: '-2.5' });
  });

  it.each([
    [[17], [1]],
    [[0], [4]],
  ])('gives nothing outside the table: rows %j, columns %j', async (rows, columns) => {
    expect(await run('look-up-cells', { ...TABLE, rows, columns })).toEqual([]);
    expect(await run('look-up-cells', { document: PAPER, table: 'table-9', rows, columns })).toEqual([]);
  });
});

describe('rank-rows', () => {
  it.each([
    ['highest', 'all', 3, ['67.6', '53.9', '37.1']],
    ['lowest', 'all', 2, ['\u22122.5', '0.3']],
    ['lowest', 'negative', 17, ['\u22122.5']],
    ['highest', 'positive', 1, ['67.6']],
  ] as const)('%s first of %s, at most %i', async (order, keep, limit, raws) => {
    const cells = await run('rank-rows', { ...TABLE, column: 3, order, keep, limit });
    expect(cells.map(({ cell }) => cell.raw)).toEqual(raws);
  });

  it('ranks by value, not by letters', async () => {
    const cells = await run('rank-rows', { ...TABLE, column: 2, order: 'highest', limit: 17 });
    const printed = printedExports().map(({ year2022 }) => Number(year2022));
    expect(cells.map(({ cell }) => Number(cell.raw))).toEqual(printed.toSorted((a, b) => b - a));
  });

  it('gives one row unless asked for more, and none of a column without numbers', async () => {
    expect(await run('rank-rows', { ...TABLE, column: 2, order: 'highest' })).toHaveLength(1);
    expect(await run('rank-rows', { ...TABLE, column: 0, order: 'highest' })).toEqual([]);
    expect(await run('rank-rows', { ...TABLE, column: 9, order: 'highest' })).toEqual([]);
  });
});

describe('read-passage and read-section', () => {
  it('reads one passage by its id', async () => {
    const passage = await run('read-passage', { document: PAPER, passage: `${PAPER}#2.1-p1` });
    expect(passage?.text).toMatch(/^在开放经济环境中/u);
    expect(await run('read-passage', { document: PAPER, passage: 'zzz' })).toBeNull();
  });

  it.each([
    ['2.1', [], 2],
    ['2.3', ['2.3.1', '2.3.2'], 1],
    ['3', ['3.1', '3.2', '3.3'], 1],
    ['abstract', [], 1],
  ])('reads section %s with its own sub-sections', async (section, children, least) => {
    const reading = await run('read-section', { document: PAPER, section });
    expect(reading?.children.map(({ id }) => id)).toEqual(children);
    expect(reading?.leads.length).toBeGreaterThanOrEqual(least);
    for (const { quote, passage } of reading?.leads ?? []) expect(passage.text).toContain(quote);
  });

  it.each(['6', '2.9', '', '2.', 'zzz'])('has no section %j', async (section) => {
    expect(await run('read-section', { document: PAPER, section })).toBeNull();
  });
});
