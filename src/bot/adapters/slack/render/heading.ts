import { withoutBlocks, type Outgoing } from '../delivery/outgoing.js';
import { aboveBlock } from './assemble-messages.js';
import { shortened } from './escape-text.js';

/** UTF-16 units of a heading: at most three bytes each, it leaves room for the part within the bytes that are kept for it. */
const HEADING_TEXT = 90;

/**
 * Messages under a line that says which question they answer, where nobody sees it otherwise. The line stands beside the
 * answer, not in it: the texts of messages with blocks are still the answer's alone.
 */
export function underHeading(answer: readonly Outgoing[], heading: string): readonly Outgoing[] {
  const [first, ...rest] = answer;
  return first === undefined ? [] : [headed(first, shortened(heading, HEADING_TEXT)), ...rest];
}

function headed(message: Outgoing, line: string): Outgoing {
  const above = [line, message.above ?? ''].filter((words) => words !== '').join('\n');
  if (message.blocks.length === 0) return withoutBlocks({ ...message, above });
  return { ...message, above, blocks: [aboveBlock(line), ...message.blocks] };
}
