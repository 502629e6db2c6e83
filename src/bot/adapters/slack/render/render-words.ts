import type { Language } from '../../../../knowledge/index.js';
import type { TextLine } from '../../../reply/render-text.js';
import type { SlackMessage } from '../slack-message.js';
import { assembleMessages } from './assemble-messages.js';
import { packPieces } from './pack-pieces.js';
import { flowPieces, withoutLastBreak } from './piece.js';

/** Words without sources, such as help or what went wrong, as messages. */
export function renderWords(text: string, language: Language): readonly SlackMessage[] {
  const pieces = withoutLastBreak(flowPieces(plainLines(text)));
  return assembleMessages(packPieces(pieces), { language, under: () => [], closing: [], files: [] });
}

/** The lines of a text of which nothing more is known. */
export function plainLines(text: string): readonly TextLine[] {
  return text.split('\n').map((line): TextLine => [{ role: 'note', text: line }]);
}
