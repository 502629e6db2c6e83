import type { Language } from '../../../../knowledge/index.js';
import { flowPieces, withoutLastBreak } from '../../../rendering/piece.js';
import { plainLines } from '../../../rendering/reply-parts.js';
import type { SlackMessage } from '../slack-message.js';
import { assembleMessages } from './assemble-messages.js';
import { packPieces } from './pack-pieces.js';
import { slackPieces } from './piece.js';

/** Words without sources, such as help or what went wrong, as messages. */
export function renderWords(text: string, language: Language): readonly SlackMessage[] {
  const pieces = withoutLastBreak(flowPieces(plainLines(text), slackPieces.room));
  return assembleMessages(packPieces(pieces), { language, under: () => [], closing: [], files: [] });
}
