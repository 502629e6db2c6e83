import { describe, expect, it } from 'vitest';
import { markdownReader } from '../../../src/knowledge/documents/markdown-reader.js';
import { maskMarkdown } from '../../../src/knowledge/documents/mask-markdown.js';

const read = async (text: string): Promise<readonly string[]> => {
  const { sections } = await markdownReader.read({ id: 'd', path: 'd.md', bytes: Buffer.from(text) });
  return sections.flatMap(({ passages }) => passages.map((passage) => passage.text));
};

const MANY = '*_'.repeat(400);

describe('Markdown with more marks than a reader writes', () => {
  it.each([MANY, '['.repeat(20_000), 'a~~b'.repeat(600)])(
    'is parsed as plain text, each character in its place',
    (text) => {
      const masked = maskMarkdown(text);
      expect(masked).toHaveLength(text.length);
      expect(masked).not.toMatch(/[*_~[\]]/u);
    },
  );

  it('is printed as the source has it, code included', async () => {
    const code = `\`\`\`\n${'*p = a[i];\n'.repeat(300)}\`\`\``;
    const texts = await read(`before ${MANY} after\n\n${code}`);
    expect(texts).toEqual([`before ${MANY} after`, '*p = a[i];\n'.repeat(300).trim()]);
  });

  it('keeps headings and the items of a long list', async () => {
    const list = Array.from({ length: 300 }, (_, index) => `* item **${index}**`).join('\n');
    const texts = await read(`# Goods\n\n${list}`);
    expect(texts).toHaveLength(300);
    expect(texts[7]).toBe('item **7**');
  });

  it('leaves what readers write as it is', () => {
    const text = '**Bold** and [a link](https://example.org).\n\n'.repeat(500);
    expect(maskMarkdown(text)).toBe(text);
  });

  it('is refused with a code where it is nested too deep', async () => {
    await expect(read(`${'>'.repeat(5_000)} a`)).rejects.toMatchObject({ code: 'MALFORMED_DATA' });
  });
});
