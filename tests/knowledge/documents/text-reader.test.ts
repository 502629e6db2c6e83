import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/knowledge/documents/document.js';
import { textReader } from '../../../src/knowledge/documents/text-reader.js';
import { documentReaderContract } from '../../contracts/document-reader.js';

async function read(text: string | Uint8Array): Promise<Document> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return textReader.read({ id: 'doc', path: 'doc.txt', bytes });
}

async function texts(text: string): Promise<readonly string[]> {
  return (await read(text)).sections.flatMap(({ passages }) => passages.map((passage) => passage.text));
}

documentReaderContract('the text reader', {
  reader: textReader,
  samples: {
    paragraphs: 'One line\nwrapped.\n\n第二段\n折行。\n\n图 1. 说明\n',
    headings: '摘要\n\n摘要文。\n\n1. 引言\n\n第一段。\n\n2.1. 内涵\n\n第二段。\n\n2.1. 内涵\n\n第三段。\n',
    'a paragraph a line': '第一句。\n第二句。\n第三句！\n',
  },
});

describe('paragraphs of a text file', () => {
  it.each([
    [
      'part at blank lines and join hard wraps',
      'One line\nwrapped.\n \n第二段\n折行。',
      ['One line wrapped.', '第二段折行。'],
    ],
    [
      'stand one a line where every line ends a sentence',
      '第一句。\n第二句？\n“第三句。”',
      ['第一句。', '第二句？', '“第三句。”'],
    ],
    ['join lines that end inside sentences', 'the end\nof it\nis here.', ['the end of it is here.']],
    [
      'keep a list of numbered lines as passages',
      '1. buy milk\n\n2. buy bread\n\n3. rest',
      ['1. buy milk', '2. buy bread', '3. rest'],
    ],
  ])('%s', async (_, source, expected) => {
    expect(await texts(source)).toEqual(expected);
  });
});

describe('headings of a text file', () => {
  it('are short numbered lines of their own with text below', async () => {
    const { sections } = await read(
      'Abstract\n\nShort.\n\n1. 引言\n\n甲。\n\n2.1. The meaning\n\n乙。\n\n第三章 路径\n\n丙。\n\n4. 此句不是标题。\n',
    );
    expect(sections.map(({ id, level, passages }) => [id, level, passages.length])).toEqual([
      ['abstract', 1, 1],
      ['1', 1, 1],
      ['2.1', 2, 1],
      ['第三章 路径', 1, 2],
    ]);
  });
});

describe('encodings of a text file', () => {
  it('reads GB18030 where it is plausible Chinese', async () => {
    // 供应链韧性与安全。 in GB 2312, which GB18030 extends.
    const bytes = Uint8Array.from(Buffer.from('b9a9d3a6c1b4c8cdd0d4d3ebb0b2c8aba1a3', 'hex'));
    expect((await read(bytes)).sections[0]?.passages[0]?.text).toBe('供应链韧性与安全。');
  });

  it.each(['Zürich wächst', 'été à Genève, déjà réglé', 'Øresund på dansk'])(
    'does not take Latin-1 %j for Chinese',
    async (text) => {
      await expect(read(Uint8Array.from(Buffer.from(text, 'latin1')))).rejects.toMatchObject({
        code: 'INVALID_ENCODING',
      });
    },
  );
});
