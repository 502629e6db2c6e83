import { OutputFullError } from '../../errors/output-full-error.js';
import { OutputUnwritableError } from '../../errors/output-unwritable-error.js';
import { messagesIn } from '../../messages/catalogue.js';
import { terminalMessages } from '../../messages/terminal.js';
import type { CommandContext } from './command.js';
import { replaceFile } from './replace-file.js';
import { uiLanguage } from './ui-language.js';

/**
 * Writes a result, a text without its last line feed or the bytes of a file, to the file of --out, and says so on
 * standard error; to standard output where there is none. A file that exists is replaced, all of it or nothing.
 *
 * @throws OutputUnwritableError where the file cannot be written, OutputFullError where the disk is full
 */
export async function writeResult(
  result: string | Uint8Array,
  { options, config, output, notices }: CommandContext,
): Promise<void> {
  const { out } = options;
  const content = typeof result === 'string' ? `${result}\n` : result;
  if (out === undefined) {
    await output.write(content);
    return;
  }
  await replaceFile(out, content).catch((error: unknown) => {
    throw writeError(out, error);
  });
  await notices.writeLine(messagesIn(terminalMessages, uiLanguage(config)).written(out));
}

function writeError(file: string, error: unknown): Error {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return reason === 'ENOSPC' ? new OutputFullError(error) : new OutputUnwritableError(file, reason, error);
}
