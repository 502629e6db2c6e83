import type { Corpus, Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { chatMessages } from '../../messages/chat.js';
import type { Citation } from '../../reply/reply.js';
import { fullAddresses } from '../../reply/source-address.js';
import { sourceNames } from '../../reply/source-names.js';
import { openedCells, type CellRoom } from './cells.js';
import { openedPassage, type PassageRoom } from './passage.js';
import { words, type Stretch } from './stretch.js';

/**
 * A citation opened, under its address: the passage with the quote in bold between its neighbours, or the cells of a
 * table with their rows and columns. Where the corpus has changed and holds the place no more, the quote alone, which
 * says so.
 */
export function openedSource(
  citation: Citation,
  corpus: Corpus,
  language: Language,
  room: PassageRoom & CellRoom,
): readonly Stretch[] {
  const [address = ''] = fullAddresses([citation], language, sourceNames(corpus));
  const shown =
    citation.table === undefined
      ? openedPassage(citation, corpus, language, room)
      : openedCells(citation, corpus, language, room);
  const { gone } = messagesIn(chatMessages, language).source;
  return [
    { label: null, words: [words(address, 'italic')] },
    ...(shown ?? [{ label: gone, words: [words(citation.quote, 'bold')] }]),
  ];
}
