import { readFile } from 'node:fs/promises';

/** A file's bytes at the start of a buffer of their own, so that numbers in them are aligned. */
export async function readAligned(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file);
  return bytes.byteOffset % 8 === 0
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    : new Uint8Array(bytes);
}

export function floats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

export function integers(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}
