import { AdvisorError } from '../errors/advisor-error.js';
import { MalformedDataError } from '../errors/malformed-data-error.js';
import type { SkippedFile } from './document.js';

/**
 * The entry of a file that was passed over. What a parser throws beside our own errors (Markdown nested ten thousand
 * deep overflows the stack) is the file's fault too: it must not stop the rest.
 */
export function toSkipped(file: string, error: unknown): SkippedFile {
  const known =
    error instanceof AdvisorError ? error : new MalformedDataError(file, { reason: 'unparsable' }, {}, error);
  return { file, code: known.code, message: known.message, facts: known.facts };
}
