import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Up to this size a file's bytes are checked at every opening; of larger ones the size, for the sake of the start. */
const CHECKED_BYTES = 4_000_000;

const fileSchema = z.object({
  bytes: z.int().nonnegative(),
  /** Hex SHA-256; null where an earlier version of the program wrote none for a large file. */
  sha256: z.string().nullable(),
});

const manifestSchema = z.object({
  corpusDigest: z.string(),
  passages: z.int().nonnegative(),
  /** Vectors of passages; null where the index was made without a model. */
  vectors: z.int().nonnegative().nullable(),
  files: z.record(z.string(), fileSchema),
});

/** What an index folder holds, written last: a folder with a manifest that holds true is complete. */
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = z.infer<typeof fileSchema>;

/** @returns null where the text is no manifest */
export function parseManifest(text: string): Manifest | null {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The manifest's line for a file. */
export function describeFile(bytes: Uint8Array): ManifestFile {
  return { bytes: bytes.length, sha256: sha256(bytes) };
}

/** Whether a file's bytes are those that the manifest describes; of a large file, whether there are as many. */
export function matches(bytes: Uint8Array, described: ManifestFile | undefined): boolean {
  if (described === undefined || bytes.length !== described.bytes) return false;
  return described.sha256 === null || bytes.length > CHECKED_BYTES || described.sha256 === sha256(bytes);
}

/** Whether a file's bytes are those that the manifest describes, down to the last, however many there are. */
export function isProven(bytes: Uint8Array, described: ManifestFile | undefined): boolean {
  return described?.bytes === bytes.length && described.sha256 === sha256(bytes);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
