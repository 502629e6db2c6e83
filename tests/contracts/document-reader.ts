import { describe, expect, it } from 'vitest';
import type { Document, Passage } from '../../src/knowledge/documents/document.js';
import type { DocumentReader } from '../../src/knowledge/documents/document-reader.js';

/** One reader with what it needs to be tried on. */
export interface ReaderSubject {
  readonly reader: DocumentReader;
  /** Files of the reader's format by name; each has at least one passage. */
  readonly samples: Readonly<Record<string, string>>;
}

const ENCODER = new TextEncoder();

const passagesOf = (document: Document): readonly Passage[] => document.sections.flatMap(({ passages }) => passages);

function encodeUtf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

/** What every {@link DocumentReader} keeps, whatever its format. */
export function documentReaderContract(name: string, { reader, samples }: ReaderSubject): void {
  const path = `folder/file${reader.extensions[0]}`;
  const read = async (bytes: Uint8Array): Promise<Document> => reader.read({ id: 'folder/file', path, bytes });
  const codeOf = async (bytes: Uint8Array): Promise<unknown> =>
    read(bytes).then(
      () => null,
      (error: unknown) => error,
    );

  describe(`${name} keeps the contract of a document reader`, () => {
    it('has extensions in lower case with their point', () => {
      expect(reader.extensions.length).toBeGreaterThan(0);
      expect(reader.extensions.every((extension) => /^\.[a-z\d]+$/u.test(extension))).toBe(true);
    });

    describe.each(Object.entries(samples))('with %s', (_, sample) => {
      const bytes = ENCODER.encode(sample);

      it('gives the document the id it is told', async () => {
        const document = await read(bytes);
        expect(document.id).toBe('folder/file');
        expect(document.title.zh).not.toBe('');
      });

      it('reads the same bytes the same way twice', async () => {
        expect(await read(bytes)).toEqual(await read(bytes));
      });

      it('gives every passage an id of its own that opens with the document', async () => {
        const ids = passagesOf(await read(bytes)).map(({ id }) => id);
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id.startsWith('folder/file#'))).toBe(true);
      });

      it('numbers the passages of a section or table from 1 without a gap', async () => {
        const numbers = new Map<string, number[]>();
        for (const { id } of passagesOf(await read(bytes))) {
          const [, key = '', number = ''] = /^(?<key>.*?)-?p(?<number>\d+)$/u.exec(id) ?? [];
          numbers.set(key, [...(numbers.get(key) ?? []), Number(number)]);
        }
        for (const found of numbers.values()) {
          expect(found).toEqual(found.map((_number, index) => index + 1));
        }
      });

      it('prints something in every passage, without white space around it', async () => {
        for (const { text } of passagesOf(await read(bytes))) {
          expect(text).not.toBe('');
          expect(text).toBe(text.trim());
        }
      });

      it('puts every passage in the section that holds it', async () => {
        const { id, sections } = await read(bytes);
        for (const section of sections) {
          for (const passage of section.passages) {
            expect([passage.document, passage.section]).toEqual([id, section.id]);
          }
        }
      });

      it('keeps the order of the source', async () => {
        const flat = sample.replace(/\s+/gu, '');
        let from = 0;
        for (const { text } of passagesOf(await read(bytes)).filter(({ kind }) => kind !== 'table')) {
          const found = flat.indexOf(text.replace(/\s+/gu, '').slice(0, 5), from);
          expect(found, text).toBeGreaterThanOrEqual(from);
          from = found;
        }
      });

      it('prints every raw cell in a passage of its table', async () => {
        const document = await read(bytes);
        for (const table of document.tables) {
          const text = passagesOf(document)
            .filter((passage) => passage.table === table.name)
            .map((passage) => passage.text)
            .join('\n');
          expect(table.rows.flatMap(({ cells }) => cells).filter(({ raw }) => !text.includes(raw))).toEqual([]);
        }
      });

      it('reads the same from CRLF, a byte order mark and UTF-16', async () => {
        const document = await read(bytes);
        expect(await read(ENCODER.encode(sample.replaceAll('\n', '\r\n')))).toEqual(document);
        expect(await read(ENCODER.encode(`\ufeff${sample}`))).toEqual(document);
        expect(await read(encodeUtf16(sample))).toEqual(document);
      });
    });

    it.each([
      ['no bytes', new Uint8Array(), 'EMPTY_FILE'],
      ['white space only', ENCODER.encode(' \n\t\n'), 'EMPTY_FILE'],
      ['a byte order mark only', ENCODER.encode('\ufeff'), 'EMPTY_FILE'],
      ['bytes of no encoding', Uint8Array.of(0xc3, 0x28, 0xff, 0xfe, 0x80), 'INVALID_ENCODING'],
      [
        'Latin-1',
        new Uint8Array(Buffer.from('Die Märkte für Güter wüchsen stärker, größer, höher.', 'latin1')),
        'INVALID_ENCODING',
      ],
      ['binary data', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00), 'INVALID_ENCODING'],
      ['half a UTF-16 character', Uint8Array.of(0xff, 0xfe, 0x41), 'INVALID_ENCODING'],
    ])('refuses %s with the file in the facts', async (_, bytes, code) => {
      expect(await codeOf(bytes)).toMatchObject({ code, facts: { file: path } });
    });
  });
}
