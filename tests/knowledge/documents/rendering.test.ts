import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/knowledge/documents/document.js';
import { markdownReader } from '../../../src/knowledge/documents/markdown-reader.js';
import { alignSentences, pairRendering } from '../../../src/knowledge/documents/rendering.js';

async function read(text: string): Promise<Document> {
  return markdownReader.read({ id: 'doc', path: 'doc.md', bytes: new TextEncoder().encode(text) });
}

async function pair(source: string, english: string): Promise<Document> {
  return pairRendering(await read(source), await read(english));
}

const renderings = ({ sections }: Document): readonly (string | null)[] =>
  sections.flatMap(({ passages }) => passages.map(({ rendering }) => rendering));

describe('pairRendering', () => {
  it('pairs passages by section and order, with the heading', async () => {
    const document = await pair('## 1. 引言\n\n甲。\n\n乙。\n', '## 1. Introduction\n\nA.\n\nB.\n');
    expect(document.sections[0]?.title).toEqual({ zh: '引言', en: 'Introduction' });
    expect(renderings(document)).toEqual(['A.', 'B.']);
    expect(document.notes).toEqual([]);
  });

  it('gives English passages no rendering: they are originals', async () => {
    const document = await pair(
      '## 摘要\n\n甲。\n\n## Abstract\n\nOriginal.\n',
      '## Abstract (rendered)\n\nA.\n\n## Abstract\n\nOriginal.\n',
    );
    expect(renderings(document)).toEqual(['A.', null]);
    expect(document.sections[0]?.title).toEqual({ zh: '摘要', en: 'Abstract' });
  });

  it('leaves a section out where the counts differ, keeps its heading, and says so', async () => {
    const document = await pair(
      '## 1. 引言\n\n甲。\n\n## 2. 总结\n\n乙。\n',
      '## 1. Introduction\n\nA.\n\nAA.\n\n## 2. Conclusion\n\nB.\n',
    );
    expect(renderings(document)).toEqual([null, 'B.']);
    expect(document.sections[0]?.title.en).toBe('Introduction');
    expect(document.notes).toMatchObject([
      { code: 'RENDERING_MISMATCH', table: null, text: { en: expect.stringContaining('Section 1') } },
    ]);
  });

  it('says so too where a whole section is missing', async () => {
    const document = await pair('## 1. 引言\n\n甲。\n\n## 2. 总结\n\n乙。\n', '## 1. Introduction\n\nA.\n');
    expect(renderings(document)).toEqual(['A.', null]);
    expect(document.notes.map(({ code }) => code)).toEqual(['RENDERING_MISMATCH']);
  });

  it('pairs headings without numbers by their place', async () => {
    const document = await pair(
      '## 引言\n\n甲。\n\n## 总结\n\n乙。\n',
      '## Introduction\n\nA.\n\n## Conclusion\n\nB.\n',
    );
    expect(renderings(document)).toEqual(['A.', 'B.']);
    expect(document.sections.map(({ title }) => title.en)).toEqual(['Introduction', 'Conclusion']);
  });
});

describe('alignSentences', () => {
  it('gives pairs where both sides have as many sentences', async () => {
    const [section] = (await pair('甲。乙[1]。\n', 'One. Two [1].\n')).sections;
    expect(section?.passages.map(alignSentences)).toEqual([
      [
        { source: '甲。', rendering: 'One.' },
        { source: '乙[1]。', rendering: 'Two [1].' },
      ],
    ]);
  });

  it('gives null where they differ, or where there is no rendering', async () => {
    const [section] = (await pair('甲。乙。\n', 'A and B.\n')).sections;
    expect(section?.passages.map(alignSentences)).toEqual([null]);
    expect((await read('甲。')).sections[0]?.passages.map(alignSentences)).toEqual([null]);
  });
});
