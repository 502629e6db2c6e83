import type { Language, SkippedFile } from '../../../knowledge/index.js';
import { errorText } from '../../messages/errors.js';
import { messagesIn } from '../../messages/catalogue.js';
import { terminalMessages } from '../../messages/terminal.js';
import { plainLine } from '../../reply/plain-text.js';
import type { SkippedResult } from './results.js';

/** The files that could not be read, with what to do in the user's language. */
export function skippedResults(skipped: readonly SkippedFile[], language: Language): SkippedResult[] {
  return skipped.map(({ file, code, facts }) => ({ file, code, message: errorText(code, facts, language) }));
}

/** Lines about the files that could not be read; none where all could. */
export function skippedText(skipped: readonly SkippedResult[], language: Language): string[] {
  if (skipped.length === 0) return [];
  const lines = skipped.map(({ code, message }) => `- ${code}: ${plainLine(message)}`);
  return [messagesIn(terminalMessages, language).skipped(skipped.length), ...lines];
}
