import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadLine, readRequest } from '../../../../src/bot/adapters/terminal/batch/read-request.js';
import { type AskRequest, askRequestSchema } from '../../../../src/bot/adapters/terminal/batch/requests.js';

function read(line: string | Uint8Array): ReadLine<AskRequest> {
  const bytes = typeof line === 'string' ? Buffer.from(line) : line;
  return readRequest({ bytes, length: bytes.length }, askRequestSchema);
}

const problem = (line: ReadLine<AskRequest>): unknown =>
  line?.kind === 'bad' ? { id: line.id, code: line.error.code, ...line.error.facts } : line;

describe('readRequest', () => {
  it('reads a request with all its fields', () => {
    expect(read('\ufeff {"id": "a", "question": "q", "document": "d", "thread": 7, "other": 1}\r')).toEqual({
      kind: 'request',
      id: '"a"',
      request: { id: 'a', question: 'q', document: 'd', thread: 7 },
    });
  });

  it.each(['', ' ', '\t\r', '\u3000'])('skips the blank line %j', (line) => {
    expect(read(line)).toBeNull();
  });

  it.each([
    ['no JSON', '{bad', { id: 'null', code: 'INVALID_INPUT', problem: 'not-json' }],
    ['half an object', '{"id": 1', { id: 'null', code: 'INVALID_INPUT', problem: 'not-json' }],
    ['a list', '[1]', { id: 'null', code: 'INVALID_INPUT', problem: 'not-an-object' }],
    ['null', 'null', { id: 'null', code: 'INVALID_INPUT', problem: 'not-an-object' }],
    ['no question', '{"id": 1}', { id: '1', code: 'INVALID_INPUT', field: 'question' }],
    ['a question that is a number', '{"id": 1, "question": 2}', { id: '1', field: 'question' }],
    ['a document that is a list', '{"question": "q", "document": []}', { id: 'null', field: 'document' }],
    ['a thread that is an object', '{"question": "q", "thread": {}}', { id: 'null', field: 'thread' }],
  ])('refuses %s', (_, line, expected) => {
    expect(problem(read(line))).toMatchObject(expected);
  });

  it('refuses bytes that are not UTF-8, and keeps the id where it can be read', () => {
    const line = Buffer.concat([Buffer.from('{"id": 5, "question": "'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    expect(problem(read(line))).toMatchObject({ id: '5', code: 'INVALID_ENCODING' });
    expect(problem(read(Buffer.from([0xc0, 0x80])))).toMatchObject({ id: 'null', code: 'INVALID_ENCODING' });
  });

  it('refuses an id nested too deep to be walked, and reads over such a field', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    expect(problem(read(`{"id": ${deep}, "question": "q"}`))).toMatchObject({ code: 'INVALID_INPUT', field: 'id' });
    expect(read(`{"id": 1, "other": ${deep}, "question": "q"}`)).toMatchObject({ kind: 'request', id: '1' });
  });

  it('refuses a line that was too long to keep', () => {
    expect(problem(readRequest({ bytes: null, length: 9_000_000 }, askRequestSchema))).toMatchObject({
      id: 'null',
      code: 'INPUT_TOO_LONG',
    });
  });

  it.each(['12345678901234567890', '1.0', '-0', '1e400', '"1"', 'null', 'true', '[1,2]', '{"a":1}', '"\\u001b"'])(
    'echoes the id %s as it came',
    (id) => {
      const line = read(`{"question": "\\"id\\": 3", "id": ${id}}`);
      expect(line?.id).toBe(id);
    },
  );

  it('takes the last of a repeated id, as JSON does, and none from inside another field', () => {
    expect(read('{"id": 1, "question": "q", "id": 2.50}')?.id).toBe('2.50');
    expect(read('{"x": {"id": 1.0}, "question": "q"}')?.id).toBe('null');
  });

  it('gives for any bytes a request, an error, or nothing for a blank line', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const isBlank = Buffer.from(bytes).toString('utf8').trim() === '';
        expect(read(bytes) === null).toBe(isBlank);
      }),
    );
  });

  it('echoes any id with its JSON type', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (id, other) => {
        const line = read(JSON.stringify({ other, id, question: 'q' }));
        expect(JSON.parse(line?.id ?? '')).toEqual(JSON.parse(JSON.stringify(id)));
      }),
    );
  });
});
