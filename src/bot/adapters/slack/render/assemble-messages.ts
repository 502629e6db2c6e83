import type { types } from '@slack/bolt';
import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import type { RenderedFile } from '../../../rendering/rendered-file.js';
import { textOfSpans } from '../../../rendering/piece.js';
import type { MessageBlock, SlackMessage } from '../slack-message.js';
import { plainTextOf } from './buttons.js';
import { describedFile } from './described-file.js';
import { escapeText } from './escape-text.js';
import type { PackedMessage } from './pack-pieces.js';
import type { SlackPiece } from './piece.js';
import { richTextBlocks, runOf, type Run } from './rich-text.js';

/** What stands under the words of messages. */
export interface Surroundings {
  readonly language: Language;
  /** Under each message, from its citations. */
  under(message: PackedMessage, place: 'last' | 'earlier'): readonly MessageBlock[];
  /** Under the last, after everything else. */
  readonly closing: readonly MessageBlock[];
  /** Uploaded with the last. */
  readonly files: readonly RenderedFile[];
}

/** Packed pieces as messages. Of several, each says which part it is. */
export function assembleMessages(packed: readonly PackedMessage[], around: Surroundings): SlackMessage[] {
  const messages = messagesIn(slackMessages, around.language);
  return packed.map((message, index) => {
    const isLast = index === packed.length - 1;
    const part = packed.length > 1 ? messages.part(index + 1, packed.length) : '';
    const text = escapeText(textOfSpans(message.pieces.flatMap(({ spans }) => spans)));
    return {
      text: text.trim() === '' ? part || messages.nothing : text,
      above: part,
      blocks: [
        ...(part === '' ? [] : [aboveBlock(part)]),
        ...contentBlocks(message.pieces),
        ...around.under(message, isLast ? 'last' : 'earlier'),
        ...(isLast ? around.closing : []),
      ],
      files: isLast ? around.files.map(describedFile) : [],
    };
  });
}

/** A small line above the words of a message. */
export function aboveBlock(text: string): types.ContextBlock {
  return { type: 'context', elements: [plainTextOf(text)] };
}

/** Words and tables in order; words that no table parts stand together. */
function contentBlocks(pieces: readonly SlackPiece[]): MessageBlock[] {
  const blocks: MessageBlock[] = [];
  let runs: Run[] = [];
  for (const { spans, table } of pieces) {
    if (table === null) runs.push(...spans.map(runOf));
    else {
      blocks.push(...richTextBlocks(runs), table);
      runs = [];
    }
  }
  return [...blocks, ...richTextBlocks(runs)];
}
