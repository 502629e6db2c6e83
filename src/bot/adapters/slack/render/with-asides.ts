import { z } from 'zod';

import type { Outgoing } from '../delivery/outgoing.js';
import { asideActionId } from './actions.js';

const buttonsSchema = z.object({
  type: z.literal('actions'),
  elements: z.array(z.looseObject({ action_id: z.string() })),
});

/**
 * An answer that goes to a channel by the address of a command or press, which needs no membership: its suggestions are
 * answered to who presses them alone, since the app may not be able to write there by itself.
 */
export function withAsides(answer: readonly Outgoing[]): readonly Outgoing[] {
  return answer.map(asideMessage);
}

function asideMessage(message: Outgoing): Outgoing {
  const { blocks, instead } = message;
  return { ...message, blocks: blocks.map(asideBlock), ...(instead && { instead: asideMessage(instead) }) };
}

function asideBlock(block: Outgoing['blocks'][number]): Outgoing['blocks'][number] {
  const { data: buttons } = buttonsSchema.safeParse(block);
  if (buttons === undefined) return block;
  const elements = buttons.elements.map((one) => ({ ...one, action_id: asideActionId(one.action_id) }));
  return Object.assign({ ...block }, { elements });
}
