import type { types } from '@slack/bolt';
import type { Corpus, Language, Passage } from '../../../../../knowledge/index.js';
import { findDocument } from '../../../../../tools/index.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { replyMessages } from '../../../../messages/reply.js';
import { slackMessages } from '../../../../messages/slack.js';
import { plainText } from '../../../../reply/plain-text.js';
import type { Citation } from '../../../../reply/reply.js';
import { splitText } from '../../../../reply/split-text.js';
import { richTextBlocks, type Run } from '../rich-text.js';
import { labelBlock, words } from './modal.js';

/** Longer passages and neighbours are shown around what matters, so that a modal stays one that is read. */
const PASSAGE_SHOWN = 9_000;
const NEIGHBOUR_SHOWN = 1_500;
const ELLIPSIS = '…';

/** A passage with the quote marked, between its neighbours of the section; null where the corpus does not hold it. */
export function passageBlocks(citation: Citation, corpus: Corpus, language: Language): types.KnownBlock[] | null {
  const { source } = messagesIn(slackMessages, language);
  const { rendering } = messagesIn(replyMessages, language);
  const found = withNeighbours(citation, corpus);
  const start = found?.passage.text.indexOf(citation.quote) ?? -1;
  if (found === null || start < 0) return null;
  const labelled = (label: string, runs: readonly Run[]): types.KnownBlock[] => [
    labelBlock(label),
    ...richTextBlocks(runs),
  ];
  return [
    ...(found.before === null ? [] : labelled(source.before, [words(ending(found.before.text))])),
    ...labelled(source.passage, marked(found.passage.text, start, citation.quote)),
    ...(citation.rendering === undefined ? [] : labelled(rendering, [words(plainText(citation.rendering))])),
    ...(found.after === null ? [] : labelled(source.after, [words(beginning(found.after.text, NEIGHBOUR_SHOWN))])),
  ];
}

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

function marked(text: string, start: number, quote: string): Run[] {
  const room = Math.max(0, PASSAGE_SHOWN - quote.length) / 2;
  return [
    words(ending(text.slice(0, start), room)),
    words(beginning(quote, PASSAGE_SHOWN), 'bold'),
    words(beginning(text.slice(start + quote.length), room)),
  ].filter((run) => run.text !== '');
}

/** The first sentences of a text that is too long. */
function beginning(text: string, room: number): string {
  const plain = plainText(text);
  return plain.length <= room ? plain : `${splitText(plain, Math.max(1, room))[0] ?? ''}${ELLIPSIS}`;
}

/** The last sentences of a text that is too long. */
function ending(text: string, room: number = NEIGHBOUR_SHOWN): string {
  const plain = plainText(text);
  return plain.length <= room ? plain : `${ELLIPSIS}${splitText(plain, Math.max(1, room)).at(-1) ?? ''}`;
}
