import { MalformedDataError } from '../errors/malformed-data-error.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that the header line uses most, outside quotes; a comma where it uses none. */
function detectDelimiter(text: string): string {
  const header = text.slice(0, text.indexOf('\n') + 1 || text.length).replace(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function lineOf(error: unknown): number | null {
  return error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : null;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/[.\s]+$/u, '') : 'it is not valid CSV';
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
    throw new MalformedDataError(file, reasonOf(error), lineOf(error), error);
  }
}
