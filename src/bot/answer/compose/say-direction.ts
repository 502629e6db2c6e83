import type { Exact } from '../../../knowledge/index.js';
import { assumedDirection } from '../understand/direction.js';
import type { ComposeContext } from './composer.js';
import type { DraftBuilder } from './draft.js';

/** Says which way something moved where the question takes the other way for granted: "how much did it rise?" of a fall. */
export function sayDirection(moved: Exact, builder: DraftBuilder, context: ComposeContext): void {
  const { messages, understanding, calledBy } = context;
  if (calledBy === 'model') return;
  const actual = moved.isNegative() ? 'fall' : 'rise';
  const assumed = assumedDirection(understanding.question, understanding.language);
  if (assumed !== null && assumed !== actual && !moved.isZero())
    builder.block({ type: 'note', text: messages.moved[actual] });
}
