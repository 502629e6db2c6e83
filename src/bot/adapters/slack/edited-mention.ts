import { z } from 'zod';

import { orAway } from '../../conversation/or-away.js';
import type { EventStore, IncomingEvent } from '../../state/state.js';

const editedSchema = z.object({
  event: z.object({
    type: z.literal('app_mention'),
    ts: z.coerce.number(),
    edited: z.object({ ts: z.coerce.number() }),
  }),
});

/** Seconds in which an edit may make a question of a message. Within, it is still known whether it was one before. */
const EDITABLE = 24 * 60 * 60;

/**
 * Whether an event tells of a mention that has been asked already. Slack tells of a mention again, by an event of its
 * own, whenever its message is edited; only one that names the app since the edit is a question. While the database is
 * away an edit asks nothing: better once too few than twice.
 */
export async function isAskedAlready(
  body: unknown,
  { asker, message }: IncomingEvent,
  events: Pick<EventStore, 'knows'>,
): Promise<boolean> {
  const { data } = editedSchema.safeParse(body);
  if (data === undefined) return false;
  const { ts, edited } = data.event;
  return edited.ts - ts > EDITABLE || ((await orAway(events.knows(asker, message))) ?? true);
}
