import type { types } from '@slack/bolt';
import type { Corpus, Language } from '../../../../../knowledge/index.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { slackMessages } from '../../../../messages/slack.js';
import type { Citation } from '../../../../reply/reply.js';
import { fullAddresses } from '../../../../reply/source-address.js';
import { sourceNames } from '../../../../reply/source-names.js';
import { richTextBlocks } from '../rich-text.js';
import { cellBlocks } from './cell-blocks.js';
import { labelBlock, modal, words } from './modal.js';
import { passageBlocks } from './passage-blocks.js';

/**
 * A citation opened: the passage with the quote in bold between its neighbours, or the cells of a table with their rows
 * and columns. Where the corpus has changed and holds the place no more, the quote alone, which says so.
 */
export function sourceView(citation: Citation, corpus: Corpus, language: Language): types.ModalView {
  const { source } = messagesIn(slackMessages, language);
  const [address = ''] = fullAddresses([citation], language, sourceNames(corpus));
  const shown =
    citation.table === undefined
      ? passageBlocks(citation, corpus, language)
      : cellBlocks(citation, citation.table, corpus, language);
  const blocks = shown ?? [labelBlock(source.gone), ...richTextBlocks([words(citation.quote, 'bold')])];
  return modal(source.title, [...richTextBlocks([words(address, 'italic')]), ...blocks], language);
}
