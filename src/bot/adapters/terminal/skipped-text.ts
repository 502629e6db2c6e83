import type { Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { terminalMessages } from '../../messages/terminal.js';
import { plainLine } from '../../reply/plain-text.js';
import type { SkippedResult } from '../../results/schemas.js';

/** Lines about the files that could not be read; none where all could. */
export function skippedText(skipped: readonly SkippedResult[], language: Language): string[] {
  if (skipped.length === 0) return [];
  const lines = skipped.map(({ code, message }) => `- ${code}: ${plainLine(message)}`);
  return [messagesIn(terminalMessages, language).skipped(skipped.length), ...lines];
}
