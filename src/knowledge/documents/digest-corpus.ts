import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { AdvisorError } from '../errors/advisor-error.js';
import { UnreadableFileError } from '../errors/unreadable-file-error.js';
import type { CorpusFile, CorpusListing } from './corpus-files.js';
import { listCorpus } from './corpus-files.js';

/**
 * After so many files the event loop gets a turn, so that an interrupt is heard. Reads are synchronous: 10,000 files of
 * 11 kB took 0.07 to 0.12 s, with promised reads 0.5 to 0.6 s.
 */
const FILES_A_TURN = 64;

/** A file's bytes, or why there are none. */
export type FileContent =
  | { readonly file: CorpusFile; readonly bytes: Uint8Array }
  | { readonly file: CorpusFile; readonly error: AdvisorError };

function readContent(file: CorpusFile): FileContent {
  try {
    return { file, bytes: readFileSync(file.absolute) };
  } catch (error) {
    return { file, error: new UnreadableFileError(file.path, error) };
  }
}

/** Lengths stand before names and bytes, so that no two corpora run together into the same stream. */
function addToDigest(hash: Hash, path: string, content: Uint8Array | AdvisorError): void {
  const name = Buffer.from(path, 'utf8');
  const [kind, bytes] = content instanceof Error ? ['skipped', Buffer.from(content.code)] : ['bytes', content];
  hash.update(`${kind} ${name.length} ${bytes.length}\n`);
  hash.update(name);
  hash.update(bytes);
}

/** Reads the listed files one by one and hands each on; returns the digest of all. */
export async function digestListing(
  listing: CorpusListing,
  onContent: (content: FileContent) => Promise<void> | void = () => undefined,
): Promise<string> {
  const hash = createHash('sha256');
  for (const [index, file] of listing.files.entries()) {
    const content = readContent(file);
    addToDigest(hash, file.path, 'bytes' in content ? content.bytes : content.error);
    await onContent(content);
    if ((index + 1) % FILES_A_TURN === 0) {
      await setImmediate();
    }
  }
  for (const { path, error } of listing.unread) {
    addToDigest(hash, path, error);
  }
  return hash.digest('hex');
}

/**
 * Hex SHA-256 over the paths and bytes of the files of a corpus folder, and over paths and reasons of those that are
 * not opened. Cheap: nothing is parsed.
 *
 * @throws CorpusNotFoundError, CorpusUnreadableError
 */
export async function digestCorpus(folder: string): Promise<string> {
  return digestListing(listCorpus(folder));
}
