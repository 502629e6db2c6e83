import type { Brief } from '../../../briefing/index.js';
import { briefParts, type BriefPart } from '../../../briefing/renderers/brief-parts.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import type { SlackFile, SlackMessage } from '../slack-message.js';
import { blockPieces } from './block-pieces.js';
import { safeName } from './csv-file.js';
import { shortened } from './escape-text.js';
import { FILE_ALT_TEXT } from './limits.js';
import { flowPieces, type Piece } from './piece.js';
import { spokenMessages } from './spoken-messages.js';
import { tablePieces } from './table-pieces.js';

/** A brief as messages: its text with native tables and buttons for its sources, and its Word file beside them. */
export function renderBrief(brief: Brief, word: Uint8Array | null, receipt: string): readonly SlackMessage[] {
  const pieces = briefParts(brief).flatMap(piecesOf);
  const files = word === null ? [] : [wordFile(brief, word)];
  return spokenMessages({ ...brief, pieces, files, followUps: [] }, receipt);
}

function piecesOf(part: BriefPart): Piece[] {
  if (part.kind === 'words') return blockPieces(part);
  const lines = part.lines.map((line) => line.map(({ text }) => text).join(''));
  return tablePieces({ ...part, lines, citations: [] }) ?? flowPieces(part.lines);
}

function wordFile({ title, language }: Brief, content: Uint8Array): SlackFile {
  const messages = messagesIn(slackMessages, language);
  return {
    name: `${safeName(title)}.docx`,
    title: shortened(title, FILE_ALT_TEXT),
    altText: shortened(messages.wordAlternative(title), FILE_ALT_TEXT),
    content,
  };
}
