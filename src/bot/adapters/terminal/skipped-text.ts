import type { Language, SkippedFile } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { terminalMessages } from '../../messages/terminal.js';
import { plainLine } from '../../reply/plain-text.js';

/** Lines about the files that could not be read; none where all could. */
export function skippedText(skipped: readonly SkippedFile[], language: Language): string[] {
  if (skipped.length === 0) return [];
  const lines = skipped.map(({ code, message }) => `- ${code}: ${plainLine(message)}`);
  return [messagesIn(terminalMessages, language).skipped(skipped.length), ...lines];
}
