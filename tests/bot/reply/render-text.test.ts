import { describe, expect, it } from 'vitest';
import { renderLines, renderText, textOf } from '../../../src/bot/reply/render-text.js';
import type { Block, Citation } from '../../../src/bot/reply/reply.js';
import type { SourceNames } from '../../../src/bot/reply/source-names.js';

const definition: Citation = {
  document: 'paper',
  section: '2.1',
  passage: 'paper#2.1-p1',
  quote: '供应链韧性是适应力。',
  rendering: 'Resilience is adaptability.',
};
const cell: Citation = {
  document: 'paper',
  section: '2.2',
  passage: 'paper#table-2-p1',
  quote: '70.7',
  table: 'table-2',
  cells: [{ row: '稀土', column: '2022 年' }],
};
const names: SourceNames = {
  document: (id, language) => (language === 'zh' ? `《${id}》` : `The ${id}`),
  section: (_, section, language) => (language === 'zh' ? `第${section}题` : `Title ${section}`),
  cell: (_, { row }, language) =>
    language === 'zh' ? { row, column: '2022年' } : { row: row === '稀土' ? 'rare earths' : null, column: '2022' },
};
const quote: Block = { type: 'quote', text: definition.quote, citation: 0 };

describe('renderText', () => {
  it('shows a quote with its section, and the sources last', () => {
    expect(renderText([quote], [definition], 'zh', names)).toBe(
      '“供应链韧性是适应力。”（2.1 节）\n\n来源：《paper》，2.1 第2.1题',
    );
  });

  it('shows a rendering, marked as the project’s own, above its original', () => {
    const rendered: Block = { ...quote, rendering: 'Resilience is adaptability.' };
    expect(renderText([rendered], [definition], 'en', names)).toBe(
      [
        '“Resilience is adaptability.” (the project’s rendering)',
        'Original: “供应链韧性是适应力。” (section 2.1)',
        '',
        'Sources: The paper, 2.1 Title 2.1',
      ].join('\n'),
    );
  });

  it('names the cells that a statement was read from', () => {
    const statement: Block = { type: 'statement', text: '稀土：70.7 亿元。', citations: [0], figures: [0] };
    expect(renderText([statement], [cell], 'zh', names)).toBe(
      '稀土：70.7 亿元。\n\n来源：《paper》，2.2 第2.2题，表 2（稀土 × 2022 年）',
    );
  });

  it('names a cell in the language of the reply, with the words of its source behind', () => {
    expect(renderText([], [cell], 'en', names)).toBe(
      'Sources: The paper, 2.2 Title 2.2, Table 2, row Rare earths (稀土), column 2022',
    );
    expect(renderText([], [{ ...cell, table: 'exports' }], 'en', names)).toContain(', table exports, row Rare earths');
    expect(renderText([{ ...quote, text: cell.quote }], [cell], 'en', names)).toContain(' (section 2.2, Table 2)');
  });

  it.each([
    ['en', 'rare earths, 2022: 7.07 billion yuan.', 'Rare earths, 2022: 7.07 billion yuan.'],
    ['en', 'iPhone exports, 2022: 7.', 'iPhone exports, 2022: 7.'],
    ['en', '“rare earths” holds 3 rows.', '“rare earths” holds 3 rows.'],
    ['zh', '稀土，2022 年：70.7 亿元。', '稀土，2022 年：70.7 亿元。'],
  ] as const)('begins a statement as a sentence begins: %s %s', (language, text, shown) => {
    expect(renderText([{ type: 'statement', text, citations: [], figures: [] }], [], language)).toBe(shown);
  });

  it('lists each place once where several are cited', () => {
    const second: Citation = { ...cell, cells: [{ row: '家具', column: '2022 年' }] };
    expect(renderText([], [definition, cell, second, definition], 'en')).toBe(
      [
        'Sources:',
        '- paper, section 2.1',
        '- paper, section 2.2, Table 2, row 稀土, column 2022 年; row 家具, column 2022 年',
      ].join('\n'),
    );
  });

  it('names the table alone where many cells were read', () => {
    const cells = Array.from({ length: 7 }, (_, index) => ({ row: `row ${index}`, column: 'c' }));
    expect(renderText([], [{ ...cell, cells }], 'en')).toBe('Sources: paper, section 2.2, Table 2');
    expect(renderText([], [{ ...cell, cells: cells.slice(1) }], 'en')).toContain('row row 6, column c');
  });

  it('names the document of each quote only where several are cited', () => {
    const other: Citation = { ...definition, document: 'report' };
    const text = renderText([quote, { ...quote, citation: 1 }], [definition, other], 'zh');
    expect(text).toContain('“供应链韧性是适应力。”（paper，2.1 节）\n\n“供应链韧性是适应力。”（report，2.1 节）');
  });

  it.each([
    ['abstract', '（摘要）'],
    ['Findings so far', '（“Findings so far”）'],
    [null, '（paper）'],
  ])('addresses a quote of section %j as %s', (section, address) => {
    expect(renderText([quote], [{ ...definition, section }], 'zh')).toContain(address);
  });

  it('numbers lists, aligns tables, and lets a note lead what follows', () => {
    const blocks: Block[] = [
      { type: 'note', text: 'Two patterns:' },
      {
        type: 'list',
        items: [
          { text: 'first', citation: 0 },
          { text: 'second', citation: 0 },
        ],
      },
      { type: 'table', columns: ['品类', '2022'], rows: [['稀土', '70.7']], citation: 0 },
    ];
    expect(renderText(blocks, [], 'en')).toBe('Two patterns:\n1. first\n2. second\n\n品类  2022\n稀土  70.7');
  });

  it('lets nothing of a source steer a terminal or call a channel', () => {
    const evil = '\u001b[2J<!channel> @everyone\u0007';
    const cells = [{ row: evil, column: evil }];
    const citation: Citation = { ...definition, section: evil, document: evil, table: evil, cells };
    const blocks: Block[] = [
      { type: 'quote', text: evil, rendering: evil, citation: 0 },
      { type: 'list', items: [{ text: evil, citation: 0 }] },
      { type: 'table', columns: [evil], rows: [[evil]], citation: 0 },
      { type: 'statement', text: evil, citations: [], figures: [] },
      { type: 'note', text: evil },
    ];
    const text = renderText(blocks, [citation], 'en', {
      document: () => evil,
      section: () => evil,
      cell: () => ({ row: `稀${evil}`, column: evil }),
    });
    expect(text).not.toMatch(/[^\P{Cc}\n]|<!|@everyone/u);
  });

  it('is nothing where there is nothing to say', () => {
    expect(renderText([], [], 'zh')).toBe('');
  });
});

describe('renderLines', () => {
  it('holds the characters of the text', () => {
    const lines = renderLines([quote], [definition], 'zh', names);
    expect(textOf(lines)).toBe(renderText([quote], [definition], 'zh', names));
    expect(lines[0]?.map(({ role }) => role)).toEqual(['quote', 'address']);
  });
});
