/**
 * Bytes of one line at the most. A draft of 100,000 characters takes at most 1,200,000 bytes, each written as two
 * escapes such as \ud83d\ude00; what is left is for ids and fields we do not read. A longer line is not kept in memory.
 */
export const LINE_LIMIT_BYTES = 2 * 1024 * 1024;

/** A line as it was read; `bytes` is null where it was longer than the limit, and `length` counts all of it. */
export interface ByteLine {
  readonly bytes: Uint8Array | null;
  readonly length: number;
}

const LINE_FEED = 0x0a;

/** The lines of a stream of bytes, without their line feeds, one at a time; the last one needs no line feed. */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = LINE_LIMIT_BYTES,
): AsyncGenerator<ByteLine> {
  const line = new LineBuffer(limit);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      line.add(chunk.subarray(start, end));
      yield line.take();
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  if (line.length > 0) yield line.take();
}

class LineBuffer {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > this.#limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  take(): ByteLine {
    const { length } = this;
    const bytes = length > this.#limit ? null : Buffer.concat(this.#parts);
    this.#parts = [];
    this.length = 0;
    return { bytes, length };
  }
}
