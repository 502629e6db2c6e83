import { MalformedDataError } from '../errors/malformed-data-error.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that the header line uses most, outside quotes; a comma where it uses none. */
function detectDelimiter(text: string): string {
  const header = text.slice(0, text.indexOf('\n') + 1 || text.length).replace(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** What csv-parse throws says by its code what is wrong, and where. */
function malformed(file: string, error: unknown): MalformedDataError {
  const said = error instanceof Error ? Object.entries(error) : [];
  const { code, lines, record }: Readonly<Record<string, unknown>> = Object.fromEntries(said);
  const place = typeof lines === 'number' ? { line: lines } : {};
  if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' && Array.isArray(record))
    return new MalformedDataError(file, { reason: 'fields', found: record.length }, place, error);
  const isOfQuotes = typeof code === 'string' && code.includes('QUOTE');
  return new MalformedDataError(file, { reason: isOfQuotes ? 'quote' : 'not-csv' }, place, error);
}

/**
 * The records of a CSV text, header first, fields exactly as printed; blank lines are left out.
 *
 * @throws MalformedDataError with the line where a record has more or fewer fields than the header, or a quote is
 *   left open.
 */
export async function parseRecords(text: string, file: string): Promise<readonly (readonly string[])[]> {
  const { parse } = await import('csv-parse/sync');
  try {
    return parse(text, { delimiter: detectDelimiter(text), skip_empty_lines: true });
  } catch (error) {
    throw malformed(file, error);
  }
}
