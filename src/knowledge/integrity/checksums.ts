import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Lists the files of a folder as `sha256sum` prints them, so that `sha256sum -c` checks them too. */
const CHECKSUMS_FILE = 'SHA256SUMS';

const LINE = /^(?<digest>[0-9a-f]{64}) [ *](?<name>[^/\\]+)$/u;

/** Hex SHA-256 by file name. */
export type Checksums = ReadonlyMap<string, string>;

/**
 * The checksums that a folder was shipped with; null where it has none.
 *
 * @throws RangeError where the list itself is damaged
 */
export async function readChecksums(folder: string): Promise<Checksums | null> {
  const text = await readList(join(folder, CHECKSUMS_FILE));
  if (text === null) return null;
  const lines = text.split('\n').filter((line) => line !== '');
  const sums = new Map(lines.map(parseLine));
  if (sums.size === 0) throw new RangeError(`${CHECKSUMS_FILE} lists no file.`);
  return sums;
}

async function readList(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parseLine(line: string): [name: string, digest: string] {
  const { digest, name } = LINE.exec(line)?.groups ?? {};
  if (digest === undefined || name === undefined) throw new RangeError(`${CHECKSUMS_FILE} is damaged.`);
  return [name, digest];
}

/** Hex SHA-256 of bytes. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Bytes read at once: large enough for the disk, small beside the memory that a cold start may take. */
const CHUNK_BYTES = 1 << 20;

/** Hex SHA-256 of a file; the bundled model takes 60 ms. Rejects where it cannot be read. */
export async function digestOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  const chunks: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}
