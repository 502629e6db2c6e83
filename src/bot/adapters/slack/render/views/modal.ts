import type { types } from '@slack/bolt';
import type { Language } from '../../../../../knowledge/index.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { slackMessages } from '../../../../messages/slack.js';
import type { Stretch } from '../../../../rendering/opened/stretch.js';
import { plainTextOf } from '../buttons.js';
import { shortened } from '../escape-text.js';
import { VIEW_BLOCKS, VIEW_TITLE } from '../limits.js';
import { richTextBlocks, type Run } from '../rich-text.js';

/** A modal that only shows. */
export function modal(title: string, blocks: readonly types.KnownBlock[], language: Language): types.ModalView {
  return {
    type: 'modal',
    title: plainTextOf(shortened(title, VIEW_TITLE)),
    close: plainTextOf(messagesIn(slackMessages, language).close),
    blocks: blocks.slice(0, VIEW_BLOCKS),
  };
}

/** A line above what it names. */
export function labelBlock(text: string): types.ContextBlock {
  return { type: 'context', elements: [plainTextOf(shortened(text, LABEL_TEXT))] };
}

/** Longer than any label of ours; names of sources may be longer. */
const LABEL_TEXT = 300;

/** What a button opens, under the line that names it. */
export function stretchBlocks({ label, words: own }: Stretch): types.KnownBlock[] {
  return [
    ...(label === null ? [] : [labelBlock(label)]),
    ...richTextBlocks(own.map(({ text, style }) => words(text, style))),
  ];
}

/** Words in the flow of a modal. */
export function words(text: string, style: Run['style'] = 'plain'): Run {
  return { text, style, container: 'section' };
}
