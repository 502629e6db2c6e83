import type { Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { terminalMessages } from '../../messages/terminal.js';
import { plainLine } from '../../reply/plain-text.js';
import type { ReplayResult } from '../../results/schemas.js';

/** The differences of a replay in words. */
export function differencesText({ same, differences }: ReplayResult, language: Language): string {
  const messages = messagesIn(terminalMessages, language);
  if (same) return messages.replaySame;
  const lines = differences.map(({ path, before, after, cell }) => {
    const place = cell === undefined ? path : `${path} [${cell.table}: ${cell.row} × ${cell.column}]`;
    return `- ${plainLine(place)}\n    ${messages.before}${shown(before)}\n    ${messages.after}${shown(after)}`;
  });
  return [messages.replayDiffers(differences.length), ...lines].join('\n');
}

const shown = (value: unknown): string => plainLine(typeof value === 'string' ? value : JSON.stringify(value));
