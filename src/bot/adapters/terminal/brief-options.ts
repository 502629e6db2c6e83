import { WrongUsageError } from '../../errors/wrong-usage-error.js';

/** How a brief can be written; text unless another is asked for. */
export type BriefFormat = 'text' | 'md' | 'json' | 'docx';

/** What is asked of a brief. */
export interface BriefOptions {
  readonly topic?: string;
  readonly format: BriefFormat;
  /** The file of an earlier brief. */
  readonly since?: string;
  /** Shown as it is given. */
  readonly date?: string;
}

/** Options as given, by their names. */
type Given = ReadonlyMap<string, string>;

const FORMATS: readonly BriefFormat[] = ['text', 'md', 'json', 'docx'];

/** @throws WrongUsageError for an unknown format, for another beside --json, and for a Word file without a file */
export function briefOptions(given: Given): BriefOptions {
  const [topic, since, date] = [given.get('topic'), given.get('since'), given.get('date')];
  return {
    format: formatOf(given),
    ...(topic !== undefined && { topic }),
    ...(since !== undefined && { since }),
    ...(date !== undefined && { date }),
  };
}

function formatOf(given: Given): BriefFormat {
  const value = given.get('format');
  if (value === undefined) return given.has('json') ? 'json' : 'text';
  const format = FORMATS.find((one) => one === value);
  if (format === undefined)
    throw new WrongUsageError('invalid-value', { subject: '--format', allowed: FORMATS.join(', ') });
  if (given.has('json') && format !== 'json') throw new WrongUsageError('format-beside-json');
  if (format === 'docx' && !given.has('out')) throw new WrongUsageError('word-without-file');
  return format;
}
