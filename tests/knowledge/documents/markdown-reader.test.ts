import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/knowledge/documents/document.js';
import { markdownReader } from '../../../src/knowledge/documents/markdown-reader.js';
import { documentReaderContract } from '../../contracts/document-reader.js';

async function read(text: string): Promise<Document> {
  return markdownReader.read({ id: 'doc', path: 'doc.md', bytes: new TextEncoder().encode(text) });
}

async function passages(text: string): Promise<readonly (readonly [id: string, kind: string, text: string])[]> {
  const { sections } = await read(text);
  return sections.flatMap((section) =>
    section.passages.map((passage) => [passage.id, passage.kind, passage.text] as const),
  );
}

documentReaderContract('the Markdown reader', {
  reader: markdownReader,
  samples: {
    'a paper':
      '# 标题\n\n前言一。\n\n## 摘要\n\n摘要文。\n\n## Abstract\n\nAn abstract.\n\n## 1. 引言\n\n第一段。\n\n图 1. 说明\n',
    'repeated headings': '## Notes\n\na\n\n## Results\n\nb\n\n## Notes\n\nc\n\nd\n',
    'lists and quotes':
      'Intro\n\n- one\n- two\n  - inner\n\n1. first\n2. second\n\n> quoted\n> twice\n\n```\ncode here\n```\n',
    tables: '## Data\n\n表 1. 出口\n\n| 品类 | 2022 年 |\n| --- | ---: |\n| 稀土 | 70.7 |\n| 家具 | −2.5 |\n\nafter\n',
    'no heading': 'Just text.\n\nAnd more.\n',
  },
});

describe('sections of Markdown', () => {
  it('are named by their printed number, abstract, or their text', async () => {
    const { sections } = await read(
      '前言\n\n## 摘  要\n\na\n\n## Abstract\n\nb\n\n## 1. 引言\n\nc\n\n### 2.3.1. 效应\n\nd\n\n## 3 Results\n\ne\n\n## 2022 年回顾\n\nf\n',
    );
    expect(sections.map(({ id, level, title }) => [id, level, title])).toEqual([
      [null, 0, {}],
      ['abstract', 2, { zh: '摘 要', en: 'Abstract' }],
      ['1', 2, { zh: '引言' }],
      ['2.3.1', 3, { zh: '效应' }],
      ['3', 2, { en: 'Results' }],
      ['2022 年回顾', 2, { zh: '2022 年回顾' }],
    ]);
  });

  it('keep passage ids apart where a heading is repeated', async () => {
    const ids = (await passages('## Notes\n\na\n\n## Results\n\nb\n\n## Notes\n\nc\n')).map(([id]) => id);
    expect(ids).toEqual(['doc#Notes-p1', 'doc#Results-p1', 'doc#Notes-p2']);
  });

  it('number both abstracts through', async () => {
    const ids = (await passages('## 摘要\n\n甲。\n\n## Abstract\n\nA.\n')).map(([id]) => id);
    expect(ids).toEqual(['doc#abstract-p1', 'doc#abstract-p2']);
  });

  it('stay where a heading has nothing below it', async () => {
    const { sections } = await read('## 2. 分析\n\n### 2.1. 内涵\n\n文。\n');
    expect(sections.map(({ id, passages: { length } }) => [id, length])).toEqual([
      ['2', 0],
      ['2.1', 1],
    ]);
  });

  it('open no section at a blank heading', async () => {
    expect((await passages('## A\n\none\n\n##\n\ntwo\n')).map(([id]) => id)).toEqual(['doc#A-p1', 'doc#A-p2']);
  });
});

describe('passages of Markdown', () => {
  it.each([
    ['join Chinese lines without a space', '供应链\n韧性', '供应链韧性'],
    ['join other lines with a space', 'supply\nchain 和\n2035 年', 'supply chain 和 2035 年'],
    ['keep citation marks and ranges', '能力[4] [5]，3~4 家“链主”，5~6 家。', '能力[4] [5]，3~4 家“链主”，5~6 家。'],
    [
      'keep emphasis and links as written',
      'a **bold** [link](https://example.org) `x`',
      'a **bold** [link](https://example.org) `x`',
    ],
    ['drop the mark of a quotation on each line', '> one\n> two', 'one two'],
    ['drop the mark of a hard break', 'one\\\ntwo', 'one two'],
    ['take an image for its description', '![a chart](chart.png)', 'a chart'],
  ])('%s', async (_, source, text) => {
    expect((await passages(source)).map(([, , found]) => found)).toEqual([text]);
  });

  it('know captions and list items', async () => {
    expect(
      await passages('图 1. 产业\n\nFigure 1. Industries\n\n表 2：出口\n\n- 一\n- 二\n\n图中可见趋势。\n'),
    ).toEqual([
      ['doc#p1', 'caption', '图 1. 产业'],
      ['doc#p2', 'caption', 'Figure 1. Industries'],
      ['doc#p3', 'caption', '表 2：出口'],
      ['doc#p4', 'list-item', '一'],
      ['doc#p5', 'list-item', '二'],
      ['doc#p6', 'paragraph', '图中可见趋势。'],
    ]);
  });

  it('leave out comments, rules and link definitions', async () => {
    const text = '<!-- hidden -->\n\nshown\n\n---\n\n[a]: https://example.org\n\n<div>\nkept\n</div>\n';
    expect((await passages(text)).map(([, , found]) => found)).toEqual(['shown', 'kept']);
  });

  it('are exact stretches of the source, white space apart', async () => {
    const word = fc.constantFrom(
      '供应链',
      '韧性',
      'supply',
      'chain',
      '5.84%',
      '[3]',
      '3~4',
      '“链主”',
      'a_b',
      '*x*',
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1 }), async (words) => {
        const source = `起${words.join(' ')}。`;
        const found = (await passages(source)).map(([, , text]) => text.replace(/\s+/gu, ''));
        expect(found.join('')).toBe(source.replace(/\s+/gu, ''));
      }),
    );
  });
});

describe('the title of a Markdown document', () => {
  it.each([
    ['its metadata', '---\ntitle: "韧性报告"\n---\n\n# Other\n\ntext', '韧性报告'],
    ['its first heading of level 1', '## A\n\n# The *report*\n\ntext', 'The report'],
    ['its file name', 'text', 'doc'],
  ])('is %s', async (_, text, title) => {
    expect((await read(text)).title).toEqual({ zh: title, en: title });
  });
});

describe('tables in Markdown', () => {
  it('become tables of their section, with the captions above them', async () => {
    const { tables } = await read(
      '## 2.2. 现状\n\nTable 1. Exports\n\n表 1. 出口\n\n| 品类 | 2022 年(亿元) |\n| --- | --- |\n| 稀土 | 70.7 |\n| a\\|b | **7** |\n',
    );
    expect(tables).toMatchObject([
      {
        name: 'table-1',
        section: '2.2',
        captions: { zh: '表 1. 出口', en: 'Table 1. Exports' },
        columns: [{ role: 'entity' }, { unit: '亿元', currency: 'CNY', scale: 1e8, period: '2022', decimals: 1 }],
      },
    ]);
    expect(tables[0]?.rows.map(({ cells }) => cells.map(({ raw, decimal }) => [raw, decimal]))).toEqual([
      [
        ['稀土', null],
        ['70.7', '70.7'],
      ],
      [
        ['a|b', null],
        ['**7**', null],
      ],
    ]);
  });
});
