import type { RenderedFile } from '../../../rendering/rendered-file.js';
import { escapeText } from '../render/escape-text.js';

/** A message of an answer: blocks, and the text for notifications, screen readers and where blocks are refused. */
export interface Outgoing {
  readonly text: string;
  /** What the blocks say above the text; sent with it where they are refused. */
  readonly above?: string;
  readonly blocks: ReadonlyArray<{ readonly type: string }>;
  readonly files?: readonly RenderedFile[];
  /** The same without the newest blocks, for a Slack that does not know them. */
  readonly instead?: Outgoing;
}

/** Slack's codes that refuse the blocks of a message, not its text or its place. */
const BLOCK_REFUSALS = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'too_many_blocks',
  'block_mismatch',
  'invalid_arguments',
  'msg_too_long',
]);

/** The next simpler form of a message that Slack refused so; null where no form would help. */
export function simplerWhereRefused(message: Outgoing, code: string): Outgoing | null {
  return BLOCK_REFUSALS.has(code) ? simplerForm(message) : null;
}

/** The next simpler form of a message, down to words alone: what Slack may refuse of one is not in the next. */
export function simplerForm(message: Outgoing): Outgoing | null {
  return message.instead ?? (message.blocks.length > 0 ? withoutBlocks(message) : null);
}

/** A message without its blocks: its words, with what the blocks say above them, and its files. */
export function withoutBlocks({ text, above = '', files = [] }: Outgoing): Outgoing {
  return { text: above === '' ? text : `${escapeText(above)}\n${text}`, blocks: [], files };
}

/** Slack's codes that refuse what is sent beside text and blocks: our mark, and how links are shown. */
const EXTRAS_REFUSALS = new Set([
  'invalid_arguments',
  'invalid_metadata_format',
  'invalid_metadata_schema',
  'metadata_must_be_sent_from_app',
  'metadata_too_large',
]);

/** Whether a message without blocks that was refused may be taken without our mark. */
export function isRefusedForExtras({ blocks }: Outgoing, code: string): boolean {
  return blocks.length === 0 && EXTRAS_REFUSALS.has(code);
}

/** Slack's codes for a message that cannot be changed: somebody deleted it, or may no longer edit it. */
const CHANGE_REFUSALS = new Set(['cant_update_message', 'edit_window_closed', 'message_not_found', 'unknown_method']);

/** Whether the answer has to be posted below its placeholder because that cannot be changed. */
export function isRefusedChange(code: string): boolean {
  return CHANGE_REFUSALS.has(code);
}
