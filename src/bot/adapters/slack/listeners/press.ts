import { z } from 'zod';

import type { Asker } from '../../../asker.js';
import { isAside, readAction, type SlackAction } from '../render/actions.js';

/** Who pressed something. */
export const pressedBySchema = z.object({
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
});

/** A pressed button of a message or view, as far as the adapter reads it. */
const pressSchema = pressedBySchema.extend({
  trigger_id: z.string(),
  user: z.object({ id: z.string(), name: z.string().optional() }),
  channel: z.object({ id: z.string(), name: z.string() }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  view: z.object({ id: z.string(), private_metadata: z.string() }).optional(),
  actions: z.array(z.object({ action_id: z.string(), action_ts: z.string(), value: z.string().optional() })),
});

/** The name that Slack gives every direct conversation in a press. */
const DIRECT = 'directmessage';

/** Who pressed what, and where. */
export interface Press {
  readonly trigger: string;
  readonly workspace: string;
  readonly user: string;
  /** As others see who pressed; null where Slack does not tell. */
  readonly name: string | null;
  /** Where the answer stands; a modal keeps it as its private metadata. */
  readonly channel: string;
  /** The thread that what is asked next belongs to; null in a direct conversation outside threads. */
  readonly thread: string | null;
  /** Whether what is asked is answered to who pressed alone: so below what nobody else sees, or what was shared. */
  readonly isPrivate: boolean;
  /** The modal that the button is in; null for a message's. */
  readonly view: string | null;
  /** When, by Slack: no two presses of a user share it. */
  readonly at: string;
  readonly action: SlackAction;
}

/** Who pressed, as one who asks where the answer stands. */
export function askerOf({ workspace, channel, user }: Press): Asker {
  return { platform: 'slack', workspace, channel, user };
}

type PressBody = z.infer<typeof pressSchema>;

/** The press that Slack tells of; null where the button is none of ours. */
export function readPress(body: unknown): Press | null {
  const { success, data } = pressSchema.safeParse(body);
  const pressed = data?.actions[0];
  if (!success || !pressed) return null;
  const action = readAction(pressed.action_id, pressed.value ?? '');
  const place = placeOf(data);
  if (!action || !place) return null;
  const { trigger_id: trigger, team, user } = data;
  return {
    ...place,
    isPrivate: place.isPrivate || isAside(pressed.action_id),
    trigger,
    workspace: team.id,
    user: user.id,
    name: user.name ?? null,
    at: pressed.action_ts,
    action,
  };
}

function placeOf(data: PressBody): Pick<Press, 'channel' | 'thread' | 'isPrivate' | 'view'> | null {
  const { channel, message, view } = data;
  const id = channel?.id ?? view?.private_metadata;
  if (id === undefined) return null;
  // Of an ephemeral message Slack tells where it stood, and nothing of what it said.
  const isPrivate = message === undefined && view === undefined;
  return { channel: id, thread: threadOf(data), isPrivate, view: view?.id ?? null };
}

function threadOf({ channel, message }: PressBody): string | null {
  if (message?.thread_ts !== undefined) return message.thread_ts;
  return message === undefined || channel?.name === DIRECT ? null : message.ts;
}
