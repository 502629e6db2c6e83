import { shortened } from '../../../rendering/shortened.js';
import { plainLine } from '../../../reply/plain-text.js';
import { escapedLength, escapeMarkdown } from './escape-markdown.js';

/** One line of small print, within so many characters. */
export function smallPrint(text: string, limit: number): string {
  return `-# ${escapeMarkdown(shortened(plainLine(text) || '…', limit, escapedLength))}`;
}
