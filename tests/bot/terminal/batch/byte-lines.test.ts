import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ByteLine, byteLines } from '../../../../src/bot/adapters/terminal/batch/byte-lines.js';

async function* chunksOf(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function linesOf(chunks: Iterable<Uint8Array>, limit?: number): Promise<ByteLine[]> {
  const lines: ByteLine[] = [];
  for await (const line of byteLines(chunksOf(chunks), limit)) lines.push(line);
  return lines;
}

const text = ({ bytes }: ByteLine): string | null => (bytes === null ? null : Buffer.from(bytes).toString('latin1'));

describe('byteLines', () => {
  it('finds the lines of any bytes, however they are cut into chunks', async () => {
    const byte = fc.oneof(fc.constant(0x0a), fc.integer({ min: 0, max: 255 }));
    const chunks = fc.array(
      fc.array(byte, { maxLength: 8 }).map((bytes) => Uint8Array.from(bytes)),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(chunks, async (given) => {
        const all = Buffer.concat(given).toString('latin1');
        const expected = all.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect((await linesOf(given)).map(text)).toEqual(expected);
      }),
    );
  });

  it('keeps no line that is too long, tells its length, and reads on', async () => {
    const lines = await linesOf([Buffer.from('12345'), Buffer.from('678\nab\n123456'), Buffer.from('\n')], 5);
    expect(lines.map((line) => [text(line), line.length])).toEqual([
      [null, 8],
      ['ab', 2],
      [null, 6],
    ]);
  });
});
