import type { Corpus, Language, Passage } from '../../../knowledge/index.js';
import { findDocument } from '../../../tools/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { chatMessages } from '../../messages/chat.js';
import { replyMessages } from '../../messages/reply.js';
import { plainText } from '../../reply/plain-text.js';
import type { Citation } from '../../reply/reply.js';
import { splitText } from '../../reply/split-text.js';
import { words, type Stretch, type Words } from './stretch.js';

/** How much of a long passage and of its neighbours is shown, in characters: around what matters. */
export interface PassageRoom {
  readonly passage: number;
  readonly neighbour: number;
}

const ELLIPSIS = '…';

/** A passage with the quote marked, between its neighbours of the section; null where the corpus does not hold it. */
export function openedPassage(
  citation: Citation,
  corpus: Corpus,
  language: Language,
  room: PassageRoom,
): readonly Stretch[] | null {
  const { source } = messagesIn(chatMessages, language);
  const { rendering } = messagesIn(replyMessages, language);
  const found = withNeighbours(citation, corpus);
  const start = found?.passage.text.indexOf(citation.quote) ?? -1;
  if (found === null || start < 0) return null;
  const { before, passage, after } = found;
  return [
    ...(before === null ? [] : [labelled(source.before, words(ending(before.text, room.neighbour)))]),
    { label: source.passage, words: marked(passage.text, start, citation.quote, room.passage) },
    ...(citation.rendering === undefined
      ? []
      : [labelled(rendering, words(beginning(citation.rendering, room.passage)))]),
    ...(after === null ? [] : [labelled(source.after, words(beginning(after.text, room.neighbour)))]),
  ];
}

const labelled = (label: string, ...own: readonly Words[]): Stretch => ({ label, words: own });

interface Neighbourhood {
  readonly before: Passage | null;
  readonly passage: Passage;
  readonly after: Passage | null;
}

function withNeighbours({ document: id, passage: cited }: Citation, corpus: Corpus): Neighbourhood | null {
  for (const { passages } of findDocument(corpus, id)?.sections ?? []) {
    const index = passages.findIndex((passage) => passage.id === cited);
    const passage = passages[index];
    if (passage) return { before: passages[index - 1] ?? null, passage, after: passages[index + 1] ?? null };
  }
  return null;
}

function marked(text: string, start: number, quote: string, most: number): Words[] {
  const room = Math.max(0, most - quote.length) / 2;
  return [
    words(ending(text.slice(0, start), room)),
    words(beginning(quote, most), 'bold'),
    words(beginning(text.slice(start + quote.length), room)),
  ].filter((one) => one.text !== '');
}

/** The first sentences of a text that is too long. */
function beginning(text: string, room: number): string {
  const plain = plainText(text);
  return plain.length <= room ? plain : `${splitText(plain, Math.max(1, room))[0] ?? ''}${ELLIPSIS}`;
}

/** The last sentences of a text that is too long. */
function ending(text: string, room: number): string {
  const plain = plainText(text);
  return plain.length <= room ? plain : `${ELLIPSIS}${splitText(plain, Math.max(1, room)).at(-1) ?? ''}`;
}
