/** A file beside a message. */
export interface OutgoingFile {
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  readonly content: string | Uint8Array;
}

/** A message of an answer: blocks, and the text for notifications, screen readers and where blocks are refused. */
export interface Outgoing {
  readonly text: string;
  readonly blocks: ReadonlyArray<{ readonly type: string }>;
  readonly files?: readonly OutgoingFile[];
}

/** The messages of an answer, in order. */
export type OutgoingAnswer = readonly [Outgoing, ...Outgoing[]];

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

/** What to send in place of a message that was refused; null where nothing would help. */
export function plainInstead(message: Outgoing, code: string): Outgoing | null {
  return message.blocks.length > 0 && BLOCK_REFUSALS.has(code) ? { text: message.text, blocks: [] } : null;
}
