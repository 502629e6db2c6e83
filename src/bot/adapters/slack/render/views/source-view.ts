import type { types } from '@slack/bolt';
import type { Corpus, Language } from '../../../../../knowledge/index.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { slackMessages } from '../../../../messages/slack.js';
import { openedSource } from '../../../../rendering/opened/source.js';
import type { Citation } from '../../../../reply/reply.js';
import { SECTION_TEXT } from '../limits.js';
import { modal, stretchBlocks } from './modal.js';

/**
 * Longer passages and neighbours are shown around what matters, so that a modal stays one that is read; more cells are
 * not read one by one, and the table's file has them all.
 */
const ROOM = { passage: 9_000, neighbour: 1_500, cells: 60, cell: SECTION_TEXT / 10 };

/** A citation opened: the passage around the quote, or the cells of a table. */
export function sourceView(citation: Citation, corpus: Corpus, language: Language): types.ModalView {
  const { title } = messagesIn(slackMessages, language).source;
  return modal(title, openedSource(citation, corpus, language, ROOM).flatMap(stretchBlocks), language);
}
