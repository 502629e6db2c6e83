import { beforeAll, describe, expect, it } from 'vitest';
import { figuresView } from '../../../src/bot/adapters/slack/render/views/figures-view.js';
import { sourceView } from '../../../src/bot/adapters/slack/render/views/source-view.js';
import { loadCorpus, type Corpus } from '../../../src/knowledge/index.js';
import type { Figure } from '../../../src/bot/reply/reply.js';
import { bareNames } from '../../../src/bot/reply/source-names.js';
import { PAPER } from '../../support/bundled-knowledge.js';
import { shownWords, viewFaults } from '../../support/slack-limits.js';
import { ROOT } from '../../support/source-imports.js';
import { join } from 'node:path';

/** The words in bold of the blocks of a view. */
function boldWords(blocks: readonly unknown[]): string[] {
  const bold: string[] = [];
  JSON.stringify(blocks, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'style' in value && 'text' in value) {
      if (JSON.stringify(value.style) === '{"bold":true}') bold.push(String(value.text));
    }
    return value;
  });
  return bold;
}

const passageTexts = ({ documents }: Corpus, id: string): string[] =>
  documents
    .flatMap(({ sections }) => sections.filter((one) => one.id === id))
    .flatMap(({ passages }) => passages.map(({ text }) => text));

const plain = (view: object): Record<string, unknown> => ({ ...view });

describe('sourceView', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    ({ corpus } = await loadCorpus(join(ROOT, 'corpus')));
  });

  it('shows a passage with the quote in bold between its neighbours', () => {
    const texts = passageTexts(corpus, '2.1');
    const quote = texts[1]?.slice(3, 20) ?? '';
    const citation = { document: PAPER, section: '2.1', passage: `${PAPER}#2.1-p2`, quote };
    for (const language of ['zh', 'en'] as const) {
      const view = sourceView(citation, corpus, language);
      expect(viewFaults(plain(view))).toEqual([]);
      expect(boldWords(view.blocks)).toEqual([quote]);
      const words = shownWords(view.blocks);
      for (const text of texts.slice(0, 3)) expect(words).toContain(text.slice(20, 60));
    }
  });

  it('shows the cells of a table with their rows and columns', () => {
    const table = corpus.documents[0]?.tables.find(({ name }) => name === 'table-2');
    const row = table?.rows.find(({ label }) => label.includes('稀土'));
    const column = table?.columns.find(({ period }) => period === '2022');
    const cells = [{ row: row?.label ?? '', column: column?.label ?? '' }];
    const citation = { document: PAPER, section: '2.2', passage: '', quote: '70.7', table: 'table-2', cells };
    const view = sourceView(citation, corpus, 'zh');
    expect(viewFaults(plain(view))).toEqual([]);
    expect(shownWords(view.blocks)).toContain('稀土');
    expect(shownWords(view.blocks)).toMatch(/× 2022 ?年?：70\.7 亿元/u);
    expect(shownWords(sourceView(citation, corpus, 'en').blocks)).toMatch(/column 2022: 70\.7 亿元/u);
  });

  it.each([
    ['a passage that is gone', { document: PAPER, section: '9', passage: `${PAPER}#9-p9`, quote: '原话' }],
    [
      'a quote that the passage no longer holds',
      { document: PAPER, section: '1', passage: `${PAPER}#1-p1`, quote: '@@' },
    ],
    ['a table that is gone', { document: PAPER, section: '2', passage: '', quote: '7', table: 'none', cells: [] }],
    ['a document that is gone', { document: 'none', section: null, passage: '', quote: '<!channel>' }],
  ])('keeps the quote of %s, and says that the corpus has changed', (_, citation) => {
    const view = sourceView(citation, corpus, 'en');
    expect(viewFaults(plain(view))).toEqual([]);
    expect(boldWords(view.blocks).join('').replaceAll('\u200b', '')).toBe(citation.quote);
    expect(JSON.stringify(view)).toContain('The corpus has changed');
  });

  it('shows a long passage around its quote', () => {
    const passage = { id: 'long#p1', document: 'long', section: null, kind: 'paragraph', language: 'zh' } as const;
    const text = `${'前'.repeat(30_000)}这里${'后'.repeat(30_000)}`;
    const held: Corpus = {
      skipped: [],
      documents: [
        {
          id: 'long',
          title: { zh: '长', en: 'Long' },
          language: 'zh',
          sections: [{ id: null, level: 0, title: {}, passages: [{ ...passage, text, rendering: null, table: null }] }],
          tables: [],
          outline: null,
          advice: null,
          anticipated: [],
          notes: [],
        },
      ],
    };
    const view = sourceView({ document: 'long', section: null, passage: 'long#p1', quote: '这里' }, held, 'zh');
    expect(viewFaults(plain(view))).toEqual([]);
    expect(boldWords(view.blocks)).toEqual(['这里']);
    expect(shownWords(view.blocks)).toContain('…');
  });
});

const growth: Figure = {
  value: 67.5,
  unit: '%',
  display: '67.5%',
  formula: '(70.7 - 42.2) / 42.2 × 100 = 67.5',
  inputs: [{ document: 'paper', table: 'table-2', row: '稀土', column: '2022 年', value: 70.7, unit: '亿元' }],
  interval: [67.2189349112426, 67.85290628706998],
};
const around = { names: bareNames, receipt: 'receipt-1', page: 0 };

describe('figuresView', () => {
  it('shows formula, inputs with their cells, and what precision allows', () => {
    const view = figuresView([growth], { ...around, language: 'en' });
    expect(viewFaults(plain(view))).toEqual([]);
    expect(boldWords(view.blocks)).toEqual(['67.5%']);
    expect(shownWords(view.blocks).split(/ ?\n ?/u)).toEqual([
      '67.5%',
      'Formula: (70.7 - 42.2) / 42.2 × 100 = 67.5',
      'From:',
      '• 70.7 亿元 (paper, Table 2, row 稀土, column 2022 年)',
      'By the precision of the source it lies between 67.22 % and 67.85 %.',
    ]);
  });

  it('says of a number that was looked up that nothing was computed', () => {
    const view = figuresView([{ ...growth, formula: null, interval: null }], { ...around, language: 'zh' });
    expect(shownWords(view.blocks)).toContain('原文所载，未经计算。');
  });

  it('turns pages of many figures, and stays on the last', () => {
    const many = Array.from({ length: 17 }, () => growth);
    const pages = [0, 1, 2, 9].map((page) => figuresView(many, { ...around, page, language: 'en' }));
    expect(pages.flatMap((view) => viewFaults(plain(view)))).toEqual([]);
    expect(
      pages.map(({ blocks }) => [...JSON.stringify(blocks).matchAll(/"figures:(\d)"/gu)].map(([, page]) => page)),
    ).toEqual([['1'], ['0', '2'], ['1'], ['1']]);
  });

  it('keeps every limit with formulas and names of any length', () => {
    const long = '长'.repeat(20_000);
    const input = { document: long, passage: long, value: 1, unit: long };
    const figure = { ...growth, display: long, formula: long, inputs: Array.from({ length: 300 }, () => input) };
    const view = figuresView(
      Array.from({ length: 8 }, () => figure),
      { ...around, language: 'zh' },
    );
    expect(viewFaults(plain(view))).toEqual([]);
  });
});
