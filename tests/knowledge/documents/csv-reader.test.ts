import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/knowledge/documents/document.js';
import { csvReader } from '../../../src/knowledge/documents/csv-reader.js';
import { documentReaderContract } from '../../contracts/document-reader.js';

async function read(text: string): Promise<Document> {
  return csvReader.read({ id: 'doc', path: 'data/exports.2022.csv', bytes: new TextEncoder().encode(text) });
}

const rows = (count: number): string =>
  Array.from({ length: count }, (_, index) => `商品${index},${index}.5\n`).join('');

documentReaderContract('the CSV reader', {
  reader: csvReader,
  samples: {
    'a small table': '品类,2021 年,2022 年\n稀土,42.2,70.7\n家具,4756.6,−2.5\n',
    'a long table': `品类,2022 年\n${rows(75)}`,
    'blank and merged cells': ',A,B\nx,1,\n,2,3\n',
    'quoted fields': '"a, b",c\n"say ""hi""","1,234"\n',
    'a header alone': '品类,2022 年\n',
  },
});

describe('a CSV file', () => {
  it('is a document with one table named after the file', async () => {
    const { title, tables, sections } = await read('品类,2022 年(亿元)\n稀土,70.7\n');
    expect(title.zh).toBe('exports.2022');
    expect(tables).toMatchObject([{ name: 'exports.2022', document: 'doc', section: null }]);
    expect(sections).toMatchObject([
      { id: null, passages: [{ id: 'doc#exports.2022-p1', kind: 'table', table: 'exports.2022', language: 'zh' }] },
    ]);
    expect(sections[0]?.passages[0]?.text).toBe('exports.2022\n品类 | 2022 年(亿元)\n稀土 | 70.7');
  });

  it.each([
    ['semicolons', 'a;b\n"x;y";1\n', ['x;y', '1']],
    ['tabs', 'a\tb\nx, y\t1\n', ['x, y', '1']],
    ['commas inside quotes', '"a;b;c",b\nx,1\n', ['x', '1']],
  ])('may part its fields by %s', async (_, text, cells) => {
    expect((await read(text)).tables[0]?.rows[0]?.cells.map(({ raw }) => raw)).toEqual(cells);
  });

  it.each([
    ['a row too short', 'a,b\n1,2\n3\n', { line: 3, reason: 'fields', found: 1 }],
    ['a row too long', 'a,b\n1,2,3\n', { line: 2, reason: 'fields', found: 3 }],
    ['an open quote', 'a,b\n1,"2\n', { line: 2, reason: 'quote' }],
    ['a quote inside a field', 'a,b\n1,2\n3,x"y"\n', { line: 3, reason: 'quote' }],
  ])('with %s is malformed at its line', async (_, text, facts) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'MALFORMED_DATA',
      facts: { file: 'data/exports.2022.csv', ...facts },
    });
  });
});
