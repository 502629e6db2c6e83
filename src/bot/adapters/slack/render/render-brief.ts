import type { Brief } from '../../../briefing/index.js';
import { briefPieces } from '../../../rendering/brief-pieces.js';
import { wordFile } from '../../../rendering/word-file.js';
import type { SlackMessage } from '../slack-message.js';
import { slackPieces } from './piece.js';
import { spokenMessages } from './spoken-messages.js';

/** A brief as messages: its text with native tables and buttons for its sources, and its Word file beside them. */
export function renderBrief(brief: Brief, word: Uint8Array | null, receipt: string): readonly SlackMessage[] {
  const pieces = briefPieces(brief, slackPieces);
  const files = word === null ? [] : [wordFile(brief, word)];
  return spokenMessages({ ...brief, pieces, files, followUps: [] }, receipt);
}
