import { MalformedDataError } from '../errors/malformed-data-error.js';
import type { Corpus } from './document.js';

/** Raised with every change to what a corpus holds or how readers cut it, so that a stored one is read anew. */
export const CORPUS_FORMAT = 12;

interface StoredCorpus {
  readonly format: number;
  readonly corpus: Corpus;
}

/** A corpus as text: read back by {@link parseCorpus} without the libraries that its sources need. */
export function serialiseCorpus(corpus: Corpus): string {
  const stored: StoredCorpus = { format: CORPUS_FORMAT, corpus };
  return JSON.stringify(stored);
}

function isStored(value: unknown): value is StoredCorpus {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === CORPUS_FORMAT &&
    'corpus' in value &&
    typeof value.corpus === 'object' &&
    value.corpus !== null &&
    'documents' in value.corpus &&
    Array.isArray(value.corpus.documents) &&
    'skipped' in value.corpus &&
    Array.isArray(value.corpus.skipped)
  );
}

/**
 * parseCorpus(serialiseCorpus(corpus)) equals corpus. Only the frame is checked: the text is our own, and the index that
 * holds it proves its bytes.
 *
 * @throws MalformedDataError where the text is cut short or was written by another version.
 */
export function parseCorpus(text: string): Corpus {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch (error) {
    throw new MalformedDataError('corpus', { reason: 'not-json' }, {}, error);
  }
  if (!isStored(stored)) {
    throw new MalformedDataError('corpus', { reason: 'other-version' });
  }
  return stored.corpus;
}
