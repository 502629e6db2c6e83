import type { Corpus, Language } from '../../../../../knowledge/index.js';
import { openedSource } from '../../../../rendering/opened/source.js';
import type { Citation } from '../../../../reply/reply.js';
import type { DiscordMessage } from '../../discord-message.js';
import { container, messageOf } from '../components.js';
import { MESSAGE_TEXT } from '../limits.js';
import { stretchTexts } from './stretches.js';

/** A passage, the project's rendering of it and two neighbours are together as long as one message can be. */
const ROOM = { passage: 1_200, neighbour: 500, cells: 40, cell: 90 };

/** A citation opened for who pressed: the passage around the quote, or the cells of a table. */
export function sourceMessage(citation: Citation, corpus: Corpus, language: Language): DiscordMessage {
  const stretches = openedSource(citation, corpus, language, ROOM);
  return messageOf([container(stretchTexts(stretches, MESSAGE_TEXT))], 'asker');
}
