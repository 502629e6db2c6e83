import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/knowledge/documents/load-corpus.js';
import type { Document, Passage } from '../../../src/knowledge/documents/document.js';
import { alignSentences } from '../../../src/knowledge/documents/rendering.js';
import type { OutlineItem } from '../../../src/knowledge/documents/outline.js';
import { scanNumbers } from '../../../src/knowledge/quantities/scan-numbers.js';

const CORPUS = new URL('../../../corpus/', import.meta.url).pathname;

let paper: Document;
let passages: ReadonlyMap<string, Passage>;

beforeAll(async () => {
  const { corpus } = await loadCorpus(CORPUS);
  const [document] = corpus.documents;
  if (document === undefined) throw new Error('The bundled corpus is missing.');
  paper = document;
  passages = new Map(document.sections.flatMap((section) => section.passages.map((passage) => [passage.id, passage])));
});

const rendered = (): readonly Passage[] => [...passages.values()].filter(({ rendering }) => rendering !== null);
const citationMarks = (text: string): readonly string[] => text.match(/\[\d+\]/gu) ?? [];
const decimals = (text: string): readonly string[] => scanNumbers(text).map(({ decimal }) => decimal);

describe('the English rendering', () => {
  it('covers every Chinese passage and no English one', () => {
    for (const { id, language, rendering } of passages.values()) {
      expect(rendering !== null, id).toBe(language === 'zh');
    }
    expect(paper.notes.map(({ code }) => code)).not.toContain('RENDERING_MISMATCH');
  });

  it('gives every section an English title', () => {
    for (const { id, title } of paper.sections) {
      expect(title, id ?? '').toEqual({ zh: expect.any(String), en: expect.any(String) });
    }
  });

  it('stands sentence for sentence beside the source', () => {
    for (const passage of rendered()) {
      expect(alignSentences(passage), passage.id).not.toBeNull();
    }
  });

  it('keeps every number and citation mark in its sentence', () => {
    for (const passage of rendered()) {
      for (const { source, rendering } of alignSentences(passage) ?? []) {
        expect(citationMarks(rendering), `${passage.id}: ${source}`).toEqual(citationMarks(source));
        expect(decimals(rendering), `${passage.id}: ${source}`).toEqual(expect.arrayContaining([...decimals(source)]));
      }
    }
  });

  it('holds no Chinese', () => {
    for (const { id, rendering } of rendered()) {
      expect(rendering, id).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the tables', () => {
  it('give Table 2 its units, periods and published precision', () => {
    const table = paper.tables.find(({ name }) => name === 'table-2');
    expect(table?.section).toBe('2.2');
    expect(
      table?.columns.map(({ role, unit, scale, period, decimals: precision }) => [
        role,
        unit,
        scale,
        period,
        precision,
      ]),
    ).toEqual([
      ['entity', '', 1, null, null],
      ['value', '亿元', 100_000_000, '2021', 1],
      ['value', '亿元', 100_000_000, '2022', 1],
      ['growth', '%', 1, '2021/2022', 1],
    ]);
    expect(table?.rows).toHaveLength(17);
    expect(table?.rows.at(-1)?.cells.map(({ raw, decimal }) => [raw, decimal])).toEqual([
      ['家具及其零件', null],
      ['4756.6', '4756.6'],
      ['4639.3', '4639.3'],
      ['−2.5', '-2.5'],
    ]);
  });

  it('give every row of Table 2 an English name', () => {
    for (const { title } of paper.tables.find(({ name }) => name === 'table-2')?.rows ?? []) {
      expect(title.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('print every raw cell in a passage of section 2.2', () => {
    for (const table of paper.tables) {
      const printed = [...passages.values()].filter((passage) => passage.table === table.name);
      for (const { raw } of table.rows.flatMap(({ cells }) => cells)) {
        expect(
          printed.some(({ text, section }) => section === '2.2' && text.includes(raw)),
          raw,
        ).toBe(true);
      }
    }
  });
});

describe('the outline', () => {
  const outline = (): NonNullable<Document['outline']> => {
    if (paper.outline === null) throw new Error('The bundled corpus has no outline.');
    return paper.outline;
  };
  const items = (): readonly OutlineItem[] => [
    ...outline().mechanisms,
    ...outline().effects,
    ...outline().paths.flatMap((path) => path.measures),
  ];

  it('names three mechanisms, two effects, three paths with their measures, and nine areas of 31 patterns', () => {
    expect(outline().mechanisms.map(({ id }) => id)).toEqual(['technology', 'allocation', 'structure']);
    expect(outline().effects).toHaveLength(2);
    expect(outline().paths.map(({ section, measures }) => [section, measures.length])).toEqual([
      ['4.1', 2],
      ['4.2', 3],
      ['4.3', 3],
    ]);
    expect(outline().areas.map(({ patterns }) => patterns.length)).toEqual([3, 3, 4, 3, 4, 4, 3, 4, 3]);
  });

  it('anchors every item in a passage of its section that prints its Chinese title', () => {
    for (const { id, title, anchor } of items()) {
      const passage = passages.get(anchor);
      const heading = paper.sections.find((section) => section.id === passage?.section)?.title.zh ?? '';
      expect(passage, `${id} at ${anchor}`).toBeDefined();
      expect(`${heading}\n${passage?.text}`, id).toContain(title.zh);
    }
    for (const { section, title, anchor } of outline().paths) {
      expect(passages.get(anchor)?.section).toBe(section);
      expect(paper.sections.find(({ id }) => id === section)?.title.zh).toContain(title.zh);
    }
  });

  it('quotes every aspect word for word', () => {
    for (const { anchor, quote, title } of outline().effects.flatMap(({ aspects }) => aspects)) {
      expect(passages.get(anchor)?.text).toContain(quote);
      expect(quote).toContain(title.zh);
    }
  });

  it('points every pattern at its cell of Table 1, in its area', () => {
    for (const { title: area, patterns } of outline().areas) {
      for (const { title, cell } of patterns) {
        const table = paper.tables.find(({ name }) => name === cell.table);
        const column = table?.columns.find(({ label }) => label === cell.column);
        const row = table?.rows[cell.rowIndex];
        expect(row?.cells[column?.index ?? -1]?.raw).toBe(title.zh);
        expect(row?.cells[0]?.raw).toBe(area.zh);
      }
    }
  });
});
